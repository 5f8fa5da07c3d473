import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { Refusal } from '@/lib/http/refusal';
import { editions } from '@/lib/i18n/editions';
import { type EditorArticle, readEditorArticle } from '@/lib/newsroom/editor/editor-article';
import { env } from '@/lib/settings/env';
import { ArticleEditor } from './article-editor';

async function find(actor: Actor, articleId: string): Promise<EditorArticle | Refusal> {
  try {
    if (!z.uuid().safeParse(articleId).success) return new Refusal('notFound');
    return await readEditorArticle(actor, articleId);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** An article's editor, or why there is none. */
export async function EditorPage({
  actor,
  articleId,
  panels,
}: {
  actor: Actor;
  articleId: string;
  panels?: ReactNode;
}) {
  const t = await getTranslations('newsroom');
  const article = await find(actor, articleId);
  if (article instanceof Refusal) return <p className="text-xl">{t(`problems.${article.kind}`)}</p>;
  const { locale, kind, section, fields } = article;
  const { name, language } = editions[locale];
  const about = t('editor.about', { language, kind: t(`editor.story.kinds.${kind}`), section: section.name });
  return (
    <>
      <title>{fields.headline || t('editor.untitled')}</title>
      <h1 className="mb-4 font-sans text-label text-muted">{about}</h1>
      <ArticleEditor article={article} site={{ name, host: new URL(env().SITE_URL).host }} panels={panels} />
    </>
  );
}
