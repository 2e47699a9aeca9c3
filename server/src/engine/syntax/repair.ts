import type { Span } from '../text/index.js';
import type { SyntaxProblem } from './problem.js';

/**
 * Finds the mistakes of layout that a person makes while typing, line by line, each with the change of
 * characters that mends it. It is asked only about a text that YAML could not read, and it names only
 * what is against the rules of YAML whatever the author meant.
 *
 * @param contentColumn column of the fields of the item (one past its dash and space); 0 for a top-level field
 */
export function findMistakes(text: string, contentColumn: number): readonly SyntaxProblem[] {
  const mistakes: SyntaxProblem[] = [];
  let begun = false;
  const lines = splitLines(text);
  let blockIndent = -1;
  let quoteOpen: { readonly indent: number; readonly quote: string } | null = null;
  let depth = 0;
  for (const [number, line] of lines.entries()) {
    const content = text.slice(line.content, line.end);
    if (content === '') continue;
    const indent = line.content - line.start;
    if (blockIndent !== -1) {
      // The text below `|` or `>` goes on while it is deeper than its key.
      if (indent > blockIndent) continue;
      blockIndent = -1;
    }
    if (quoteOpen !== null) {
      if (closes(content, quoteOpen.quote)) quoteOpen = null;
      continue;
    }
    if (content.startsWith('#')) continue;
    const leading = text.slice(line.start, line.content);
    if (leading.includes('\t')) mistakes.push(tab(line, leading, indentBefore(text, lines, number, contentColumn)));
    else if (begun && contentColumn > 0 && indent < contentColumn && depth === 0 && looksLikeField(content)) {
      mistakes.push(wrongIndent(line, contentColumn));
    }
    begun = true;
    const value = fieldValue(content);
    const at = line.content + value.offset;
    const next = lines.slice(number + 1).find((other) => other.content < other.end);
    const fieldIndent = indent + value.keyOffset;
    if (/^[|>][0-9+-]*\s*(#.*)?$/.test(value.text)) {
      blockIndent = fieldIndent;
      continue;
    }
    const first = value.text.charAt(0);
    if (first === '"' || first === "'") {
      if (!closes(value.text.slice(1), first)) {
        if (quoteGoesOn(text, lines, number, fieldIndent, first)) quoteOpen = { indent: fieldIndent, quote: first };
        else mistakes.push(unclosedQuote({ start: at, end: line.end }, first));
      }
      continue;
    }
    if (first === '[' || first === '{' || depth > 0) {
      const open = openBrackets(value.text);
      depth = Math.max(0, depth + open.length - open.closed);
      if (open.skipped !== null)
        mistakes.push(unclosedBracket({ start: at, end: line.end }, at + open.skipped.at, open.skipped.closers));
      const goesOn = next !== undefined && goesOnBelow(text, next, fieldIndent);
      if (open.length > 0 && !goesOn) {
        mistakes.push(unclosedBracket({ start: at, end: line.end }, line.end, open.closers));
        depth = 0;
      }
      continue;
    }
    const colon = value.hasKey ? colonInText(value.text) : null;
    if (colon !== null) mistakes.push(colonInside({ start: at, end: at + colon.length }, text));
    else if (/^[@`%]/.test(value.text)) mistakes.push(reservedStart({ start: at, end: line.end }, text));
  }
  return mistakes;
}

interface TextLine {
  readonly start: number;
  /** Offset of the first character that is not white space; equals `end` on a blank line. */
  readonly content: number;
  /** Behind the last character that is not white space. */
  readonly end: number;
}

function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start <= text.length) {
    let next = text.indexOf('\n', start);
    if (next === -1) next = text.length;
    let content = start;
    while (content < next && /[ \t]/.test(text.charAt(content))) content++;
    let end = next;
    while (end > content && /[ \t\r]/.test(text.charAt(end - 1))) end--;
    lines.push({ start, content, end });
    start = next + 1;
  }
  return lines;
}

const fieldPattern = /^((?:- +)*)((?:"[^"]*"|'[^']*'|[^\s#:"'[{][^:#]*?)\s*:)(?=\s|$)\s*/;

function looksLikeField(content: string): boolean {
  return fieldPattern.test(content);
}

/** The part of a line behind its dash and key. `keyOffset` is the column of the key within the line's content. */
function fieldValue(content: string): { text: string; offset: number; keyOffset: number; hasKey: boolean } {
  const match = fieldPattern.exec(content);
  if (match !== null) {
    const offset = match[0].length;
    return { text: content.slice(offset), offset, keyOffset: (match[1] ?? '').length, hasKey: true };
  }
  const dash = /^(?:-\s+)+/.exec(content);
  const offset = dash === null ? 0 : dash[0].length;
  return { text: content.slice(offset), offset, keyOffset: offset, hasKey: false };
}

/** Whether the rest of a quoted text holds its closing quote. */
function closes(rest: string, quote: string): boolean {
  for (let at = 0; at < rest.length; at++) {
    const character = rest.charAt(at);
    if (quote === '"' && character === '\\') at++;
    else if (character === quote) {
      if (quote === "'" && rest.charAt(at + 1) === "'") at++;
      else return true;
    }
  }
  return false;
}

/** Whether a quoted text that does not close on its line closes further down, on lines deeper than its field. */
function quoteGoesOn(text: string, lines: readonly TextLine[], from: number, indent: number, quote: string): boolean {
  for (const line of lines.slice(from + 1)) {
    if (line.content === line.end) continue;
    if (line.content - line.start <= indent) return false;
    if (closes(text.slice(line.content, line.end), quote)) return true;
  }
  return false;
}

/** The brackets a text leaves open, with the characters that would close them. */
function openBrackets(value: string): {
  readonly length: number;
  readonly closed: number;
  readonly closers: string;
  /** A closer stands where an inner bracket is still open: what is missing in front of it. */
  readonly skipped: { readonly at: number; readonly closers: string } | null;
} {
  const open: string[] = [];
  let skipped: { at: number; closers: string } | null = null;
  let closed = 0;
  let quote = '';
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (quote !== '') {
      if (quote === '"' && character === '\\') at++;
      else if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && /[\s[{,:]/.test(value.charAt(at - 1))) quote = character;
    else if (character === '#' && /\s/.test(value.charAt(at - 1))) break;
    else if (character === '[') open.push(']');
    else if (character === '{') open.push('}');
    else if (character === ']' || character === '}') {
      // A closer that skips an inner bracket closes both: [a, {action: b] was meant as [a, {action: b}].
      let missing = '';
      while (open.length > 0 && open[open.length - 1] !== character) missing += open.pop() ?? '';
      if (open.pop() === undefined) closed++;
      else if (missing !== '') skipped ??= { at, closers: missing };
    }
  }
  return { length: open.length, closed, closers: open.reverse().join(''), skipped };
}

function goesOnBelow(text: string, next: TextLine, fieldIndent: number): boolean {
  const indent = next.content - next.start;
  return indent > fieldIndent || /^[\]}]/.test(text.slice(next.content, next.end));
}

/** The part of a plain text that YAML would take for a second `key: value`, or null. */
function colonInText(value: string): string | null {
  if (value === '' || /^["'[{|>&*!#]/.test(value)) return null;
  const comment = /\s#/.exec(value);
  const plain = (comment === null ? value : value.slice(0, comment.index)).trimEnd();
  return /:(\s|$)/.test(plain) ? plain : null;
}

/** Columns to give a line that was indented with a tab: those of the nearest line above that has none. */
function indentBefore(text: string, lines: readonly TextLine[], number: number, contentColumn: number): number {
  for (let above = number - 1; above >= 0; above--) {
    const line = lines[above];
    if (line === undefined || line.content === line.end) continue;
    const leading = text.slice(line.start, line.content);
    if (leading.includes('\t') || text.charAt(line.content) === '#') continue;
    if (above === 0) return contentColumn > 0 ? contentColumn : leading.length + 2;
    const opens = text.slice(line.content, line.end).endsWith(':');
    return opens ? leading.length + 2 : leading.length;
  }
  return contentColumn > 0 ? contentColumn : 2;
}

function tab(line: TextLine, leading: string, columns: number): SyntaxProblem {
  const span = { start: line.start, end: line.start + leading.length };
  return {
    code: 'tab-indent',
    span,
    message: 'This line starts with a Tab. Use spaces in front of a line, never the Tab key.',
    mends: [{ title: 'Replace the Tab with spaces', edits: [{ span, text: ' '.repeat(columns) }] }],
  };
}

function wrongIndent(line: TextLine, columns: number): SyntaxProblem {
  const span = { start: line.start, end: line.content };
  return {
    code: 'wrong-indent',
    span: { start: line.content, end: line.end },
    message: 'This line is not in line with the others of its action. Give it the same number of spaces in front.',
    mends: [{ title: 'Line it up with the line above', edits: [{ span, text: ' '.repeat(columns) }] }],
  };
}

function unclosedQuote(span: Span, quote: string): SyntaxProblem {
  const mark = quote === '"' ? 'quotation mark (")' : "quotation mark (')";
  return {
    code: 'unclosed-quote',
    span,
    message: `This text starts with a ${mark} that is never closed. Add the closing one at the end of the text.`,
    mends: [
      { title: 'Add the closing quotation mark', edits: [{ span: { start: span.end, end: span.end }, text: quote }] },
    ],
  };
}

function unclosedBracket(span: Span, at: number, closers: string): SyntaxProblem {
  return {
    code: 'unclosed-bracket',
    span,
    message: `A bracket opens here and is never closed. Add ${closers} where the list ends.`,
    mends: [{ title: `Add ${closers}`, edits: [{ span: { start: at, end: at }, text: closers }] }],
  };
}

function colonInside(span: Span, text: string): SyntaxProblem {
  return {
    code: 'colon-in-text',
    span,
    message:
      'This text has a colon followed by a space, which starts a new field in this kind of file. Put quotation marks round the whole text.',
    mends: [
      { title: 'Put the text in quotation marks', edits: [{ span, text: quoted(text.slice(span.start, span.end)) }] },
    ],
  };
}

function reservedStart(span: Span, text: string): SyntaxProblem {
  const value = text.slice(span.start, span.end);
  return {
    code: 'reserved-start',
    span,
    message: `A text may not start with ${value.charAt(0)} in this kind of file. Put quotation marks round it.`,
    mends: [{ title: 'Put the text in quotation marks', edits: [{ span, text: quoted(value) }] }],
  };
}

/** The text in the quotation marks that need the fewest changes inside. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
