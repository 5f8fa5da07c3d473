/** The name of the event that the editor sends to its window when a draft was stored. */
const name = 'gazette:draft-saved';

/** Tells the panels beside the text that the draft of an article was stored. */
export function tellDraftSaved(articleId: string): void {
  window.dispatchEvent(new CustomEvent(name, { detail: { articleId } }));
}

/** Calls back whenever the draft of an article was stored; what comes back ends it. */
export function onDraftSaved(articleId: string, listener: () => void): () => void {
  const hear = (event: Event) => {
    if ((event as CustomEvent<{ articleId: string }>).detail?.articleId === articleId) listener();
  };
  window.addEventListener(name, hear);
  return () => window.removeEventListener(name, hear);
}
