import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { BlockChange } from '@/lib/newsroom/translations/compare-blocks';
import type { SourceChanges } from '@/lib/newsroom/translations/source-changes';

/** A run of blocks of one kind: unchanged ones are only counted. */
interface Run {
  kind: BlockChange['kind'];
  texts: string[];
}

function runsOf(blocks: BlockChange[]): Run[] {
  const runs: Run[] = [];
  for (const { kind, text } of blocks) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.texts.push(text);
    else runs.push({ kind, texts: [text] });
  }
  return runs;
}

/** A text that came or went, said in a word too: not by colour or strike alone. */
async function Piece({ kind, text, language }: { kind: 'added' | 'removed'; text: string; language: Locale }) {
  const t = await getTranslations('newsroom.translations');
  const Mark = kind === 'added' ? 'ins' : 'del';
  // What has no words is compared by its form.
  const shown = text.startsWith('[') ? t('noWords') : text;
  return (
    <p className={kind === 'added' ? 'border-s-2 border-ink ps-3' : 'border-s-2 border-rule ps-3 text-muted'}>
      <span className="block font-sans text-label font-semibold">{t(kind)}</span>
      <Mark lang={language} className={kind === 'added' ? 'no-underline' : 'decoration-1'}>
        {shown}
      </Mark>
    </p>
  );
}

/** What changed in a text, block by block, in reading order. */
export async function SourceChangesView({ changes, language }: { changes: SourceChanges; language: Locale }) {
  const t = await getTranslations('newsroom.translations');
  return (
    <div className="mt-3 grid gap-3 font-serif text-[1.0625rem] leading-normal">
      {changes.fields.map(({ field, before, after }) => (
        <div key={field} className="grid grid-cols-1 gap-2">
          <p className="font-sans text-label font-semibold text-muted">{t(`field.${field}`)}</p>
          {before && <Piece kind="removed" text={before} language={language} />}
          {after && <Piece kind="added" text={after} language={language} />}
        </div>
      ))}
      {runsOf(changes.blocks).map(({ kind, texts }, n) =>
        kind === 'same' ? (
          <p key={n} className="font-sans text-label text-muted">
            {t('unchanged', { count: texts.length })}
          </p>
        ) : (
          texts.map((text, m) => <Piece key={`${n}-${m}`} kind={kind} text={text} language={language} />)
        ),
      )}
    </div>
  );
}
