import type { Place } from '../findings/index.js';
import type { Phrase } from '../model/index.js';
import type { Candidate } from '../time/index.js';
import { planExample } from './example-files.js';
import { datesOfAction, datesOfHeader, datesOfOrganisation, lengthsOfAction } from './date-phrases.js';
import { curly, rewrittenPhrase } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

export const reversedRange = defineRule({
  id: 'reversed-range',
  group: 'writing',
  title: 'Range the wrong way round',
  summary: 'A period ends before it starts, or a range of lengths has the longer one first.',
  why: 'One of the two ends is a slip, and which one decides when the work is due.',
  condition:
    'The last day of the end of a range is before the first day of its start (“May 2024 to March 2024”), or the first of two lengths is the longer (“14 to 10 weeks”).',
  remedy: 'Swap the two ends, or correct the one that is wrong.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'From May back to March',
        text: planExample('  - id: training\n    title: Train the staff\n    deadline: May 2030 to March 2030\n'),
      },
    ],
    right: [
      {
        title: 'From March to May',
        text: planExample('  - id: training\n    title: Train the staff\n    deadline: March to May 2030\n'),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const { phrase, reading, place } of datesOfAction(action)) {
      if (isReversed(reading)) say(phrase, place, reading.message, reading.candidates, report);
    }
    for (const { phrase, place } of lengthsOfAction(action)) {
      const reading = action.document.readLength(phrase.text, 'duration');
      if (reading.ok || reading.reason !== 'reversed-range') continue;
      say(phrase, place, reading.message, reading.candidates, report);
    }
  },
  checkDocument(document, _programme, report) {
    const dates = [...datesOfHeader(document), ...document.organisations.flatMap(datesOfOrganisation)];
    for (const { phrase, reading, place } of dates) {
      if (isReversed(reading)) say(phrase, place, reading.message, reading.candidates, report);
    }
  },
});

function isReversed<T extends { readonly type: string }>(
  reading: T,
): reading is Extract<T, { readonly type: 'invalid' }> & { readonly reason: 'reversed-range' } {
  return reading.type === 'invalid' && 'reason' in reading && reading.reason === 'reversed-range';
}

function say(
  phrase: Phrase,
  place: Place,
  message: string,
  candidates: readonly Candidate[],
  report: (finding: Reported) => void,
): void {
  const fixes = (): ReturnType<NonNullable<Reported['fixes']>> =>
    candidates.map((candidate, index) => ({
      ...rewrittenPhrase(place, phrase.node, candidate),
      ...(index === 0 && candidates.length === 1 ? { preferred: true } : {}),
    }));
  report({ place, message: curly(message), fixes });
}
