import { checklistExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { defineRule } from './rule.js';
import { allOf, looked, oneOf } from './shape/words.js';
import { nearestIds } from './written-references.js';

const head =
  'version: "2023-09"\nissued: September 2023\nareas:\n  modern-access: Modern general practice access\n  governance: Governance\n';

export const unknownArea = defineRule({
  id: 'unknown-area',
  group: 'references',
  title: 'Area not defined',
  summary: 'The area of an action is not one of the areas that the file defines.',
  why: 'The action is missing from its area in every table that is grouped by area.',
  condition:
    'The file has areas, and the area of an action is not the name of one of them or of a checklist the file names.',
  remedy: 'Use one of the names under areas, or add the area there.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A misspelt area',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    area: modern-acces\n    deadline: by 31 March 2030\n  - id: plan\n    title: Publish the plan\n    area: governance\n    deadline: by 30 June 2030\n',
          head,
        ),
      },
    ],
    right: [
      {
        title: 'Areas as they are defined',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    area: modern-access\n    deadline: by 31 March 2030\n  - id: plan\n    title: Publish the plan\n    area: governance\n    deadline: by 30 June 2030\n',
          head,
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const { document, data } = action;
    const { area } = data;
    if (area === null || document.model.areas.length === 0) return;
    const pinned = document.pins.flatMap((pin) => pin.document?.model.areas ?? []);
    const defined = [...document.model.areas, ...pinned];
    if (defined.some(({ key }) => key.value === area.value)) return;
    const titled = defined.filter(({ title }) => looked(title) === looked(area.value)).map(({ key }) => key.value);
    const keys = defined.map(({ key }) => key.value);
    const near = titled.length > 0 ? titled : nearestIds(area.value, keys);
    const hint = near.length > 0 ? `It is probably ${oneOf(near)}.` : `The areas are ${allOf(keys)}.`;
    const place = action.place(area.span);
    report({
      place,
      message: `“${area.value}” is not defined under areas. ${hint}`,
      fixes: () =>
        near.map((key) => ({ title: `Change it to ${key}`, edits: [{ place, text: inStyleOf(area.node, key) }] })),
    });
  },
});
