import { subjectsPage } from '@/components/newsroom/subjects/subjects-page';

export default subjectsPage('source');
