import { Missing } from '@/components/pages/missing';

/** Every address that no page answers: not found, in the language of its first segment. */
export default function Page() {
  return <Missing />;
}
