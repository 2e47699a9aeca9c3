import { removeField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { levelsOf, pluralOf } from './organisations/levels.js';
import { defineRule } from './rule.js';
import { allOf } from './shape/words.js';

const checklist = checklistExample(
  '  - id: app\n    title: Have the functions of the app on\n    owner: icb\n    applies_to: [practice, pcn]\n    deadline: by 29 March 2030\n',
);
const plan = (more: string): string =>
  planExample(
    `  - id: app\n    implements: app\n    owner: Digital lead\n${more}`,
    'checklists: [pcarp@2023-09]\norganisation: { name: NHS Northshire ICB, level: icb }\nsro: Digital lead\n',
  );

export const scopeNarrowerThanNational = defineRule({
  id: 'scope-narrower-than-national',
  group: 'national and local',
  title: 'For fewer than the national action',
  summary: 'A plan applies an action to fewer kinds of organisation than the national action does.',
  why: 'Those left out are asked to do it all the same, and nothing in the plan shows whether they have.',
  condition:
    'The action has an applies_to of its own, and the national action it implements applies to all of those and to others. Silent when the action says why, or is one part of several.',
  remedy: 'Apply it to all of them, or say why not.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Practices, but not PCNs',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('    applies_to: practice\n') },
      },
    ],
    right: [
      {
        title: 'With a reason',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': plan('    applies_to: practice\n    why: Its PCNs have no patients of their own\n'),
        },
      },
    ],
  },
  checkAction(action, _programme, report) {
    const { appliesTo, why, part } = action.data;
    const [first] = appliesTo;
    if (first === undefined || why !== null || part !== null || action.isDropped) return;
    const own = levelsOf(action);
    if (own.length < appliesTo.length) return;
    for (const national of action.nationals) {
      const asked = levelsOf(national);
      const missing = asked.filter((level) => !own.includes(level));
      if (missing.length === 0 || !own.every((level) => asked.includes(level))) continue;
      const field = national.data.fields.get('applies_to');
      const value = action.data.fields.get('applies_to')?.value ?? null;
      report({
        place: action.place(value?.span ?? first.span),
        message: `${national.name} applies to ${allOf(missing.map(pluralOf))} as well. Say why it does not here.`,
        related: [
          {
            place: field === undefined ? national.head : national.place(field.value?.span ?? field.key.span),
            message: `${national.document.label} applies it to ${allOf(asked.map(pluralOf))}`,
          },
        ],
        fixes: () => [
          { title: 'Take it out, so that it applies to all of them', edits: removeField(action, 'applies_to') },
        ],
      });
      return;
    }
  },
});
