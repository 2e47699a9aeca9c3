import type { FieldDoc, PlaceDoc, ValueDoc, ValueShape } from '../../generated/schema-docs.js';
import { paragraphs } from './markdown.js';

/** More allowed words than this are named without their meanings. */
const explainedValues = 12;

/** What to write in a field and why it matters, as Markdown. */
export function fieldMarkdown(field: FieldDoc): string {
  const parts = [`**${field.title}**${obligation(field)}`, field.description];
  const values = valuesMarkdown(allowedValues(field), field.description);
  if (values !== '') parts.push(values);
  const example = field.examples[0];
  if (example !== undefined) parts.push(exampleMarkdown(field.name, example));
  return parts.join('\n\n');
}

/**
 * What one of the fixed words of a field means, as Markdown; null when the word is not one of them.
 *
 * @param standing what follows from it at this place; may be empty
 */
export function valueMarkdown(place: PlaceDoc, written: string, standing: string): string | null {
  const values = allowedValues(place.shape);
  const value = values.find((each) => each.value.toLowerCase() === normalised(written));
  if (value === undefined || values.length < 2) return null;
  const others = values.filter((each) => each !== value).map((each) => `\`${each.value}\``);
  return paragraphs(
    `**${value.value}**: ${value.description}`,
    standing,
    `The other words here: ${others.join(', ')}.`,
  );
}

/** The fixed words of a value or of its items. */
export function allowedValues(shape: ValueShape): readonly ValueDoc[] {
  return shape.values ?? shape.items?.values ?? [];
}

/** " (needed)" and the like, for the line with the title. */
export function obligation(field: FieldDoc): string {
  if (field.required) return ' (needed)';
  return field.requiredUnless === undefined ? '' : ` (needed unless there is \`${field.requiredUnless}\`)`;
}

function valuesMarkdown(values: readonly ValueDoc[], description: string): string {
  if (values.length < 2) return '';
  if (values.length > explainedValues) return `One of: ${values.map(({ value }) => `\`${value}\``).join(', ')}.`;
  const lines = values.map((each) =>
    each.description === description ? `- \`${each.value}\`` : `- \`${each.value}\`: ${each.description}`,
  );
  return `One of:\n\n${lines.join('\n')}`;
}

function exampleMarkdown(name: string, example: string): string {
  if (!example.includes('\n') && !example.startsWith('- ')) return `For example: \`${name}: ${example}\``;
  const lines = example.split('\n').map((line) => `  ${line}`);
  return `For example:\n\n\`\`\`yaml\n${name}:\n${lines.join('\n')}\n\`\`\``;
}

function normalised(written: string): string {
  return written.trim().toLowerCase().replace(/[_]/g, ' ');
}
