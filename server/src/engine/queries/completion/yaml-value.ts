import type { Typing } from '../typing/typing-at.js';

/** A value as it has to be written where the cursor is, so that it is read back as the same text. */
export function yamlValue(value: string, typing: Pick<Typing, 'quote' | 'inBrackets'>): string {
  if (typing.quote === '"') return value.replace(/["\\]/g, '\\$&');
  if (typing.quote === "'") return value.replace(/'/g, "''");
  return isPlain(value, typing.inBrackets) ? value : inQuotes(value);
}

/**
 * Whether a text can stand without quotation marks and is then read as that text: YAML 1.2, chapter 7.3.3 (plain style)
 * and the core schema of chapter 10.3, with what YAML 1.1 readers take for a date or a yes.
 */
export function isPlain(value: string, inBrackets: boolean): boolean {
  if (value === '' || value !== value.trim() || /[\r\n\t]/.test(value)) return false;
  if (/^[-?:](?:\s|$)/.test(value) || /^[,[\]{}#&*!|>'"%@`]/.test(value)) return false;
  if (/:(?:\s|$)/.test(value) || /\s#/.test(value)) return false;
  if (inBrackets && /[,[\]{}]/.test(value)) return false;
  return !/^(?:~|null|true|false|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.inf|\.nan)$/i.test(
    value,
  );
}

function inQuotes(value: string): string {
  return value.includes("'") ? `"${value.replace(/["\\]/g, '\\$&')}"` : `'${value}'`;
}

/** A text as a YAML value that can stand anywhere, also inside brackets. */
export function inBracketsText(value: string): string {
  return isPlain(value, true) ? value : inQuotes(value);
}

/** A text as part of a snippet: the characters that begin a tab stop lose that meaning. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
