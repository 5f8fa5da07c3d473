import { getTranslations } from 'next-intl/server';
import { DeletePicture, ReplacePicture } from '@/components/newsroom/media/picture-acts';
import { PictureForm } from '@/components/newsroom/media/picture-form';
import { PictureUses } from '@/components/newsroom/media/picture-uses';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { Badge } from '@/components/newsroom/ui/badge';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { readPicture } from '@/lib/newsroom/pictures/read-picture';

export const generateMetadata = newsroomTitle('media');

export default async function Page({ params }: PageProps<'/[locale]/newsroom/media/[id]'>) {
  const [{ id }, locale, t] = await Promise.all([params, pageLocale(), getTranslations('newsroom.media')]);
  return (
    <NewsroomPage current="media" allow="media.upload">
      {async (actor) => {
        const detail = await readPicture(actor, id);
        if (!detail) return <p className="text-xl">{t('missing')}</p>;
        const { picture, words, uploadedBy, uses } = detail;
        const facts = [
          t('size', { width: picture.width, height: picture.height }),
          moment(locale, picture.createdAt),
          uploadedBy && t('by', { name: uploadedBy }),
        ];
        const { hash, width, height, focalX, focalY, rights } = picture;
        return (
          <>
            <PageHead
              title={<span className="wrap-anywhere">{words[locale].alt || picture.fileName || t('unnamed')}</span>}
              intro={facts.filter(Boolean).join(' · ')}
            >
              <Badge tone={picture.private ? 'plain' : 'strong'}>{t(picture.private ? 'private' : 'public')}</Badge>
            </PageHead>
            <PictureForm picture={{ id, hash, width, height, focalX, focalY, rights }} words={words} />
            <div className="mt-12 grid gap-x-10 gap-y-8 border-t border-ink pt-6 lg:grid-cols-2">
              <PictureUses uses={uses} />
              <div className="grid content-start gap-8">
                <ReplacePicture id={id} />
                {uses.length === 0 && (
                  <div>
                    <DeletePicture id={id} to={newsroomPaths.media(locale)} />
                  </div>
                )}
              </div>
            </div>
          </>
        );
      }}
    </NewsroomPage>
  );
}
