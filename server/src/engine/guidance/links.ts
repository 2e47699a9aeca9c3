// Written out instead of with classes of Unicode, which take a noticeable part of a millisecond to prepare at every start.
// Left out are white space, quotation marks, angle and curly brackets, and invisible characters.
const webAddress =
  /^[hH][tT][tT][pP][sS]?:\/\/[A-Za-z0-9\u00a1-\u1fff\u2c00-\ud7ff][!#-&(-;=?-[\]_a-z~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ufefe\uff00-\uffef]*$/;

/**
 * The address when it is one a reader may be sent to: http or https, with a host, without anything that could end a Markdown
 * link early. Brackets are written as %28, %29, %5B and %5D, which mean the same to every browser. Undefined for all else:
 * `command:`, `file:`, `javascript:`, `data:`, relative paths.
 */
export function safeLink(address: string): string | undefined {
  if (address.length > 2000 || !webAddress.test(address)) return undefined;
  return address.replace(/[()[\]]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`);
}
