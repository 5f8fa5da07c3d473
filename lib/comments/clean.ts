/** Addresses of other sites, with or without their scheme: most of what is written to sell something has one. */
const link = /https?:|www\.|\b[\p{L}\d-]+\.(com|net|org|info|biz|ru|tr|xyz|top|shop|online|site)\b/iu;

/** From so many letters on, capitals are shouting and not an abbreviation. */
const longEnough = 20;

/** More than half of the letters are capitals: the house rules forbid it. */
function shouts(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length >= longEnough && capitals.length > letters.length / 2;
}

/** Whether nothing speaks against a comment, so that it may appear before a moderator has read it. */
export const isClean = ({ name, body }: { name: string; body: string }): boolean =>
  !link.test(name) && !link.test(body) && !shouts(body) && !/(.)\1{9}/su.test(body);
