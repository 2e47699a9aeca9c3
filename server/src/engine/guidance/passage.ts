import type { DefinedTerm } from './glossary.js';
import type { GuidanceSection } from './document.js';
import type { Letter } from './library.js';
import { safeLink } from './links.js';
import { literalText, safeMarkdown } from './safe-markdown.js';

/**
 * A passage of a letter as safe Markdown for a hover: title, the passage, the dates as printed, to whom it is addressed, its
 * date, how far the text was seen, and its link. With no section: the letter itself.
 */
export function passageMarkdown(letter: Letter, section: GuidanceSection | null): string {
  const { document } = letter;
  const parts: string[] = [];
  const documentName = `${literalText(document.title)} (${literalText(document.reference)})`;
  if (section === null) {
    parts.push(`**${documentName}**`);
    if (document.introduction !== '') parts.push(safeMarkdown(document.introduction, 1200));
  } else {
    parts.push(`**${numberOf(section)}${literalText(section.title)}**\\\n${documentName}`);
    if (section.body !== '') parts.push(safeMarkdown(section.body, 1600));
  }
  const facts: string[] = [];
  if (section !== null && section.printedDates.length > 0) {
    facts.push(`Dates as printed: ${section.printedDates.map((date) => literalText(date.text)).join('; ')}`);
  }
  const addressees = section !== null && section.addressees.length > 0 ? section.addressees : document.addressees;
  if (addressees.length > 0) facts.push(`Addressed to: ${addressees.map(literalText).join('; ')}`);
  const issued = [document.issuer, document.date]
    .filter((part) => part !== '')
    .map(literalText)
    .join(', ');
  const note = document.dateNote === '' ? '' : ` (${literalText(document.dateNote)})`;
  if (issued !== '') facts.push(`From: ${issued}${note}`);
  const status = section === null ? '' : statusSentence(section);
  if (status !== '') facts.push(status);
  const link = section !== null && section.url !== '' ? section.url : document.url;
  if (link !== '') facts.push(`[Open the page](${link})`);
  if (facts.length > 0) parts.push(facts.map((fact) => `- ${fact}`).join('\n'));
  return parts.join('\n\n');
}

/** The meaning of a defined word as safe Markdown for a hover, with where the meaning comes from. */
export function termMarkdown(defined: DefinedTerm): string {
  const { term } = defined;
  const also = term.alsoWritten.length === 0 ? '' : ` (${term.alsoWritten.map(literalText).join(', ')})`;
  const sources = term.from.length > 0 ? term.from : defined.reference === '' ? [] : [defined.reference];
  const from = sources.map((source) => {
    const link = safeLink(source);
    return link === undefined ? literalText(source) : `<${link}>`;
  });
  const lines = [`**${literalText(term.name)}**${also}`, safeMarkdown(term.meaning, 1200)];
  if (from.length > 0) lines.push(`- From: ${from.join('; ')}`);
  return lines.filter((line) => line !== '').join('\n\n');
}

/** "6. Self-referral", "1.2 Self-referral", or the title alone where the id is not a number. */
export function sectionName(section: GuidanceSection): string {
  return numberOf(section) + section.title;
}

function numberOf(section: GuidanceSection): string {
  if (!/^\d[\d.]*[a-z]?$/.test(section.id)) return '';
  return section.id.includes('.') ? `${section.id} ` : `${section.id}. `;
}

function statusSentence(section: GuidanceSection): string {
  const detail = section.statusDetail === '' ? '' : safeMarkdown(section.statusDetail, 400).replace(/\s+/g, ' ');
  if (section.status === 'reported')
    return `A summary; the text was not read but reported${detail === '' ? '' : ` ${detail}`}`;
  const more = detail === '' ? '' : `. ${detail}`;
  if (section.status === 'seen') return `A summary; the text itself was read${more}`;
  if (section.status === 'seen in part') return `A summary; part of the text was read${more}`;
  return '';
}
