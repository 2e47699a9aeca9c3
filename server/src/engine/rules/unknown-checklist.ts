import type { Place } from '../findings/index.js';
import type { LinkedDocument } from '../link/index.js';
import type { Text } from '../model/index.js';
import { checklistExample, planExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { closest } from './shape/closest.js';
import { allOf } from './shape/words.js';
import { nationalReferencesOf, referencesOf, referencesOfDocument } from './written-references.js';

const checklist = checklistExample(
  '  - id: telephony-live\n    title: Move to digital telephony\n    deadline: by March 2030\n',
);
const actions =
  '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n    deadline: 31 March 2030\n';

export const unknownChecklist = defineRule({
  id: 'unknown-checklist',
  group: 'references',
  title: 'Checklist not found',
  summary: 'A checklist that the file names, or the version of it, is not in the folder.',
  why: 'Nothing in the plan can be compared with a checklist that is not there: no national deadline, no missing action.',
  condition:
    'No checklist in the folder has the id and version named under checklists or in front of a reference. For supersedes, where only the list of changes depends on it, the finding is information.',
  remedy: 'Put the checklist file into the folder, or correct its name. Write it as id@version, as in pcarp@2023-09.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A version that is not there',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': planExample(actions, 'checklists: [pcarp@2023-10]\n'),
        },
      },
    ],
    right: [
      {
        title: 'The version that is there',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': planExample(
            actions.replace('title: Move to digital telephony', 'implements: telephony-live'),
            'checklists: [pcarp@2023-09]\n',
          ),
        },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const { resolution, text, place } of [...referencesOf(action), ...nationalReferencesOf(action)]) {
      if (resolution.type === 'unknown-checklist') say(action.document, resolution.checklist, text, place, report);
    }
  },
  checkDocument(document, _programme, report) {
    for (const { text, document: found } of document.pins) {
      if (found === null) say(document, text.data.value, text.data, document.place(text, text.data.span), report);
    }
    for (const { resolution, text, place } of referencesOfDocument(document)) {
      if (resolution.type === 'unknown-checklist') say(document, resolution.checklist, text, place, report);
    }
    for (const placed of document.model.supersedes) {
      if (document.registry.withLabel(placed.data.value).length > 0) continue;
      report({
        place: document.place(placed, placed.data.span),
        severity: 'information',
        message: `The checklist ${placed.data.value} is not in this folder, so what has changed since then cannot be worked out.`,
      });
    }
  },
});

function say(
  document: LinkedDocument,
  wanted: string,
  text: Text,
  place: Place,
  report: (finding: Reported) => void,
): void {
  const id = wanted.split('@')[0] ?? wanted;
  const versions = document.registry.versions(id).map((each) => each.label);
  const near = versions.length > 0 ? versions : nearChecklists(document, wanted);
  const known = document.registry.labels;
  const hint =
    versions.length > 0
      ? ` Of this checklist the folder has ${allOf(versions)}.`
      : known.length === 0
        ? ' Put the checklist file into the folder.'
        : ` The folder has ${allOf(known.slice(0, 5))}.`;
  report({
    place,
    message: `The checklist ${wanted} is not in this folder.${hint}`,
    fixes: () =>
      near.map((label) => ({
        title: `Change it to ${label}`,
        edits: [{ place, text: inStyleOf(text.node, text.value.replace(wanted, label)) }],
        ...(near.length === 1 ? { preferred: true } : {}),
      })),
  });
}

function nearChecklists(document: LinkedDocument, wanted: string): readonly string[] {
  const labels = closest(wanted, document.registry.labels);
  if (labels.length > 0) return labels;
  return closest(wanted.split('@')[0] ?? '', document.registry.ids).flatMap((id) =>
    document.registry.versions(id).map((version) => version.label),
  );
}
