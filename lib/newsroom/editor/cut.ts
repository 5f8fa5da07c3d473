/** Text as a search result or card cuts it: at a word's end, with an ellipsis. */
export function cut(text: string, longest: number): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= longest) return words;
  const start = words.slice(0, longest);
  const end = words[longest] === ' ' ? longest : start.lastIndexOf(' ');
  return `${start.slice(0, end > longest / 2 ? end : longest).replace(/[\s,;:–—-]+$/, '')}…`;
}
