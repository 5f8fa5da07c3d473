import { housePage } from '@/components/pages/house-page';

const { generateMetadata, Page } = housePage('about');

export { generateMetadata };
export default Page;
