import type { Fix } from '../findings/index.js';
import type { LinkedDocument } from '../link/index.js';
import { setTopField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const mostOffered = 3;
const actions =
  '  - id: flu-clinics\n    title: Run two more flu clinics\n    owner: head-of-access\n    deadline: 31 January 2030\n';
const people = 'people:\n  head-of-access: Head of access\n';

export const missingSro = defineRule({
  id: 'missing-sro',
  group: 'ownership',
  title: 'No senior responsible owner',
  summary: 'A plan does not say who answers for the whole of it.',
  why: 'Boards are asked to name one, and what no action covers ends with nobody.',
  condition: 'The plan has actions, and sro is absent or empty.',
  remedy: 'Name the senior responsible owner under sro, by the short name under people.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Nobody answers for the plan', text: planExample(actions, people) }],
    right: [{ title: 'Somebody does', text: planExample(actions, `sro: head-of-access\n${people}`) }],
  },
  checkDocument(document, _programme, report) {
    const { model } = document;
    if (model.sro !== null || model.actions.length === 0) return;
    const field = model.fields.get('sro');
    // A value of the wrong shape is reported as such.
    if (field?.value?.kind === 'map' || field?.value?.kind === 'list') return;
    const written = field?.key ?? null;
    report({
      place: field === undefined || written === null ? document.head : document.place(field, written.span),
      message: 'This plan has no senior responsible owner.',
      fixes: () => fixes(document),
    });
  },
});

function fixes(document: LinkedDocument): readonly Fix[] {
  return document.model.people.slice(0, mostOffered).map(({ key, title }) => ({
    title: `Name ${title}`,
    edits: setTopField(document, 'sro', key.value),
  }));
}
