import { housePage } from '@/components/pages/house-page';

const { generateMetadata, Page } = housePage('contact');

export { generateMetadata };
export default Page;
