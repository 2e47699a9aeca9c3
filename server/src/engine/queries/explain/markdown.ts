import { literalText } from '../../guidance/index.js';

/** Names shown of a list before the rest is only counted. */
const shownNames = 5;

/** Paragraphs of Markdown; empty ones are left out. */
export function paragraphs(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Sentences of one paragraph; empty ones are left out. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** A list with one fact to a line; facts without words are left out. */
export function facts(...lines: readonly (readonly [label: string, words: string | null])[]): string {
  return lines
    .filter(([, words]) => words !== null && words !== '')
    .map(([label, words]) => `- ${label}: ${words ?? ''}`)
    .join('\n');
}

/** Several names in one line: "a; b; c and 4 more". */
export function several(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).join('; ');
  const rest = names.length - shownNames;
  return rest > 0 ? `${shown} and ${String(rest)} more` : shown;
}

/** Two parts of a hover with a line between them. */
export function divided(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n---\n\n');
}

/** An author's words in bold. */
export function bold(text: string): string {
  return `**${literalText(text)}**`;
}

/** The first letter small. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
