import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { shapeFindings } from './settings-findings.js';
import { wrongRoot, wrongKind } from './shape/top-fields.js';

export const wrongType = defineRule({
  id: 'wrong-type',
  group: 'writing',
  title: 'Not what belongs here',
  summary:
    'A field holds something that it cannot hold: another word than the allowed ones, a list for a text, a text for a number.',
  why: 'A value that cannot be understood counts as absent, so a finished action goes on being reported as open.',
  condition:
    'The value of a field is not of the kind the language asks for, or not one of its fixed words; or a part of the file is not made of fields at all; or the file says it is a plan where its name says checklist, or the other way round. Text fields take whatever is written, numbers too.',
  remedy: 'Write one of the words or the form that the message names.',
  severity: 'error',
  files: ['checklist', 'plan', 'settings'],
  examples: {
    wrong: [
      {
        title: 'A word that is not a status',
        text: planExample(
          '  - id: telephony\n    title: Move every practice to digital telephony\n    status: finished\n',
        ),
      },
    ],
    right: [
      {
        title: 'The word for it',
        text: planExample(
          '  - id: telephony\n    title: Move every practice to digital telephony\n    status: done\n    finished: 14 November 2023\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    for (const problem of view.shape) if (problem.rule === 'wrong-type') report(problem);
  },
  checkSettings(view, report) {
    for (const finding of shapeFindings(view, 'wrong-type')) report(finding);
  },
  checkDocument(document, _programme, report) {
    for (const finding of [...wrongRoot(document), ...wrongKind(document)]) report(finding);
  },
});
