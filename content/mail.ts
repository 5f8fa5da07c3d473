import { a } from '@/lib/stories/body/build';
import type { BodyText } from '@/lib/stories/body/schema';

/** The house's mailboxes. `.example` never delivers (RFC 2606): whoever runs a real paper puts its own here. */
const mailboxes = {
  editor: 'editor@gazette.example',
  corrections: 'corrections@gazette.example',
  privacy: 'privacy@gazette.example',
} as const;

/** A mailbox as a link that shows its address. */
export const mail = (box: keyof typeof mailboxes): BodyText => a(`mailto:${mailboxes[box]}`, mailboxes[box]);
