import type { Editor } from '@tiptap/core';
import { embedOf } from '@/lib/stories/body/embed-address';
import { isSafeHref } from '@/lib/stories/body/safe-href';
import type { Block, Pasted } from '@/lib/newsroom/paste/block';
import { readText } from '@/lib/newsroom/paste/read-text';
import { toDoc } from '@/lib/newsroom/paste/to-doc';

/** Files of pictures among what was pasted or dropped. */
export const picturesIn = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));

/** Reads what the clipboard has: HTML where there is some, else text. The HTML parser is loaded at its first use. */
export async function readClipboard(html: string, text: string): Promise<Pasted> {
  if (!html) return readText(text);
  const { readHtml } = await import('@/lib/newsroom/paste/read-html');
  const read = readHtml(html);
  return read.blocks.length || read.dropped.length ? read : readText(text);
}

/** A pasted address alone: a post or video becomes one, selected words get a link. Returns whether it was that. */
export function pasteAddress(editor: Editor, text: string): boolean {
  const address = text.trim();
  if (!/^https?:\/\/\S+$/i.test(address)) return false;
  const { empty, $from } = editor.state.selection;
  if (!empty && isSafeHref(address)) return editor.chain().focus().setMark('link', { href: address }).run();
  const embed = embedOf(address);
  if (!embed || $from.parent.textContent) return false;
  return editor.chain().focus().insertContent({ type: 'embed', attrs: embed }).run();
}

const isOneParagraph = (blocks: Block[]): boolean => blocks.length === 1 && blocks[0]?.kind === 'text';

/** Puts blocks where the cursor is: one paragraph as words of the paragraph there, more as blocks. */
export function insertBlocks(editor: Editor, blocks: Block[]): void {
  const [first] = blocks;
  if (!first) return;
  const content = isOneParagraph(blocks) && 'runs' in first ? first.runs : toDoc(blocks).content;
  editor.chain().focus().insertContent(content as object[]).run();
}
