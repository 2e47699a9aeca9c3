import type { Place } from '../findings/index.js';
import { definitionDoc } from '../generated/schema-docs.js';
import type { LinkedDocument, Programme } from '../link/index.js';
import { type Phrase, phrasesOf } from '../model/index.js';
import { checklistExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { closest } from './shape/closest.js';
import { oneOf } from './shape/words.js';

export const unknownSource = defineRule({
  id: 'unknown-source',
  group: 'references',
  title: 'Source not found',
  summary:
    'A source is not a letter that is known here, nor a document that the file lists, or the letter has no such section.',
  why: 'A reader who wants to see what the letter says finds nothing, and a wrong reference sends them to the wrong letter.',
  condition:
    'The reference in front of # is neither that of a letter in the guidance pack or the folder, nor listed under sources in this file or a checklist it names; or the letter is known and has no section of that number or name. Web addresses and sources in several words are taken as they are.',
  remedy: 'Correct the reference, list the document under sources, or add the letter as a .guidance.md file.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A reference with a letter too few',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by 31 March 2030\n    source: PRN0720_i\n',
        ),
      },
    ],
    right: [
      {
        title: 'A letter of the guidance pack, and a document the file lists',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by 31 March 2030\n    source: [PRN00720_i, board-paper-2023-11]\n',
          'version: "2023-09"\nissued: September 2023\nsources: [board-paper-2023-11]\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    for (const phrase of action.data.phrases) {
      if (phrase.kind === 'source') check(action.document, programme, phrase, action.place(phrase.node.span), report);
    }
  },
  checkDocument(document, programme, report) {
    for (const doc of definitionDoc(document.model.kind).fieldDocs) {
      // The list of sources is where references are made known.
      if (doc.name === 'actions' || doc.name === 'organisations' || doc.name === 'sources') continue;
      const field = document.model.fields.get(doc.name);
      if (field === undefined) continue;
      for (const phrase of phrasesOf(field.value, doc, doc.name)) {
        if (phrase.kind !== 'source') continue;
        check(document, programme, phrase, document.place(field, phrase.node.span), report);
      }
    }
    for (const organisation of document.organisations) {
      for (const phrase of organisation.data.phrases) {
        if (phrase.kind !== 'source') continue;
        check(document, programme, phrase, organisation.place(phrase.node.span), report);
      }
    }
  },
});

function check(
  document: LinkedDocument,
  programme: Programme,
  { text, node }: Phrase,
  place: Place,
  report: (finding: Reported) => void,
): void {
  if (/\s/.test(text)) return;
  const found = programme.guidance.find(text);
  if (found.kind !== 'unknown-reference' && found.kind !== 'unknown-section') return;
  const known = declared(document);
  if (found.kind === 'unknown-section') {
    if (known.has(text)) return;
    const { reference, title } = found.letter.document;
    say(
      `${reference} has no section ${found.section} (${title}).`,
      found.nearest.length === 0 ? '' : ` Did you mean ${oneOf(found.nearest)}?`,
      found.nearest,
    );
    return;
  }
  if (known.has(text) || known.has(found.reference)) return;
  const section = text.slice(found.reference.length);
  const letters = programme.guidance.letters.map((letter) => letter.document.reference);
  const near = [...new Set([...closest(found.reference, [...known, ...letters]), ...found.nearest])].slice(0, 3);
  say(
    `“${found.reference}” is neither a letter that is known here nor listed under sources.`,
    near.length === 0 ? '' : ` Did you mean ${oneOf(near)}?`,
    near.map((reference) => reference + section),
  );

  function say(message: string, hint: string, replacements: readonly string[]): void {
    report({
      place,
      message: message + hint,
      fixes: () =>
        replacements.map((source) => ({
          title: `Change it to ${source}`,
          edits: [{ place, text: source.includes('#') ? quotedSource(node.style, source) : inStyleOf(node, source) }],
          ...(replacements.length === 1 ? { preferred: true } : {}),
        })),
    });
  }
}

/** A # directly behind a letter is no comment, but most authors quote such sources: the style of the value is kept. */
function quotedSource(style: Phrase['node']['style'], source: string): string {
  if (style === 'single-quoted') return `'${source}'`;
  return style === 'double-quoted' ? `"${source}"` : source;
}

/** The references that the file lists, and those that the checklists it names list, with and without a section. */
function declared(document: LinkedDocument): ReadonlySet<string> {
  const known = new Set<string>();
  for (const each of [document, ...document.pins.flatMap((pin) => pin.document ?? [])]) {
    for (const { data } of each.model.sources) {
      known.add(data.value);
      known.add(data.value.split('#')[0] ?? data.value);
    }
  }
  return known;
}
