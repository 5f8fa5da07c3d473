import { subjectPage } from '@/components/newsroom/subjects/subject-page';

export default subjectPage('source');
