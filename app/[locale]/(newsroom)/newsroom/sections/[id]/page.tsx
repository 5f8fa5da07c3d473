import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { subjectPage } from '@/components/newsroom/subjects/subject-page';

export const generateMetadata = newsroomTitle('sections');
export default subjectPage('section');
