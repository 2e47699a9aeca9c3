/**
 * The address when it is one a reader may be sent to: http or https, with a host, without anything that could end a Markdown
 * link early. Brackets are written as %28, %29, %5B and %5D, which mean the same to every browser. Undefined for all else:
 * `command:`, `file:`, `javascript:`, `data:`, relative paths.
 */
export function safeLink(address: string): string | undefined {
  const found = /^https?:\/\/[\p{L}\p{N}][^\s<>"'`\\{}|^\p{Cc}\p{Cf}]*$/iu.exec(address);
  if (found === null || address.length > 2000) return undefined;
  return address.replace(/[()[\]]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`);
}
