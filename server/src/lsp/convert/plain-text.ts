/** Markdown as plain text, for clients that show text as it is: marks of emphasis, headings and links are taken away. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6} +/gm, '')
    .replace(/!?\[([^\]]*)\]\(([^()\s]*)\)/g, (_, words: string, address: string) =>
      address === '' ? words : `${words} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]+?)[*_](?![\w*])/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/ {2}$/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1')
    .trim();
}

/** The text of a snippet without its tab stops: `${1:name}` becomes `name`, `$0` nothing. */
export function withoutTabStops(snippet: string): string {
  const parts = /\\([\\$}])|\$\{\d+:((?:[^}\\]|\\.)*)\}|\$\{\d+\|((?:[^,|\\]|\\.)*)[^}]*\}|\$\{\d+\}|\$\d+/g;
  return snippet.replace(
    parts,
    (_, escaped?: string, placeholder?: string, choice?: string) =>
      escaped ?? withoutTabStops(placeholder ?? choice ?? ''),
  );
}
