import { ruleById } from '../../rules/index.js';
import type { Span } from '../../text/index.js';
import type { Snapshot } from '../../workspace/index.js';
import { bold, paragraphs } from './markdown.js';

/** The name of a check in a comment `# ignore name: reason`, and the text typed of it. */
export interface NotedRule {
  readonly id: string;
  readonly span: Span;
  /** A colon stands behind it already. */
  readonly hasColon: boolean;
}

/** The check that an ignore comment names at an offset; the name may be half typed. Null outside such comments. */
export function notedRule(snapshot: Snapshot, file: string, offset: number): NotedRule | null {
  if (snapshot.documents(file).length === 0) return null;
  const lines = snapshot.lines(file);
  const number = lines.lineAt(offset);
  const start = lines.lineStart(number);
  const line = snapshot.text(file).slice(start, lines.lineEnd(number));
  const found = /^(.*?(?:^|[ \t])#[ \t]*ignore[ \t]+)([a-z0-9-]*)/.exec(line);
  if (found === null) return null;
  const [, before = '', id = ''] = found;
  const span = { start: start + before.length, end: start + before.length + id.length };
  if (offset < span.start || offset > span.end) return null;
  return { id, span, hasColon: /^[ \t]*:/.test(line.slice(before.length + id.length)) };
}

/** What a check is about, as Markdown; null when there is none of that name. */
export function ruleMarkdown(id: string): string | null {
  const rule = ruleById(id);
  if (rule === undefined) return null;
  return paragraphs(
    `${bold(rule.title)} (${rule.id})`,
    rule.summary,
    rule.why,
    'The comment silences it here. Say why behind a colon.',
  );
}
