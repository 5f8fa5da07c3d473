import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';
import { editStory, storyChange } from '@/lib/newsroom/stories/edit-story';

export const PUT = answerWrite({
  body: storyChange,
  act: (actor, change, { id }: { id: string }) => editStory(actor, idParam(id), change),
});
