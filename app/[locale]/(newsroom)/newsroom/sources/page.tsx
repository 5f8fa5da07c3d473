import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { subjectsPage } from '@/components/newsroom/subjects/subjects-page';

export const generateMetadata = newsroomTitle('sources');
export default subjectsPage('source');
