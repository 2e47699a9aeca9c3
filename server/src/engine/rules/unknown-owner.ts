import type { Place } from '../findings/index.js';
import { definitionDoc } from '../generated/schema-docs.js';
import type { LinkedDocument } from '../link/index.js';
import { type Phrase, phrasesOf } from '../model/index.js';
import { planExample } from './example-files.js';
import { levelOfWord } from './organisations/levels.js';
import { isNobody } from './ownership/nobody.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { closest } from './shape/closest.js';
import { allOf, looked, oneOf } from './shape/words.js';
import { nearestIds } from './written-references.js';

const people = 'people:\n  digital-lead: Digital lead\n  training-lead: Training lead\n';

export const unknownOwner = defineRule({
  id: 'unknown-owner',
  group: 'references',
  title: 'Owner not defined',
  summary: 'An owner is not one of the people or roles that the file defines.',
  why: 'A misspelt owner is nobody: the action drops out of every list by person.',
  condition:
    'The file defines people or roles, and a name without spaces in owner, support or sro is not one of them, nor a role of a checklist that the file names, nor a level such as ICB or practices. A name in several words is taken as it is, unless it is the title of somebody the file defines or nearly so.',
  remedy: 'Use the short name under people or roles, or add it there.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A misspelt owner',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: digital-laed\n  - id: training\n    title: Train the staff\n    owner: training-lead\n',
          people,
        ),
      },
    ],
    right: [
      {
        title: 'Names as they are defined',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: digital-lead\n  - id: training\n    title: Train the staff\n    owner: training-lead\n',
          people,
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    if (!action.document.definesOwners) return;
    for (const phrase of action.data.phrases) {
      if (phrase.kind === 'owner') check(action.document, phrase, action.place(phrase.node.span), report);
    }
  },
  checkDocument(document, _programme, report) {
    const field = document.model.fields.get('sro');
    const doc = definitionDoc('plan').fieldDocs.find(({ name }) => name === 'sro');
    if (!document.definesOwners || field === undefined || doc === undefined) return;
    for (const phrase of phrasesOf(field.value, doc, 'sro')) {
      check(document, phrase, document.place(field, phrase.node.span), report);
    }
  },
});

function check(document: LinkedDocument, phrase: Phrase, place: Place, report: (finding: Reported) => void): void {
  const { text, node } = phrase;
  // Of those that name nobody another rule speaks.
  if (document.owner(text) !== null || levelOfWord(text) !== null || isNobody(document, text)) return;
  if (document.pins.some((pin) => pin.document?.owner(text))) return;
  const defined = [...document.model.people, ...document.model.roles];
  const near = nearOwners(text, defined);
  if (near.length === 0 && /\s/.test(text)) return;
  const names = defined.map(({ key }) => key.value);
  const hint =
    near.length > 0
      ? `It is probably ${oneOf(near)}.`
      : names.length <= 8
        ? `The file defines ${allOf(names)}.`
        : 'Add it there, or use one of the names that are.';
  report({
    place,
    message: `“${text}” is not defined under people or roles. ${hint}`,
    fixes: () =>
      near.map((key) => ({
        title: `Change it to ${key}`,
        edits: [{ place, text: inStyleOf(node, key) }],
        ...(near.length === 1 ? { preferred: true } : {}),
      })),
  });
}

function nearOwners(text: string, defined: LinkedDocument['model']['people']): readonly string[] {
  const titled = defined.filter(
    ({ title, key }) => looked(title) === looked(text) || looked(key.value) === looked(text),
  );
  if (titled.length > 0) return titled.map(({ key }) => key.value);
  if (!/\s/.test(text)) {
    return nearestIds(
      text,
      defined.map(({ key }) => key.value),
    );
  }
  const titles = closest(
    text,
    defined.map(({ title }) => title),
  );
  return defined.filter(({ title }) => titles.includes(title)).map(({ key }) => key.value);
}
