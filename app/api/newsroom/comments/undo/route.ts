import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { undoInput } from '@/lib/newsroom/moderation/act-input';
import { undoActs } from '@/lib/newsroom/moderation/undo';

export const POST = answerWrite({ body: undoInput, act: (actor, { actions }) => undoActs(actor, actions) });
