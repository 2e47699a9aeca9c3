import type { FrontMatterField, GuidanceDocument, GuidanceProblem, GuidanceSection, GuidanceTerm } from './document.js';
import { readFrontMatter } from './front-matter.js';
import { type Line, linesOf, trimmed } from './lines.js';
import { safeLink } from './links.js';
import { readSectionFacts, unsafeLink } from './section-facts.js';
import { type Heading, idFromTitle, readHeading } from './section-heading.js';
import { definesTerms, readTerms } from './terms.js';

/** A longer letter is a mistake (a whole web archive, a picture in text form), and is reported instead of read. */
const longestText = 5_000_000;

const knownFields: ReadonlySet<string> = new Set([
  'reference',
  'title',
  'issuer',
  'date',
  'date_note',
  'url',
  'supersedes',
  'addressees',
]);

/**
 * Reads a guidance document: Markdown with details between two `---` lines and a heading for each section. Any text gives a
 * document and a list of problems; nothing is thrown. Spans are UTF-16 offsets in `text`.
 */
export function parseGuidance(text: string): {
  readonly document: GuidanceDocument;
  readonly problems: readonly GuidanceProblem[];
} {
  if (text.length > longestText) {
    return { document: emptyDocument, problems: [tooLarge(text)] };
  }
  const lines = linesOf(text);
  const front = readFrontMatter(text, lines);
  const problems: GuidanceProblem[] = [...front.problems];
  const valuesOf = (name: string): readonly string[] =>
    front.fields.find((field) => field.key.text === name)?.values.map((value) => value.text) ?? [];
  const valueOf = (name: string): string => valuesOf(name)[0] ?? '';

  const reference = valueOf('reference');
  const body = readBody(text, lines, front.nextLine, reference, problems);
  const title = valueOf('title') || body.title;
  checkFields(text, lines, front.fields, title, problems);

  const document: GuidanceDocument = {
    reference,
    title,
    issuer: valueOf('issuer'),
    date: valueOf('date'),
    dateNote: valueOf('date_note'),
    url: safeLink(valueOf('url')) ?? '',
    supersedes: valuesOf('supersedes'),
    addressees: valuesOf('addressees'),
    fields: front.fields,
    introduction: body.introduction,
    sections: body.sections,
    terms: body.terms,
  };
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { document, problems };
}

const emptyDocument: GuidanceDocument = {
  reference: '',
  title: '',
  issuer: '',
  date: '',
  dateNote: '',
  url: '',
  supersedes: [],
  addressees: [],
  fields: [],
  introduction: '',
  sections: [],
  terms: [],
};

interface Body {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly GuidanceSection[];
  readonly terms: readonly GuidanceTerm[];
}

function readBody(
  text: string,
  lines: readonly Line[],
  firstLine: number,
  reference: string,
  problems: GuidanceProblem[],
): Body {
  const headings = findHeadings(text, lines, firstLine);
  let title = '';
  let introductionFrom = firstLine;
  const opening = headings[0];
  // The first `#` heading without a number is the title of the document, not a section of it.
  if (opening !== undefined && opening.heading.level === 1 && opening.heading.statedId === null) {
    title = opening.heading.title;
    introductionFrom = opening.line + 1;
    headings.shift();
  }
  const introduction = sliceLines(text, lines, introductionFrom, headings[0]?.line ?? lines.length).text;

  const sections: GuidanceSection[] = [];
  const terms: GuidanceTerm[] = [];
  const seen = new Set<string>();
  headings.forEach(({ heading, line }, index) => {
    const nextHeading = headings[index + 1]?.line ?? lines.length;
    const facts = readSectionFacts(text, lines, line + 1, nextHeading);
    problems.push(...facts.problems);
    const id = heading.statedId ?? (idFromTitle(heading.title) || `section-${String(index + 1)}`);
    if (seen.has(id)) {
      problems.push({
        kind: 'repeated-section',
        message: `Two sections are numbered "${id}". A source that names "${id}" finds the first one only.`,
        span: heading.idSpan,
      });
    }
    seen.add(id);
    if (definesTerms(heading.title)) {
      const source = reference === '' ? '' : `${reference}#${id}`;
      terms.push(...readTerms(text, lines, facts.nextLine, nextHeading, source));
    }
    const body = sliceLines(text, lines, facts.nextLine, nextHeading);
    const headingLine = lines[line] ?? { start: 0, end: 0 };
    sections.push({
      id,
      idSpan: heading.idSpan,
      title: heading.title,
      headingSpan: { start: headingLine.start, end: headingLine.end },
      level: heading.level,
      body: body.text,
      bodySpan: body.span,
      status: facts.status,
      statusDetail: facts.statusDetail,
      printedDates: facts.printedDates,
      addressees: facts.addressees,
      url: facts.url,
    });
  });
  return { title, introduction, sections, terms };
}

/** Headings outside code blocks and comments, in order. */
function findHeadings(text: string, lines: readonly Line[], firstLine: number): { heading: Heading; line: number }[] {
  const found: { heading: Heading; line: number }[] = [];
  let fence = '';
  let inComment = false;
  for (let index = firstLine; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const content = text.slice(line.start, line.end);
    if (inComment) {
      inComment = !content.includes('-->');
      continue;
    }
    const mark = /^ {0,3}(```+|~~~+)/.exec(content)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
      continue;
    }
    if (mark !== '') {
      fence = mark;
      continue;
    }
    const comment = content.lastIndexOf('<!--');
    if (comment !== -1 && !content.includes('-->', comment)) {
      inComment = true;
    }
    const heading = readHeading(text, line);
    if (heading !== null && heading.title !== '') found.push({ heading, line: index });
  }
  return found;
}

function sliceLines(text: string, lines: readonly Line[], first: number, last: number): { text: string; span: Line } {
  const start = lines[first]?.start ?? text.length;
  const end = first < last ? (lines[last - 1]?.end ?? start) : start;
  const span = trimmed(text, Math.min(start, end), end);
  return { text: text.slice(span.start, span.end), span };
}

function checkFields(
  text: string,
  lines: readonly Line[],
  fields: readonly FrontMatterField[],
  title: string,
  problems: GuidanceProblem[],
): void {
  const firstLine = { start: 0, end: lines[0]?.end ?? text.length };
  for (const field of fields) {
    const name = field.key.text;
    if (!knownFields.has(name) && !name.startsWith('x-')) {
      problems.push({
        kind: 'unknown-field',
        message: `"${name}" is not a detail that letters have. They have: ${[...knownFields].join(', ')}. Details of your own start with "x-".`,
        span: field.key.span,
      });
    }
    const value = field.values[0];
    if (name === 'url' && value !== undefined && safeLink(value.text) === undefined) {
      problems.push(unsafeLink(value.text, value.span));
    }
  }
  const reference = fields.find((field) => field.key.text === 'reference');
  const stated = reference?.values[0];
  // Without any details the reader has been told already; asking for two of them again would be noise.
  if (fields.length > 0 && stated === undefined) {
    problems.push({
      kind: 'missing-reference',
      message: 'This letter has no reference, so no source can name it. Add a line such as "reference: PRN00720_i".',
      span: reference?.key.span ?? firstLine,
    });
  }
  if (stated !== undefined && /[#\s]/.test(stated.text)) {
    problems.push({
      kind: 'unusable-reference',
      message: `A reference has no spaces and no "#", so that "${stated.text.replace(/[#\s]+/g, '-')}#2" can name a section. Change "${stated.text}".`,
      span: stated.span,
    });
  }
  if (fields.length > 0 && title === '') {
    problems.push({
      kind: 'missing-title',
      message: 'This letter has no title. Add a line such as "title: Next steps on access to primary care".',
      span: firstLine,
    });
  }
}

function tooLarge(text: string): GuidanceProblem {
  return {
    kind: 'too-large',
    message:
      'This letter is longer than five million characters, so it was not read. Split it, or take pictures out of it.',
    span: { start: 0, end: Math.min(text.length, 1) },
  };
}
