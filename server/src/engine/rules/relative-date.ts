import { type DatedReading, formatDays, formatReading } from '../time/index.js';
import { datesOfAction, datesOfHeader, datesOfOrganisation, type ReadPhrase } from './date-phrases.js';
import { checklistExample, planExample } from './example-files.js';
import { curly, rewrittenPart, rewrittenPhrase } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

export const relativeDate = defineRule({
  id: 'relative-date',
  group: 'housekeeping',
  title: 'Counted from when it was written',
  summary:
    'A date such as “this year” or “next month”, or one without a year, means something only together with the day the document was issued.',
  why: 'Copied into another document, or read a year later, it means another day.',
  condition:
    'A date is counted from the date of its document: this year, next month, end of the quarter. Where the document has no date to count from, the finding is a warning; where it has, it is information and says how the phrase is read. A day or month without a year that is read with the help of the document’s date is a hint. A date without a year in a file without a date is invalid-date’s business.',
  remedy: 'Write the date out, or leave it where a letter is quoted and its date is known.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A plan has no date of its own',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: by the end of next month\n',
        ),
      },
      {
        title: 'A checklist issued in September 2023',
        text: checklistExample(
          '  - id: training\n    title: Train the staff\n    owner: icb\n    deadline: by the end of this year\n',
        ),
      },
    ],
    right: [
      {
        title: 'Written out',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: by 30 April 2030\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const read of datesOfAction(action)) {
      // What is done, or will not be done, need not be dated any better; a vague deadline is told by a rule of its own.
      if (read.reading.type === 'dated' && (!action.isOpen || action.isDropped || isVague(read))) continue;
      check(read, report);
    }
  },
  checkDocument(document, _programme, report) {
    for (const read of [...datesOfHeader(document), ...document.organisations.flatMap(datesOfOrganisation)])
      check(read, report);
  },
});

function check({ phrase, reading, place }: ReadPhrase, report: (finding: Reported) => void): void {
  if (reading.type === 'invalid' && reading.reason === 'no-document-date') {
    const { candidates } = reading;
    report({
      place,
      message: curly(reading.message),
      fixes: () => candidates.map((candidate) => rewrittenPhrase(place, phrase.node, candidate)),
    });
  }
  if (reading.type !== 'dated') return;
  if (reading.relativeTo === 'document') {
    report({
      place,
      severity: 'information',
      message: `“${phrase.text}” counts from the date of this document. It is read as ${formatDays(reading)}.`,
      fixes: () => writtenOut(reading).map((text) => rewrittenPart(place, phrase.node, reading, text)),
    });
  } else if (reading.assumedYear?.from === 'document') {
    report({
      place,
      severity: 'hint',
      message: `“${phrase.text}” has no year. From the date of this document it is read as ${reading.assumedYear.text}.`,
      fixes: () => writtenOut(reading).map((text) => rewrittenPart(place, phrase.node, reading, text)),
    });
  }
}

function isVague({ phrase, reading }: ReadPhrase): boolean {
  return (
    reading.type === 'dated' &&
    phrase.path[0] === 'deadline' &&
    ['season', 'part', 'counted'].includes(reading.vague ?? '')
  );
}

/** The readings of a phrase that has two, else the phrase with all that it left out. */
function writtenOut(reading: DatedReading): readonly string[] {
  if (reading.ambiguous.length > 0) return reading.ambiguous.map(({ text }) => text);
  return [formatReading(reading)].filter((text) => text !== reading.text.slice(reading.span.start, reading.span.end));
}
