import { planExample } from './example-files.js';
import { lengthsOfAction } from './date-phrases.js';
import { curly, rewrittenPhrase } from './phrase-fixes.js';
import { defineRule } from './rule.js';

export const invalidDuration = defineRule({
  id: 'invalid-duration',
  group: 'writing',
  title: 'Length of time not understood',
  summary: 'A length of time is not a whole number of days, working days, weeks or months.',
  why: 'Without the length it cannot be worked out whether the work fits before its deadline.',
  condition:
    'The words in duration or remaining are not a whole number, nought or more, of days, working days, weeks, months or years, nor a range of two such lengths.',
  remedy: 'Write a number and its unit, such as 26 weeks, 10 working days or 10 to 14 weeks.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A short form that could mean several things',
        text: planExample('  - id: training\n    title: Train the staff\n    duration: 13-wks\n'),
      },
    ],
    right: [
      {
        title: 'A number and a unit',
        text: planExample('  - id: training\n    title: Train the staff\n    duration: 13 weeks\n'),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const { phrase, place } of lengthsOfAction(action)) {
      const reading = action.document.readLength(phrase.text, 'duration');
      if (reading.ok || reading.reason === 'reversed-range') continue;
      const { candidates } = reading;
      report({
        place,
        message: curly(reading.message),
        fixes: () => candidates.map((candidate) => rewrittenPhrase(place, phrase.node, candidate)),
      });
    }
  },
});
