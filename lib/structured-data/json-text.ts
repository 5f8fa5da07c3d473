/** What would end a script element, begin a comment in it, or end a line in old programs that read scripts. */
const dangerous = /[<>&\u2028\u2029]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON as the text of a script element. HTML knows no escapes there, so whatever could end the element is written in
 * JSON's own: a headline with `</script>` stays a headline.
 */
export const jsonText = (thing: object): string => JSON.stringify(thing).replace(dangerous, escaped);
