import type { Editor } from '@tiptap/core';
import type { Place } from '@/lib/newsroom/checker/findings';

/** Where some words stand inside a block, as positions of the document; the whole block when they are not there. */
function rangeOf(editor: Editor, block: number, words: string | undefined): { from: number; to: number } | null {
  const { doc } = editor.state;
  if (block >= doc.childCount) return null;
  let start = 0;
  for (let n = 0; n < block; n++) start += doc.child(n).nodeSize;
  const node = doc.child(block);
  let range = { from: start + 1, to: start + 1 };
  if (!words) return range;
  let found = false;
  node.descendants((inner, at) => {
    if (found || !inner.isTextblock) return !found;
    const offset = inner.textContent.indexOf(words);
    if (offset >= 0) {
      const from = start + 1 + at + 1 + offset;
      range = { from, to: from + words.length };
      found = true;
    }
    return false;
  });
  if (!found && node.isTextblock) {
    const offset = node.textContent.indexOf(words);
    if (offset >= 0) range = { from: start + 1 + offset, to: start + 1 + offset + words.length };
  }
  return range;
}

function goToField(field: string): void {
  const box = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  box?.closest('details')?.setAttribute('open', '');
  box?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  box?.scrollIntoView({ block: 'center' });
}

/** Leads to a place of the article: puts the cursor there and brings it into view. */
export function goTo(editor: Editor | null, place: Place): void {
  if ('field' in place) return goToField(place.field);
  if (!editor) return;
  const node = editor.state.doc.maybeChild(place.block);
  const range = rangeOf(editor, place.block, place.words);
  if (!node || !range) return void editor.commands.focus('start');
  if (node.isAtom) editor.chain().setNodeSelection(range.from - 1).focus().run();
  else editor.chain().setTextSelection(range).focus().run();
  const dom = editor.view.domAtPos(range.from).node;
  (dom instanceof Element ? dom : dom.parentElement)?.scrollIntoView({ block: 'center' });
}
