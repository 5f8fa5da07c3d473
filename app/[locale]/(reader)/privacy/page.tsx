import { housePage } from '@/components/pages/house-page';

const { generateMetadata, Page } = housePage('privacy');

export { generateMetadata };
export default Page;
