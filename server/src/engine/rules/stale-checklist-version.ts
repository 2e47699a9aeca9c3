import { checklistExample, planExample } from './example-files.js';
import { type Differences, differencesOf, stalePins, updatePin } from './national/versions.js';
import { countOf } from './organisations/several.js';
import { defineRule } from './rule.js';
import { allOf } from './shape/words.js';

const action = (deadline: string): string =>
  `  - id: telephony-live\n    title: Move to digital telephony\n    owner: icb\n    deadline: ${deadline}\n`;
const checklists = {
  'may.checklist.yaml': checklistExample(action('by 31 March 2024'), 'version: "2023-05"\nissued: 18 May 2023\n'),
  'september.checklist.yaml': checklistExample(
    action('by 31 March 2024'),
    'version: "2023-09"\nissued: 27 September 2023\nsupersedes: pcarp@2023-05\n',
  ),
};
const plan = (asOf: string): string =>
  planExample(
    '  - id: telephony\n    implements: telephony-live\n    owner: Digital lead\n',
    `checklists: [pcarp@2023-05]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: ${asOf}
`,
  );

export const staleChecklistVersion = defineRule({
  id: 'stale-checklist-version',
  group: 'national and local',
  title: 'A newer checklist is out',
  summary: 'A plan answers a version of a checklist that a newer one has replaced.',
  why: 'What the newer version adds or moves does not reach the plan.',
  condition:
    'A checklist under `checklists` is superseded, directly or through versions in between, by one in the workspace that was issued on or before the reporting date of the plan (definite) or may have been (possible), and that the plan does not name. The order comes from `supersedes`, never from how versions are written.',
  remedy: 'Name the newer version, and go through what it changes.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Three days after the newer version came out',
        text: { ...checklists, 'northshire.plan.yaml': plan('30 September 2023') },
      },
    ],
    right: [
      {
        title: 'A plan of the day before',
        text: { ...checklists, 'northshire.plan.yaml': plan('26 September 2023') },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    for (const { pin, version } of stalePins(document)) {
      const { older, newer, certainty } = version;
      const issued = newer.model.issued?.data.text;
      const out = issued === undefined ? '' : ` (issued ${issued})`;
      const taken = certainty === 'definite' ? 'has taken its place' : 'may have taken its place';
      report({
        place: document.place(pin.text, pin.text.data.span),
        certainty,
        message: `${newer.label}${out} ${taken}: ${changes(differencesOf(version))}.`,
        related: [
          { place: newer.head, message: `${newer.label}: ${newer.name}` },
          { place: older.head, message: `${older.label}, which this plan answers` },
        ],
        fixes: () => [updatePin(document, pin, version)],
      });
    }
  },
});

function changes({ added, moved, gone }: Differences): string {
  const parts = [
    ...(added > 0 ? [`${countOf(added, 'action')} new`] : []),
    ...(moved > 0 ? [`${countOf(moved, 'deadline')} moved`] : []),
    ...(gone > 0 ? [`${countOf(gone, 'action')} gone`] : []),
  ];
  return parts.length === 0 ? 'the actions and their deadlines are the same' : allOf(parts);
}
