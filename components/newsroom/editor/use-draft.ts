'use client';

import { useEffect, useRef, useState } from 'react';
import type { DraftDoc, DraftFields } from '@/lib/newsroom/drafts/draft-content';
import { Autosave, type Outcome, type SaveState } from '@/lib/newsroom/editor/autosave';
import type { EditorArticle } from '@/lib/newsroom/editor/editor-article';
import { send } from '../send';

/** A text: what a draft keeps. */
export interface Text {
  fields: DraftFields;
  doc: DraftDoc;
}

/** Two texts of one article, and the one that both began with. */
export interface Conflict {
  base: Text;
  mine: Text;
  theirs: Text & { lockVersion: number; savedAt: string | null; savedByName: string };
}

/** Why a save did not get through. */
export interface Failure {
  /** HTTP status; 0 when the server could not be reached. */
  status: number;
  detail: string;
}

export const draftPath = (articleId: string): string => `/api/newsroom/articles/${articleId}/draft`;

/**
 * The working copy on this page and its way into the database. `readDoc` gives the body as it is written now, or null
 * before the editor is there.
 */
export function useDraft(article: EditorArticle, readDoc: () => DraftDoc | null) {
  const [fields, setFields] = useState(article.fields);
  const [savedAt, setSavedAt] = useState(article.savedAt);
  const [state, setState] = useState<SaveState>('saved');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const now = useRef({
    fields: article.fields,
    version: article.lockVersion,
    base: { fields: article.fields, doc: article.doc } as Text,
    readDoc,
  });
  now.current.readDoc = readDoc;

  const text = (): Text => ({
    fields: now.current.fields,
    doc: now.current.readDoc() ?? now.current.base.doc,
  });

  async function save(): Promise<Outcome> {
    const mine = text();
    const sent = await send<{ lockVersion: number; savedAt: string }>(
      draftPath(article.id),
      { ...mine, lockVersion: now.current.version },
      { method: 'PUT' },
    );
    if (sent.ok) {
      Object.assign(now.current, { version: sent.data.lockVersion, base: mine });
      setSavedAt(sent.data.savedAt);
      setFailure(null);
      return 'saved';
    }
    const theirs = sent.problem.theirs as Conflict['theirs'] | undefined;
    if (theirs) setConflict({ base: now.current.base, mine, theirs });
    setFailure({ status: sent.status, detail: sent.detail });
    // A conflict and a killed article wait for a person; everything else may be over in a moment.
    return sent.status === 409 ? 'stop' : 'retry';
  }
  const [autosave] = useState(() => new Autosave(save, setState));

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.dirty) event.preventDefault();
    };
    const hurry = () => {
      void autosave.flush();
    };
    const hidden = () => document.visibilityState === 'hidden' && hurry();
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hidden);
      autosave.stop();
    };
  }, [autosave]);

  return {
    ...{ fields, savedAt, state, failure, conflict, text },
    /** The version of the draft that this page is written on. */
    version: () => now.current.version,
    /** Changes some fields. */
    change(changed: Partial<DraftFields>): void {
      now.current.fields = { ...now.current.fields, ...changed };
      setFields(now.current.fields);
      autosave.touch();
    },
    /** Tells that the body was changed. */
    touch: () => autosave.touch(),
    dirty: () => autosave.dirty,
    /** Saves now; resolves with whether everything is stored. */
    flush: () => autosave.flush(),
    /** Takes what is stored in place of what is on the page. The caller sets the body. */
    adopt(stored: EditorArticle): void {
      const { fields: own, doc, lockVersion } = stored;
      Object.assign(now.current, { fields: own, version: lockVersion, base: { fields: own, doc } });
      setFields(own);
      setSavedAt(stored.savedAt);
      setFailure(null);
      setConflict(null);
      autosave.resume({ saved: true });
    },
    /** Shows the newer text of the other, when it changed again while the person chose. */
    renew(theirs: Conflict['theirs']): void {
      setConflict((before) => before && { ...before, theirs });
    },
  };
}
