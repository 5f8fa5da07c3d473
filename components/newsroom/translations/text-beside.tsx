import { getTranslations } from 'next-intl/server';
import { Body, type BodyPictures } from '@/components/article/body/body';
import { shownBody } from '@/lib/newsroom/preview/shown-body';
import type { TextBeside as Text } from '@/lib/newsroom/translations/texts-beside';

/** One language's text, to be read beside another that is being written. Each block knows its place. */
export async function TextBeside({ text, pictures }: { text: Text; pictures: BodyPictures }) {
  const t = await getTranslations('newsroom.translations');
  const { locale, headline, standfirst, kicker, doc } = text;
  if (!headline && !standfirst && doc.content.every((node) => !node.content)) {
    return <p className="font-sans text-label text-muted">{t('empty')}</p>;
  }
  return (
    <div lang={locale}>
      <div className="mb-4 ps-4">
        {kicker && <p className="font-sans text-label font-semibold text-accent">{kicker}</p>}
        <p className="text-xl leading-snug font-bold">{headline}</p>
        {standfirst && <p className="mt-2 text-[1.0625rem] text-muted">{standfirst}</p>}
      </div>
      {doc.content.map((node, n) => {
        const { body, hidden } = shownBody({ type: 'doc', content: [node] });
        return (
          <div
            key={n}
            data-block={n}
            className="border-s-4 border-transparent py-1.5 ps-3 text-[1.0625rem] data-current:border-accent data-current:bg-wash [&_.prose]:text-[1.0625rem] [&_.prose]:leading-normal"
          >
            {body.content.length > 0 && <Body doc={body} pictures={pictures} />}
            {hidden > 0 && <p className="font-sans text-label text-muted">{t('hiddenBlock')}</p>}
          </div>
        );
      })}
    </div>
  );
}
