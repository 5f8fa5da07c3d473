import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { beginStory, newStory } from '@/lib/newsroom/stories/begin-story';

export const POST = answerWrite({ body: newStory, act: (actor, wanted) => beginStory(actor, wanted) });
