import type { Fix, Place } from '../findings/index.js';
import { type ScalarNode, quoted } from '../syntax/index.js';
import type { LinkedDocument } from '../link/index.js';
import { type Candidate, type DateRole, type Day, restyle } from '../time/index.js';

/** A fix that writes a candidate in the place of a phrase, in the quotation marks of the phrase. */
export function rewrittenPhrase(place: Place, node: ScalarNode, candidate: Candidate): Fix {
  return {
    title: `Change it to “${candidate.text}”`,
    edits: [{ place, text: inStyleOf(node, candidate.text) }],
  };
}

/** A fix that lets a phrase that names a day name another one, in the words of the phrase; tried before it is offered. */
export function redatedPhrase(
  document: LinkedDocument,
  place: Place,
  field: { readonly node: ScalarNode; readonly text: string },
  { day, role }: { readonly day: Day; readonly role: DateRole },
): Fix {
  const { documentDate, phrases } = document;
  const text = restyle(field.text, day, { role, byMonth: 'end', documentDate, calendar: phrases.calendar });
  return { ...rewrittenPhrase(place, field.node, { text, meaning: '' }), computed: true };
}

/** A fix that changes only the part of a phrase that names the date, and leaves the remarks beside it. */
export function rewrittenPart(
  place: Place,
  node: ScalarNode,
  reading: { readonly text: string; readonly span: { readonly start: number; readonly end: number } },
  text: string,
): Fix {
  const { span, text: written } = reading;
  const whole = written.slice(0, span.start) + text + written.slice(span.end);
  return rewrittenPhrase(place, node, { text: whole.trim(), meaning: '' });
}

/** A text as it has to be written in the place of a value, with the quotation marks of the value it replaces. */
export function inStyleOf(node: ScalarNode, text: string): string {
  if (node.style === 'single-quoted') return `'${text.replaceAll("'", "''")}'`;
  if (node.style === 'double-quoted') return quoted(text);
  return isPlain(text) ? text : quoted(text);
}

/** Whether YAML reads the characters, without quotation marks, back as the same text. */
export function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && !/: |\s#|:$|[,[\]{}\n]/.test(text) && !/^(?:true|false|null)$/i.test(text);
}

/** A sentence with its quotation marks as printed text has them. */
export function curly(sentence: string): string {
  return sentence.replace(/"([^"]*)"/g, '“$1”');
}
