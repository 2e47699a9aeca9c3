import { rules } from '../../rules/index.js';
import type { Snapshot } from '../../workspace/index.js';
import { notedRule, ruleMarkdown } from '../explain/ignore-note.js';
import type { Unsorted } from './fields.js';

/** Checks that a comment `# ignore ...` can name: those that say something about the file first. */
export function ignoreNotes(snapshot: Snapshot, file: string, offset: number): readonly Unsorted[] {
  const noted = notedRule(snapshot, file, offset);
  if (noted === null) return [];
  const speaking = new Set(snapshot.findings(file).map(({ rule }) => rule));
  const ordered = [...rules.filter(({ id }) => speaking.has(id)), ...rules.filter(({ id }) => !speaking.has(id))];
  return ordered.map((rule) => ({
    label: rule.id,
    kind: 'reference',
    detail: rule.title,
    documentation: ruleMarkdown(rule.id) ?? rule.summary,
    span: noted.span,
    text: noted.hasColon ? rule.id : `${rule.id}: `,
  }));
}
