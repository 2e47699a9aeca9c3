// A value as an author would write it in YAML.
import { stringify } from 'yaml';

/**
 * The value as YAML without a newline at the end: plain values and lists of them on one line, other lists and fields one
 * below the other, with what is inside those on one line each.
 * @param {unknown} value
 * @returns {string}
 */
export function yamlText(value) {
  if (typeof value !== 'object') return stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
  if (!Array.isArray(value)) return fieldLines(value).join('\n');
  if (value.every((item) => typeof item !== 'object')) return yamlLine(value);
  return value.map((item) => `- ${yamlLine(item)}`).join('\n');
}

/**
 * The value as YAML on one line.
 * @param {unknown} value
 * @returns {string}
 */
export function yamlLine(value) {
  if (Array.isArray(value)) return `[${value.map(yamlLine).join(', ')}]`;
  if (typeof value === 'object') return `{ ${fieldLines(value).join(', ')} }`;
  // Inside brackets more characters need quotes than elsewhere; a list of one shows which.
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0, singleQuote: true };
  return stringify([value], options).trimEnd().slice(1, -1);
}

function fieldLines(value) {
  return Object.entries(value).map(([key, part]) => `${key}: ${yamlLine(part)}`);
}
