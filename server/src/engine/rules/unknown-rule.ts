import { shift } from '../text/index.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { closest } from './shape/closest.js';
import { settingsFields } from './shape/settings.js';
import { oneOf } from './shape/words.js';

const action = '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n';

export const unknownRule = defineRule({
  id: 'unknown-rule',
  group: 'housekeeping',
  title: 'No such rule',
  summary: 'A comment or the settings file names a rule that does not exist.',
  why: 'The choice has no effect: what was to be set aside or made louder stays as it was.',
  condition:
    'The name behind “ignore” in a comment, or under rules in delivery-plan.config.yaml, is not the id of a rule.',
  remedy: 'Take the id from the end of the finding, or from the list of rules.',
  severity: 'warning',
  files: ['checklist', 'plan', 'settings'],
  examples: {
    wrong: [
      {
        title: 'A misspelt id in a comment',
        text: planExample(`${action}    deadline: TBC # ignore tbc-dates: the letter gives none\n`),
      },
    ],
    right: [
      {
        title: 'The id of the rule',
        text: planExample(`${action}    deadline: TBC # ignore tbc-date: the letter gives none\n`),
      },
    ],
  },
  // Comments are looked at when all findings of a file are known, by `ignore-findings.ts` of the workspace.
  checkSettings(view, report) {
    for (const { start, pair } of settingsFields(view.syntax)) {
      if (pair.key.text !== 'rules' || pair.value?.kind !== 'map') continue;
      for (const { key } of pair.value.pairs) {
        if (view.ruleIds.includes(key.text) || key.text.startsWith('x-')) continue;
        const near = closest(key.text, view.ruleIds);
        const place = { file: view.file, span: shift(key.span, start) };
        report({
          place,
          message: `There is no rule “${key.text}”.${near.length === 0 ? '' : ` Did you mean ${oneOf(near)}?`}`,
          fixes: () => near.map((id) => ({ title: `Change it to ${id}`, edits: [{ place, text: id }] })),
        });
      }
    }
  },
});
