import type { LinkedAction } from '../link/index.js';
import type { Text } from '../model/index.js';
import { quoted } from '../syntax/index.js';
import { setFields } from './edits.js';
import { planExample } from './example-files.js';
import { namesOf } from './organisations/several.js';
import { isPlain } from './phrase-fixes.js';
import { defineRule } from './rule.js';

const plan = (owners: string): string =>
  planExample(
    `  - id: flu-clinics\n    title: Run two more flu clinics\n${owners}    deadline: 31 January 2030\n`,
    'sro: Director of Primary Care\n',
  );

export const severalAccountable = defineRule({
  id: 'several-accountable',
  group: 'ownership',
  title: 'More than one owner',
  summary: 'An action of a plan has more than one accountable owner.',
  why: 'With two owners each can take it that the other one sees to it.',
  condition:
    'The action of the plan was not given up and lists two different owners or more. In a checklist a list of owners means that they are jointly responsible, and is in order.',
  remedy: 'Keep the one who answers for it as the owner, and put the others under support.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Two owners', text: plan('    owner: [Head of access, Practice manager]\n') }],
    right: [
      { title: 'One owner, one helper', text: plan('    owner: Head of access\n    support: Practice manager\n') },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    if (action.isDropped) return;
    const { owners } = action.data;
    const [first, second] = different(owners);
    if (first === undefined || second === undefined) return;
    const titles = different(owners).map(({ value }) => action.document.owner(value)?.title ?? value);
    report({
      place: action.place(second.span),
      message: `${action.name} has ${String(titles.length)} owners: ${namesOf(titles, 5)}. In a plan one of them answers for it.`,
      fixes: () => [
        {
          title: `Keep ${titles[0] ?? ''} as the owner, and move the others to support`,
          edits: keepFirst(action),
          preferred: true,
        },
      ],
    });
  },
});

function different(owners: readonly Text[]): readonly Text[] {
  return owners.filter(({ value }, index) => owners.findIndex((other) => other.value === value) === index);
}

function keepFirst(action: LinkedAction): ReturnType<typeof setFields> {
  const [first, ...others] = different(action.data.owners);
  if (first === undefined) return [];
  const support = different([...action.data.support, ...others]).map(({ value }) => written(value));
  return setFields(action, [
    ['owner', written(first.value)],
    ['support', support.length === 1 ? (support[0] ?? '') : `[${support.join(', ')}]`],
  ]);
}

function written(name: string): string {
  return isPlain(name) ? name : quoted(name);
}
