import type { Locale } from '../i18n/locales';
import { escapeHtml } from '../text/escape-html';

/** A part of a letter that is sent as plain text and as HTML. What people wrote stands in quotations. */
export type Block = { p: string } | { link: string; words: string } | { quote: string; by: string };

const asText = (block: Block): string => {
  if ('p' in block) return block.p;
  if ('link' in block) return `${block.words}\n${block.link}`;
  return [`${block.by}:`, ...block.quote.split('\n').map((line) => `> ${line}`)].join('\n');
};

const lines = (text: string) => escapeHtml(text).replace(/\n/g, '<br>');
const asHtml = (block: Block): string => {
  if ('p' in block) return `<p>${lines(block.p)}</p>`;
  if ('link' in block) return `<p><a href="${escapeHtml(block.link)}">${escapeHtml(block.words)}</a></p>`;
  return `<p><strong>${escapeHtml(block.by)}</strong></p>\n<blockquote>${lines(block.quote)}</blockquote>`;
};

/** A letter's body in both forms, the same words in each. Markup in what people wrote stays text. */
export function letterBody(locale: Locale, blocks: Block[]): { text: string; html: string } {
  const html = `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"></head><body>\n${blocks.map(asHtml).join('\n')}\n</body></html>\n`;
  return { text: `${blocks.map(asText).join('\n\n')}\n`, html };
}
