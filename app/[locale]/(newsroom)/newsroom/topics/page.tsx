import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { subjectsPage } from '@/components/newsroom/subjects/subjects-page';

export const generateMetadata = newsroomTitle('topics');
export default subjectsPage('topic');
