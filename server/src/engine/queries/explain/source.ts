import {
  type Found,
  type GuidanceSection,
  type Letter,
  literalText,
  passageMarkdown,
  safeLink,
} from '../../guidance/index.js';
import type { LinkedAction, Programme } from '../../link/index.js';
import { textAt } from '../../model/index.js';
import { readDate } from '../../time/index.js';
import type { ListedSource } from '../symbol-at.js';
import { bold, divided, facts, paragraphs } from './markdown.js';

/** How many passages one hover shows. */
const shownPassages = 3;

/** What a source names, as Markdown: the passage or the letter; what is known when there is none. */
export function sourceMarkdown(
  source: string,
  found: Found,
  programme: Programme,
  listed: ListedSource | null,
): string {
  if (listed !== null) return listedMarkdown(source, listed);
  switch (found.kind) {
    case 'section':
      return paragraphs(passageMarkdown(found.letter, found.section), replacedSentence(found.letter, programme));
    case 'document':
      return paragraphs(
        passageMarkdown(found.letter, null),
        sectionsLine(found.letter),
        replacedSentence(found.letter, programme),
      );
    case 'page':
      return `A web page that is not among the letters here: <${found.url}>`;
    case 'unknown-section':
      return paragraphs(
        `The letter ${literalText(found.letter.document.reference)} has no section ${literalText(found.section)} here.`,
        nearestSentence(found.nearest),
        passageMarkdown(found.letter, null),
      );
    case 'unknown-reference':
      return paragraphs(
        `There is no letter ${literalText(found.reference === '' ? source : found.reference)} here.`,
        nearestSentence(found.nearest),
      );
  }
}

/** A document that the file lists under `sources` and whose text is not among the letters. */
function listedMarkdown(source: string, { node }: ListedSource): string {
  const said = (key: string): string | null => {
    const text = textAt(node, key);
    return text === null ? null : literalText(text.value);
  };
  const address = textAt(node, 'url')?.value ?? '';
  const page = safeLink(address);
  return paragraphs(
    `${bold(textAt(node, 'title')?.value ?? source)} (${literalText(source)})`,
    'Listed under `sources` in this file. Its text is not among the letters here.',
    facts(['From', said('issuer')], ['Date', said('date')], ['Page', page === undefined ? null : `<${page}>`]),
  );
}

/** The passages behind an action, newest letter first: its own sources, else those of the national action. */
export function passagesBehind(action: LinkedAction, programme: Programme): string {
  const own = sourcesOf(action);
  const sources = own.length > 0 ? own : action.nationals.flatMap(sourcesOf);
  return passages(sources, programme);
}

/** Several passages, newest letter first; what is not known is left out. */
export function passages(sources: readonly string[], programme: Programme): string {
  const found = [...new Set(sources)].flatMap((source) => {
    const each = programme.guidance.find(source);
    if (each.kind !== 'section' && each.kind !== 'document') return [];
    return [{ each, day: letterDay(each.letter, programme) }];
  });
  found.sort((a, b) => b.day - a.day);
  const shown = found
    .slice(0, shownPassages)
    .map(({ each }) => passageMarkdown(each.letter, each.kind === 'section' ? each.section : null));
  const rest = found.length - shown.length;
  return divided(
    disagreementSentence(found.map(({ each }) => each)),
    ...shown,
    rest > 0 ? `And ${String(rest)} more.` : null,
  );
}

/** The deadline phrases that the passages behind an action print, each with its source. */
export function printedDates(sources: readonly string[], programme: Programme): readonly string[] {
  return [...new Set(sources)].flatMap((source) => {
    const found = programme.guidance.find(source);
    if (found.kind !== 'section' || found.section.printedDates.length === 0) return [];
    const phrases = found.section.printedDates.map(({ text }) => `“${literalText(text)}”`).join(', ');
    return [`${literalText(source)} (“${literalText(found.section.title)}”) prints ${phrases}.`];
  });
}

/** The sources of an action and of what is stated beside it. */
export function sourcesOf(action: LinkedAction): readonly string[] {
  return action.data.sources.map(({ value }) => value);
}

/** Says so when the passages print dates and no two of them the same one. */
function disagreementSentence(found: readonly (Found & { readonly kind: 'section' | 'document' })[]): string {
  const printing = found.flatMap((each) =>
    each.kind === 'section' && each.section.printedDates.length > 0 ? [each] : [],
  );
  const [first, ...others] = printing;
  if (first === undefined || others.length === 0) return '';
  const phrasesOf = ({ section }: { readonly section: GuidanceSection }): readonly string[] =>
    section.printedDates.map(({ text }) => text.toLowerCase());
  const known = phrasesOf(first);
  if (others.some((other) => phrasesOf(other).some((phrase) => known.includes(phrase)))) return '';
  const lines = printing.map(({ letter, section }) => {
    const phrases = section.printedDates.map(({ text }) => `“${literalText(text)}”`).join(', ');
    return `- ${literalText(`${letter.document.reference}#${section.id}`)}: ${phrases}`;
  });
  return `The passages print different dates:\n\n${lines.join('\n')}`;
}

function letterDay(letter: Letter, programme: Programme): number {
  const reading = readDate(letter.document.date, { role: 'point', byMonth: 'end', calendar: programme.calendar });
  return reading.type === 'dated' && Number.isFinite(reading.hi) ? reading.hi : -Infinity;
}

function sectionsLine(letter: Letter): string {
  const names = letter.document.sections.map((section) => `${literalText(section.id)} ${literalText(section.title)}`);
  return names.length === 0 ? '' : `Sections: ${names.join('; ')}.`;
}

function replacedSentence(letter: Letter, programme: Programme): string {
  const newer = programme.guidance.replacements(letter.document.reference);
  const names = newer.map(({ document }) => literalText(document.reference));
  return names.length === 0 ? '' : `Replaced by ${names.join(', ')}.`;
}

function nearestSentence(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `The nearest: ${nearest.map(literalText).join(', ')}.`;
}
