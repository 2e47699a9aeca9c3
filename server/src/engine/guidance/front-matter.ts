import type { FrontMatterField, GuidanceProblem, Spanned } from './document.js';
import { type Line, trimmed } from './lines.js';

/** What stands between the two `---` lines at the top of a guidance document. */
export interface FrontMatter {
  readonly fields: readonly FrontMatterField[];
  /** Index of the first line behind the block; 0 when there is none. */
  readonly nextLine: number;
  readonly problems: readonly GuidanceProblem[];
}

const listKeys: ReadonlySet<string> = new Set(['addressees', 'supersedes']);

/**
 * Reads the block between two `---` lines. The block is plain `key: value` lines; `addressees` and `supersedes` hold several
 * values separated by semicolons, written as `[a, b]`, or one to a line behind a dash. Anything else is reported and skipped.
 */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter {
  const problems: GuidanceProblem[] = [];
  const first = lines[0];
  if (first === undefined || !isFence(text, first)) {
    problems.push({
      kind: 'no-front-matter',
      message:
        'This letter has no details at its top. Start the file with a line of three dashes, then "reference:", "title:", "issuer:" and "date:" lines, then three dashes again.',
      span: { start: 0, end: first?.end ?? 0 },
    });
    return { fields: [], nextLine: 0, problems };
  }

  const fields: { key: Spanned; values: Spanned[] }[] = [];
  let nextLine = 1;
  let closed = false;
  for (; nextLine < lines.length; nextLine++) {
    const line = lines[nextLine];
    if (line === undefined) break;
    if (isFence(text, line)) {
      closed = true;
      nextLine++;
      break;
    }
    if (looksLikeHeading(text, line)) break;
    readLine(text, line, fields, problems);
  }
  if (!closed) {
    problems.push({
      kind: 'unclosed-front-matter',
      message: 'The details at the top of this letter do not end. Put a line of three dashes after the last of them.',
      span: { start: first.start, end: first.end },
    });
  }
  return { fields, nextLine, problems };
}

function readLine(
  text: string,
  line: Line,
  fields: { key: Spanned; values: Spanned[] }[],
  problems: GuidanceProblem[],
): void {
  const content = trimmed(text, line.start, line.end);
  if (content.start === content.end || text[content.start] === '#') return;
  const last = fields[fields.length - 1];
  if (text[content.start] === '-' && last !== undefined) {
    const value = spanned(text, content.start + 1, content.end);
    if (value.text !== '') last.values.push(value);
    return;
  }
  const colon = text.indexOf(':', content.start);
  const key = colon === -1 || colon >= content.end ? null : spanned(text, content.start, colon);
  if (key === null || !/^[A-Za-z][\w -]{0,40}$/.test(key.text)) {
    problems.push({
      kind: 'unreadable-line',
      message: 'This line is not a detail of the letter. Write it as "name: value", or move it below the three dashes.',
      span: content,
    });
    return;
  }
  if (fields.some((field) => field.key.text === key.text)) {
    problems.push({
      kind: 'repeated-field',
      message: `"${key.text}" is stated twice. The first one counts; remove the other.`,
      span: key.span,
    });
  }
  fields.push({ key, values: readValues(text, colon + 1, content.end, listKeys.has(key.text)) });
}

function readValues(text: string, start: number, end: number, isList: boolean): Spanned[] {
  const whole = trimmed(text, start, end);
  if (whole.start === whole.end) return [];
  if (!isList) return [spanned(text, whole.start, whole.end)];
  const inBrackets = text[whole.start] === '[' && text[whole.end - 1] === ']';
  const separator = inBrackets ? ',' : ';';
  const from = inBrackets ? whole.start + 1 : whole.start;
  const to = inBrackets ? whole.end - 1 : whole.end;
  const values: Spanned[] = [];
  for (let at = from; at <= to;) {
    const next = text.indexOf(separator, at);
    const stop = next === -1 || next > to ? to : next;
    const value = spanned(text, at, stop);
    if (value.text !== '') values.push(value);
    at = stop + 1;
  }
  return values;
}

/** The trimmed text of a range; one pair of quotes around it is not part of it. */
function spanned(text: string, start: number, end: number): Spanned {
  let span = trimmed(text, start, end);
  const quote = text[span.start];
  if (span.end - span.start >= 2 && (quote === '"' || quote === "'") && text[span.end - 1] === quote) {
    span = { start: span.start + 1, end: span.end - 1 };
  }
  return { text: text.slice(span.start, span.end), span };
}

function isFence(text: string, line: Line): boolean {
  const content = trimmed(text, line.start, line.end);
  return text.slice(content.start, content.end) === '---';
}

/** A heading cannot be a detail, so a block that was never closed ends there and no section is lost. */
function looksLikeHeading(text: string, line: Line): boolean {
  return text.startsWith('## ', line.start) || text.startsWith('### ', line.start);
}
