import { housePage } from '@/components/pages/house-page';

const { generateMetadata, Page } = housePage('imprint');

export { generateMetadata };
export default Page;
