import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveSite } from '@/lib/settings/save-site';
import { siteInput } from '@/lib/settings/site';

export const PUT = answerWrite({ body: siteInput, act: saveSite });
