'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { emptyDraftDoc } from '@/lib/newsroom/drafts/draft-content';
import { publishableDoc } from '@/lib/newsroom/drafts/publishable-doc';
import type { EditorArticle, Named } from '@/lib/newsroom/editor/editor-article';
import { toEditor } from '@/lib/newsroom/editor/editor-doc';
import { nextSlug } from '@/lib/newsroom/editor/next-slug';
import type { Pasted } from '@/lib/newsroom/paste/block';
import { isArticle } from '@/lib/newsroom/paste/is-article';
import { recognise } from '@/lib/newsroom/paste/recognise';
import { send } from '../send';
import { createSubject } from './fields/subjects-api';
import type { Report } from './paste-report';
import type { Text, useDraft } from './use-draft';

type Draft = ReturnType<typeof useDraft>;

/** Whole articles pasted: taken apart into the fields, told of, and taken back on demand. */
export function usePaste(
  article: EditorArticle,
  draft: Draft,
  editor: () => Editor | null,
  onNames: (names: Named[]) => void,
) {
  const t = useTranslations('newsroom.paste');
  const [report, setReport] = useState<Report | null>(null);
  const [before, setBefore] = useState<Text | null>(null);

  const setBody = (doc: Text['doc']) => {
    const own = editor();
    own?.commands.setContent(toEditor(own.schema, doc), { emitUpdate: true });
  };
  const isEmpty = (): boolean => {
    const { fields, doc } = draft.text();
    return !fields.headline.trim() && !fields.standfirst.trim() && !publishableDoc(doc).content.length;
  };
  const addSources = (found: Named[]) => {
    onNames(found);
    const { sources } = draft.text().fields;
    draft.change({ sources: [...new Set([...sources, ...found.map((one) => one.id)])] });
  };

  async function take(pasted: Pasted): Promise<void> {
    const was = draft.text();
    const read = recognise(pasted);
    const { headline, standfirst, sources, doc } = read;
    const { kicker, dateline, slug } = was.fields;
    setBefore(was);
    draft.change({
      ...{ headline, standfirst, kicker: read.kicker || kicker, dateline: read.dateline || dateline },
      slug: nextSlug(article.locale, {
        ...{ slug, before: was.fields.headline, after: headline, published: article.published },
      }),
    });
    setBody(doc);
    const first = { article: read, dropped: read.dropped, known: [], unknown: [] };
    setReport(first);
    if (!sources.length) return;
    const names = sources.slice(0, 20).map((name) => name.slice(0, 200));
    const sent = await send<{ known: (Named | null)[] }>('/api/newsroom/sources/match', {
      locale: article.locale,
      names,
    });
    if (!sent.ok) return setReport({ ...first, unasked: true });
    const known = sent.data.known.filter((one) => one !== null);
    addSources(known);
    setReport({ ...first, known, unknown: names.filter((_, n) => !sent.data.known[n]) });
  }

  return {
    report,
    isEmpty,
    take,
    /** Takes what was pasted if it is an article and nothing is written yet. */
    takeIfArticle(pasted: Pasted): boolean {
      if (!isArticle(pasted) || !isEmpty()) return false;
      void take(pasted);
      return true;
    },
    tell: ({ dropped }: Pasted) => {
      setBefore(null);
      setReport({ article: null, dropped, known: [], unknown: [] });
    },
    close: () => setReport(null),
    undo: before
      ? () => {
          draft.change(before.fields);
          setBody(before.doc ?? emptyDraftDoc);
          setReport(null);
        }
      : undefined,
    addSource: article.may.createSubject
      ? async (name: string): Promise<string> => {
          const made = await createSubject('source', article.locale, t('unreachable'))(name);
          if (typeof made === 'string') return made;
          addSources([made]);
          setReport(
            (own) =>
              own && {
                ...own,
                known: [...own.known, made],
                unknown: own.unknown.filter((other) => other !== name),
              },
          );
          return '';
        }
      : undefined,
  };
}
