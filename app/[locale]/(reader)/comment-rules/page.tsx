import { housePage } from '@/components/pages/house-page';

const { generateMetadata, Page } = housePage('comment-rules');

export { generateMetadata };
export default Page;
