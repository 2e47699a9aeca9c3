import picocolors from 'picocolors';

/** A page of the documentation for a terminal: headings in bold, addresses of links behind their words, code indented. */
export function terminalPage(markdown: string, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.trim().split(/\r?\n/)) {
    if (/^\s*```/.test(line)) {
      inCode = !inCode;
    } else if (inCode) {
      lines.push(paint.dim(`    ${line}`));
    } else {
      const heading = /^#{1,6} +(.*)$/.exec(line);
      lines.push(heading === null ? inline(line, paint.bold) : paint.bold(inline(heading[1] ?? '', (text) => text)));
    }
  }
  return `${lines.join('\n')}\n`;
}

function inline(text: string, strong: (text: string) => string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/!?\[([^\]]*)\]\(([^()\s]*)\)/g, (_, words: string, address: string) =>
      /^https?:/.test(address) ? `${words} (${address})` : words,
    )
    .replace(/\*\*(?=\S)(.+?)\*\*/g, (_, words: string) => strong(words))
    .replace(/`([^`]+)`/g, '$1');
}
