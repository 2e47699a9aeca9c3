import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const schemaVersion = defineRule({
  id: 'schema-version',
  group: 'writing',
  title: 'Written for another version',
  summary: 'The file says that it is written in a version of the language that these checks do not know.',
  why: 'A newer file may hold fields that are not read here, so findings about it may be incomplete.',
  condition: 'format is a number other than 1.',
  remedy: 'Update the extension, or change format to 1 when the number is a slip.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A format that does not exist yet',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n').replace(
          'format: 1',
          'format: 3',
        ),
      },
    ],
    right: [
      { title: 'The format of today', text: planExample('  - id: telephony\n    title: Move to digital telephony\n') },
    ],
  },
  checkEntry(view, report) {
    for (const problem of view.shape) if (problem.rule === 'schema-version') report(problem);
  },
});
