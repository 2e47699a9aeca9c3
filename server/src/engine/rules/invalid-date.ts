import { planExample } from './example-files.js';
import { datesOfSettings } from './settings-findings.js';
import { type ReadPhrase, datesOfAction, datesOfHeader, datesOfOrganisation } from './date-phrases.js';
import { curly, rewrittenPhrase } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

export const invalidDate = defineRule({
  id: 'invalid-date',
  group: 'writing',
  title: 'Date not understood',
  summary: 'A date cannot be read, cannot exist, or can be read in more than one way.',
  why: 'A deadline that cannot be read is not watched: nobody is told when it is near or missed.',
  condition:
    'The phrase in a date field is not a day, month, period or one of the other forms the language knows; or names a day that does not exist, such as 30 February; or is written in figures that can be read in two orders, such as 3/4/24; or gives a weekday that is not the right one; or has no year, in a file with no date of its own to take it from.',
  remedy: 'Write the date in words, such as 31 March 2024, or take one of the offered readings.',
  severity: 'error',
  files: ['checklist', 'plan', 'settings'],
  examples: {
    wrong: [
      {
        title: 'A day that does not exist',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n    deadline: 30 February 2030\n'),
      },
      {
        title: 'Figures that can be read in two orders',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n    deadline: 3/4/30\n'),
      },
    ],
    right: [
      {
        title: 'A day with its month in words',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n    deadline: 3 April 2030\n'),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const read of datesOfAction(action)) check(read, report);
  },
  checkSettings(view, report) {
    for (const read of datesOfSettings(view)) check(read, report);
  },
  checkDocument(document, _programme, report) {
    for (const read of datesOfHeader(document)) check(read, report);
    for (const organisation of document.organisations) {
      for (const read of datesOfOrganisation(organisation)) check(read, report);
    }
  },
});

/** Ranges written backwards, and phrases that count from a date that is not there, have rules of their own. */
function check({ phrase, reading, place }: ReadPhrase, report: (finding: Reported) => void): void {
  if (reading.type !== 'invalid') return;
  if (reading.reason === 'reversed-range' || reading.reason === 'no-document-date') return;
  const { candidates } = reading;
  report({
    place,
    message: curly(reading.message),
    fixes: () => candidates.map((candidate) => rewrittenPhrase(place, phrase.node, candidate)),
  });
}
