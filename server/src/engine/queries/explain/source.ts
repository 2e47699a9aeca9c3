import { type Found, type Letter, literalText, passageMarkdown } from '../../guidance/index.js';
import type { LinkedAction } from '../../link/index.js';
import type { Programme } from '../../link/index.js';
import { readDate } from '../../time/index.js';
import { divided, paragraphs } from './markdown.js';

/** How many passages one hover shows. */
const shownPassages = 3;

/** What a source names, as Markdown: the passage or the letter; what is known when there is none. */
export function sourceMarkdown(source: string, found: Found, programme: Programme): string {
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
  return divided(...shown, rest > 0 ? `And ${String(rest)} more.` : null);
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
