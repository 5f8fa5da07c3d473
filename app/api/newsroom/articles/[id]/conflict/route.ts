import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { draftDoc, draftFields } from '@/lib/newsroom/drafts/draft-content';
import { settleConflict } from '@/lib/newsroom/drafts/settle-conflict';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';

const text = z.object({ fields: draftFields, doc: draftDoc });

export const POST = answerWrite({
  body: z.object({ mine: text, chosen: text, lockVersion: z.int().min(0) }),
  async act(actor, settled, { id }: { id: string }, locale) {
    const t = await getTranslations({ locale, namespace: 'newsroom.editor.conflict' });
    return settleConflict(actor, idParam(id), settled, { mine: t('keptMine'), theirs: t('keptTheirs') });
  },
});
