'use client';

import './editor.css';
import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { type ClipboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { DraftFields } from '@/lib/newsroom/drafts/draft-content';
import type { EditorArticle, EditorPicture, Named } from '@/lib/newsroom/editor/editor-article';
import { fromEditor, toEditor } from '@/lib/newsroom/editor/editor-doc';
import { nextSlug } from '@/lib/newsroom/editor/next-slug';
import { PicturePicker } from '../media/picture-picker';
import { Button } from '../ui/button';
import { BodyEditor } from './body/body-editor';
import { EmbedDialog } from './body/embed-dialog';
import { LinkDialog } from './body/link-dialog';
import { readClipboard } from './body/paste-into';
import { PicturesContext } from './body/pictures-context';
import { Toolbar } from './body/toolbar';
import { ConflictDialog } from './conflict-dialog';
import { Hero } from './fields/hero';
import { Line } from './fields/line';
import { goTo } from './go-to';
import { LeaseBar } from './lease-bar';
import { CheckerPanel } from './panels/checker-panel';
import { FactsPanel } from './panels/facts-panel';
import { RevisionsPanel } from './panels/revisions-panel';
import { SearchPanel } from './panels/search-panel';
import { StoryPanel } from './panels/story-panel';
import { PasteDialog } from './paste-dialog';
import { PasteReport } from './paste-report';
import { ShortcutsDialog } from './shortcuts-dialog';
import { StateLine } from './state-line';
import { draftPath, useDraft } from './use-draft';
import { useFindings } from './use-findings';
import { useKeys } from './use-keys';
import { useLease } from './use-lease';
import { usePaste } from './use-paste';

type Opened = 'link' | 'embed' | 'paste' | 'shortcuts' | null;

/** The page on which an article is written. `panels` stand in the side column between its own. */
export function ArticleEditor({
  article,
  site,
  panels,
}: {
  article: EditorArticle;
  site: { name: string; host: string };
  panels?: ReactNode;
}) {
  const t = useTranslations('newsroom.editor');
  const locale = useLocale() as Locale;
  const lang = article.locale;
  const [editor, setEditor] = useState<Editor | null>(null);
  const own = useRef<Editor | null>(null);
  const [tick, setTick] = useState(0);
  const [opened, setOpened] = useState<Opened>(null);
  const [later, setLater] = useState(false);
  const [settling, setSettling] = useState(false);
  const [picking, setPicking] = useState<{ into: 'hero' | 'body'; files?: File[] } | null>(null);
  const [names, setNames] = useState(() => new Map(article.names.map((one) => [one.id, one.name])));
  const [pictures, setPictures] = useState(() => new Map(article.pictures.map((one) => [one.id, one])));

  const draft = useDraft(article, () => (own.current ? fromEditor(own.current.getJSON()) : null));
  const { lease, take } = useLease(article.id, article.may.edit);
  // Not before what the other wrote is on the page: words typed until then would be written over.
  const editable = article.may.edit && !settling && (lease.is === 'mine' || lease.is === 'asking');
  const { fields } = draft;
  const hero = fields.heroId ? pictures.get(fields.heroId) : undefined;

  const changed = () => setTick((n) => n + 1);
  const nameOf = (id: string) => names.get(id) ?? t('unnamed');
  const addNames = (found: Named[]) =>
    setNames((before) => new Map([...before, ...found.map((one) => [one.id, one.name] as const)]));
  const change = (some: Partial<DraftFields>) => {
    draft.change(some);
    changed();
  };
  const onHeadline = (headline: string) => {
    const { slug, headline: before } = fields;
    change({ headline, slug: nextSlug(lang, { slug, before, after: headline, published: article.published }) });
  };
  /** A whole article that somebody pastes where the page begins is taken apart like one pasted into the text. */
  async function onHeadlinePaste(event: ClipboardEvent) {
    const [text, html] = ['text/plain', 'text/html'].map((type) => event.clipboardData.getData(type));
    if (!text?.includes('\n') || fields.headline || !paste.isEmpty()) return;
    event.preventDefault();
    const read = await readClipboard(html ?? '', text);
    if (!paste.takeIfArticle(read)) onHeadline(text.replace(/\s+/g, ' ').trim());
  }
  const paste = usePaste(article, draft, () => own.current, addNames);
  const reading = useFindings(() => {
    const alts = Object.fromEntries([...pictures.values()].map(({ id, alt }) => [id, alt]));
    return { locale: lang, ...draft.text(), alts };
  }, tick);

  /** Shows what is stored instead of what is on the page. */
  async function adopt(): Promise<void> {
    const response = await fetch(draftPath(article.id), { headers: { 'content-language': locale } }).catch(() => null);
    if (!response?.ok) return window.location.reload();
    const stored: EditorArticle = await response.json();
    addNames(stored.names);
    setPictures((before) => new Map([...before, ...stored.pictures.map((one) => [one.id, one] as const)]));
    own.current?.commands.setContent(toEditor(own.current.schema, stored.doc), { emitUpdate: false });
    draft.adopt(stored);
    setLater(false);
    changed();
  }
  async function onTake(): Promise<void> {
    // What was typed here before stays: saving it compares it with what the other wrote.
    setSettling(true);
    try {
      if ((await take()) && !draft.dirty()) await adopt();
    } finally {
      setSettling(false);
    }
  }
  function onPick(picture: EditorPicture): void {
    setPictures((before) => new Map(before).set(picture.id, picture));
    if (picking?.into === 'hero') change({ heroId: picture.id });
    else
      own.current
        ?.chain()
        .focus()
        .insertContent({ type: 'image', attrs: { mediaId: picture.id } })
        .run();
    setPicking(null);
  }
  useKeys({
    save: () => void draft.flush(),
    help: () => setOpened('shortcuts'),
    link: () => editable && setOpened('link'),
    toolbar: () => document.querySelector<HTMLElement>('[role=toolbar] button')?.focus(),
  });
  const close = () => setOpened(null);
  const line = { readOnly: !editable, lang };

  // Above an empty text, where somebody may come with one; below a written one.
  const ways = (
    <div className="flex flex-wrap gap-3">
      {editable && <Button onClick={() => setOpened('paste')}>{t('paste')}</Button>}
      <Button look="quiet" onClick={() => setOpened('shortcuts')}>
        {t('shortcuts.title')}
      </Button>
    </div>
  );

  return (
    <PicturesContext value={pictures}>
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="mx-auto w-full max-w-[52rem] min-w-0">
          <LeaseBar lease={lease} edition={lang} onTake={onTake} />
          {!article.may.edit && (
            <p className="mb-4 font-sans text-label text-muted">
              {t(article.publicState === 'killed' ? 'killed' : 'readOnly')}
            </p>
          )}
          {paste.report && (
            <PasteReport
              report={paste.report}
              onUndo={paste.undo}
              onClose={paste.close}
              onAddSource={paste.addSource}
            />
          )}
          {reading.words === 0 && <div className="mb-4">{ways}</div>}
          <div className="grid grid-cols-1 gap-3">
            <Line
              {...line}
              name="kicker"
              label={t('kicker')}
              value={fields.kicker}
              onValue={(kicker) => change({ kicker })}
              className="font-sans text-label font-semibold text-accent"
            />
            <Line
              {...line}
              name="headline"
              label={t('headline')}
              value={fields.headline}
              onValue={onHeadline}
              onPaste={onHeadlinePaste}
              className="text-[clamp(2rem,1.35rem+2.6vw,3.25rem)] leading-[1.07] font-bold tracking-[-0.022em]"
            />
            <Line
              {...line}
              name="standfirst"
              label={t('standfirst')}
              value={fields.standfirst}
              onValue={(standfirst) => change({ standfirst })}
              className="text-[1.3125rem] leading-[1.42] text-muted"
            />
          </div>
          <Hero
            picture={hero}
            gone={fields.heroId !== null && !hero}
            onPick={editable ? () => setPicking({ into: 'hero' }) : undefined}
            onRemove={editable ? () => change({ heroId: null }) : undefined}
            lang={lang}
          />
          <div className="mx-auto max-w-text">
            <div className="sticky top-0 z-10 bg-paper">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 py-1 font-sans text-label">
                <StateLine
                  {...{ state: draft.state, savedAt: draft.savedAt, failure: draft.failure, edition: lang, locale }}
                  inConflict={draft.conflict !== null}
                  onConflict={() => setLater(false)}
                />
                <span className="text-muted">
                  {t('length', { words: reading.words })} · {t('reading', { minutes: reading.minutes })}
                </span>
              </div>
              {editor && (
                <Toolbar
                  editor={editor}
                  controls="body"
                  acts={{
                    link: () => setOpened('link'),
                    embed: () => setOpened('embed'),
                    picture: () => setPicking({ into: 'body' }),
                  }}
                />
              )}
            </div>
            <BodyEditor
              locale={lang}
              doc={article.doc}
              editable={editable}
              acts={{
                onReady: (made) => {
                  own.current = made;
                  setEditor(made);
                },
                onChange: () => {
                  draft.touch();
                  changed();
                },
                onArticle: paste.takeIfArticle,
                onDropped: paste.tell,
                onPictures: (files) => {
                  setPicking({ into: 'body', files });
                  return true;
                },
              }}
            />
            {reading.words > 0 && <div className="border-t border-rule pt-4">{ways}</div>}
          </div>
        </div>
        <aside aria-label={t('side')} className="min-w-0">
          <CheckerPanel findings={reading.findings} onGo={(place) => goTo(own.current, place)} />
          {panels}
          <FactsPanel {...{ article, fields, nameOf, editable }} onChange={change} onNames={addNames} />
          <StoryPanel article={article} />
          <SearchPanel {...{ article, fields, site, editable }} savedAt={draft.savedAt} onChange={change} />
          <RevisionsPanel
            articleId={article.id}
            {...{ locale, lang, editable }}
            beforeAct={async () => ((await draft.flush()) ? draft.version() : null)}
            onRestored={adopt}
          />
        </aside>
      </div>
      {editor && <LinkDialog editor={editor} open={opened === 'link'} onClose={close} />}
      {editor && <EmbedDialog editor={editor} open={opened === 'embed'} onClose={close} />}
      <PasteDialog
        open={opened === 'paste'}
        replaces={opened === 'paste' && !paste.isEmpty()}
        onClose={close}
        onPaste={paste.take}
      />
      <ShortcutsDialog open={opened === 'shortcuts'} onClose={close} />
      {draft.conflict && (
        <ConflictDialog
          articleId={article.id}
          // With what was typed since it was found: nothing of it may be missing from the choice.
          conflict={{ ...draft.conflict, mine: draft.text() }}
          open={!later}
          {...{ lang, nameOf }}
          onClose={() => setLater(true)}
          onSettled={adopt}
          onNewer={draft.renew}
        />
      )}
      <PicturePicker
        open={picking !== null}
        onClose={() => setPicking(null)}
        onPick={onPick}
        locale={lang}
        files={picking?.files}
      />
    </PicturesContext>
  );
}
