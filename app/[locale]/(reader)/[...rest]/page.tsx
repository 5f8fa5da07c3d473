import { Missing, missingMetadata } from '@/components/pages/missing';

export const generateMetadata = () => missingMetadata();

/** Every address that no page answers: not found, in the language of its first segment. */
export default function Page() {
  return <Missing />;
}
