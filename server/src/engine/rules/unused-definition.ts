import type { Definition } from '../model/index.js';
import type { LinkedDocument } from '../link/index.js';
import { planExample } from './example-files.js';
import { removePair } from './layout.js';
import { defineRule } from './rule.js';

export const unusedDefinition = defineRule({
  id: 'unused-definition',
  group: 'references',
  title: 'Defined and never used',
  summary: 'A person, role, area or named period is defined at the top of the file and never used.',
  why: 'It may be the owner of an action that lost its owner, or a leftover that misleads the reader.',
  condition:
    'The name under people, roles, areas or periods stands in no owner, support, sro, applies_to, area or date of the file. Nothing is said in a file without actions.',
  remedy: 'Take it out, or use it where it was meant to be used.',
  severity: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Somebody without anything to do',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: digital-lead\n',
          'people:\n  digital-lead: Digital lead\n  training-lead: Training lead\n',
        ),
      },
    ],
    right: [
      {
        title: 'Everybody has something to do',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: digital-lead\n    support: training-lead\n',
          'people:\n  digital-lead: Digital lead\n  training-lead: Training lead\n',
        ),
      },
    ],
  },
  reads: ({ data, document: { model } }) => {
    const { roles, people, areas, periods } = model;
    const defined = new Set([...roles, ...people, ...areas, ...periods].map(({ key }) => key.value));
    return data.phrases.flatMap(({ text }) => (defined.has(text) ? [text] : []));
  },
  checkDocument(document, _programme, report) {
    const { roles, people, areas, periods } = document.model;
    if (document.actions.length === 0 || roles.length + people.length + areas.length + periods.length === 0) return;
    const used = usedNames(document);
    const groups: readonly (readonly [readonly Definition[], string])[] = [
      [people, 'Nothing in this file is owned or supported by'],
      [roles, 'Nothing in this file is owned by or applies to'],
      [areas, 'No action belongs to'],
      [periods, 'No date uses'],
    ];
    for (const [definitions, sentence] of groups) {
      for (const definition of definitions) {
        if (used.has(definition.key.value)) continue;
        // A name over several lines is a mistake of layout, and reported as such.
        if (/[\r\n]/.test(definition.key.node.text) || !definition.key.node.literal) continue;
        const place = document.place(definition, definition.key.span);
        report({
          place,
          message: `${sentence} ${definition.key.value}.`,
          tag: 'unnecessary',
          fixes: () => removal(document, definition),
        });
      }
    }
  },
});

function usedNames(document: LinkedDocument): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { data } of document.actions) {
    for (const { text } of data.phrases) used.add(text);
  }
  for (const organisation of document.organisations) {
    used.add(organisation.level);
    for (const { text } of organisation.data.phrases) used.add(text);
  }
  const { sro, period, asOf, issued } = document.model;
  for (const placed of [sro, period, asOf, issued]) {
    if (placed !== null) used.add('value' in placed.data ? placed.data.value : placed.data.text);
  }
  return used;
}

function removal(
  document: LinkedDocument,
  definition: Definition,
): { title: string; edits: { place: { file: string; span: { start: number; end: number } }; text: string }[] }[] {
  for (const name of ['people', 'roles', 'areas', 'periods']) {
    const field = document.model.fields.get(name);
    const map = field?.value;
    if (field === undefined || map?.kind !== 'map' || map.pairs.length < 2) continue;
    const pair = map.pairs.find((each) => each.key === definition.key.node);
    if (pair === undefined) continue;
    const { span, text } = removePair(document.model.syntax.text, field.segment.start, map, pair);
    return [{ title: `Take ${definition.key.value} out`, edits: [{ place: { file: document.file, span }, text }] }];
  }
  return [];
}
