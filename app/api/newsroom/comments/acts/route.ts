import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { actOn } from '@/lib/newsroom/moderation/act';
import { actInput } from '@/lib/newsroom/moderation/act-input';

export const POST = answerWrite({ body: actInput, act: actOn });
