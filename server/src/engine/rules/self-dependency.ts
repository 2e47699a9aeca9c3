import { removeField, removeListItem } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { referencesOf } from './written-references.js';

export const selfDependency = defineRule({
  id: 'self-dependency',
  group: 'references',
  title: 'Waits for itself',
  summary: 'An action depends on itself, is part of itself, or is blocked by itself.',
  why: 'An action that waits for itself can never start.',
  condition:
    'A reference in depends_on, not_dependent_on, blocked_by, excludes or parent leads to the action it stands in.',
  remedy: 'Take the reference out, or name the action that was meant.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Training that waits for training',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [training]\n',
        ),
      },
    ],
    right: [
      {
        title: 'Training that waits for telephony',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [telephony]\n',
        ),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const { use, text, place, resolution } of referencesOf(action)) {
      if (resolution.type !== 'found' || resolution.action !== action) continue;
      const entry = action.data.dependsOn.find(({ targets }) => targets.some(({ target }) => target === text));
      report({
        place,
        message:
          use === 'part of' ? `${action.name} is part of itself.` : `${action.name} is ${verbs[use] ?? use} itself.`,
        fixes: () => {
          const edits =
            use === 'part of'
              ? removeField(action, 'parent')
              : entry !== undefined && !entry.anyOf
                ? removeListItem(action, 'depends_on', entry.span)
                : use === 'not together with'
                  ? removeListItem(action, 'excludes', text.span)
                  : [];
          return edits.length === 0 ? [] : [{ title: 'Take it out', edits, preferred: true }];
        },
      });
    }
  },
});

const verbs: Readonly<Partial<Record<string, string>>> = {
  'depends on': 'made to wait for',
  'not dependent on': 'said not to wait for',
  'blocked by': 'said to be blocked by',
  'not together with': 'said to exclude',
};
