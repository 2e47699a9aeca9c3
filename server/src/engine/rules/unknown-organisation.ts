import type { Place } from '../findings/index.js';
import type { LinkedDocument } from '../link/index.js';
import { planExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { closest } from './shape/closest.js';
import { oneOf } from './shape/words.js';
import type { ScalarNode } from '../syntax/index.js';

const actions = '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n';

export const unknownOrganisation = defineRule({
  id: 'unknown-organisation',
  group: 'references',
  title: 'Organisation not in the plan',
  summary:
    'A practice names a PCN that the plan does not have, or an action applies to a kind of organisation that does not exist.',
  why: 'The practice is left out of the count of its PCN, and an action for nobody is checked for nobody.',
  condition:
    'The plan lists PCNs, and the code in the pcn of a practice is none of theirs; or applies_to is neither a level (practice, pcn, icb and so on) nor a role of this file or of a checklist it names.',
  remedy: 'Correct the code, or add the organisation under organisations.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A PCN that is not listed',
        text: `${planExample(actions)}organisations:
  - { code: U00001, name: Northshire Coast PCN, level: pcn }
  - { code: Y00001, name: Riverside Surgery, level: practice, pcn: U00010 }
`,
      },
    ],
    right: [
      {
        title: 'The PCN by its code',
        text: `${planExample(actions)}organisations:
  - { code: U00001, name: Northshire Coast PCN, level: pcn }
  - { code: Y00001, name: Riverside Surgery, level: practice, pcn: U00001 }
`,
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const { document, data } = action;
    for (const text of data.appliesTo) {
      if (levels.includes(text.value) || document.owner(text.value) !== null) continue;
      if (document.pins.some((pin) => pin.document?.owner(text.value) || pin.document === null)) continue;
      const near = closest(text.value, [...levels, ...document.model.roles.map(({ key }) => key.value)]);
      const message = `“${text.value}” is neither a kind of organisation, such as practice or pcn, nor a role of this file.`;
      say(message, near, action.place(text.span), text.node, report);
    }
  },
  checkDocument(document, _programme, report) {
    const codes = pcnCodes(document);
    if (codes.length === 0) return;
    const known = new Set(codes.map((code) => code.toLowerCase()));
    for (const organisation of document.organisations) {
      const { pcn } = organisation.data;
      if (pcn === null || known.has(pcn.value.toLowerCase())) continue;
      const message = `No PCN with the code ${pcn.value} is listed under organisations.`;
      say(message, closest(pcn.value, codes), organisation.place(pcn.span), pcn.node, report);
    }
  },
});

const levels = 'practice pcn place icb region national supplier trust pharmacy other'.split(' ');

function pcnCodes(document: LinkedDocument): readonly string[] {
  return document.organisations.filter(({ level, code }) => level === 'pcn' && code !== '').map(({ code }) => code);
}

function say(
  message: string,
  near: readonly string[],
  place: Place,
  node: ScalarNode,
  report: (finding: Reported) => void,
): void {
  report({
    place,
    message: near.length === 0 ? message : `${message} It is probably ${oneOf(near)}.`,
    fixes: () =>
      near.map((word) => ({ title: `Change it to ${word}`, edits: [{ place, text: inStyleOf(node, word) }] })),
  });
}
