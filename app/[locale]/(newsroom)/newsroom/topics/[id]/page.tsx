import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { subjectPage } from '@/components/newsroom/subjects/subject-page';

export const generateMetadata = newsroomTitle('topics');
export default subjectPage('topic');
