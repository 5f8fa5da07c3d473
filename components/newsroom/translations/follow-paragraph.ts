/** The place among its siblings of the block that holds the cursor in a text being written; null elsewhere. */
export function writtenBlock(): number | null {
  const anchor = document.getSelection()?.anchorNode ?? null;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const editor = element?.closest('.ProseMirror, [contenteditable="true"]');
  if (!editor) return null;
  let block: Element | null | undefined = element;
  while (block && block.parentElement !== editor) block = block.parentElement;
  return block ? [...editor.children].indexOf(block) : null;
}

/** Marks the block at the same place in a text beside, and brings it into view within its own scrolling box. */
export function markBlock(text: HTMLElement, place: number | null): void {
  for (const marked of text.querySelectorAll('[data-current]')) marked.removeAttribute('data-current');
  const block = place === null ? null : text.querySelector<HTMLElement>(`[data-block="${place}"]`);
  if (!block) return;
  block.setAttribute('data-current', '');
  const [own, box] = [block.getBoundingClientRect(), text.getBoundingClientRect()];
  if (own.top < box.top) text.scrollTop -= box.top - own.top;
  else if (own.bottom > box.bottom) text.scrollTop += Math.min(own.bottom - box.bottom, own.top - box.top);
}
