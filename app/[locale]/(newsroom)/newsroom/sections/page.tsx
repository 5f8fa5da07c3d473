import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { subjectsPage } from '@/components/newsroom/subjects/subjects-page';

export const generateMetadata = newsroomTitle('sections');
export default subjectsPage('section');
