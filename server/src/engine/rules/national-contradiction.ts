import type { LinkedAction } from '../link/index.js';
import type { Amendment, DateField, Statement } from '../model/index.js';
import type { DateRole } from '../time/index.js';
import { checklistExample } from './example-files.js';
import { dateConflict, lengthConflict } from './national/stated-values.js';
import { type Reported, defineRule } from './rule.js';
import { allOf } from './shape/words.js';

const checklist = (other: string): string =>
  checklistExample(`  - id: sign-up
    title: Tell the ICB that the practice wants to move
    owner: practice
    deadline: by 1 July 2023
    source: PR00475
    also_stated:
      - { deadline: ${other}, source: PRN00283 }
`);

export const nationalContradiction = defineRule({
  id: 'national-contradiction',
  group: 'national and local',
  title: 'Sources disagree',
  summary: 'Two documents give different dates or lengths for one action.',
  why: 'Two readers of two letters will work to two dates, and each will be right.',
  condition:
    'A value under also_stated cannot mean the same as the action’s own (definite) or need not (possible): a deadline, start, expected date, opening or closing of sign-up, end of funding, or length. “By July” is taken to mean either of the ends of July here, and three months are as long as 13 weeks. Or two amendments give different deadlines and neither is the later one. A step quieter when a `why` says how the two go together.',
  remedy: 'Find out which document governs, write its date as the action’s own, and say why under the other.',
  severity: 'warning',
  possible: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      { title: 'Seven weeks apart', text: checklist('by 12 May 2023') },
      { title: 'The month can mean its first day or its last', text: checklist('by July 2023') },
    ],
    right: [{ title: 'The same day in other words', text: checklist('final date 1 July 2023') }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const { alsoStated } = action.data;
    for (const statement of alsoStated) {
      for (const value of values(action, statement)) compare(action, statement, value, report);
    }
    compareAmendments(action, report);
  },
});

interface Value {
  readonly what: string;
  readonly own: DateField | null;
  readonly other: DateField | null;
  /** Null for a length of time. */
  readonly role: DateRole | null;
}

function values({ data }: LinkedAction, other: Statement): readonly Value[] {
  return [
    { what: 'deadline', own: data.deadline, other: other.deadline, role: 'deadline' },
    { what: 'start', own: data.start, other: other.start, role: 'start' },
    { what: 'expected date', own: data.expected, other: other.expected, role: 'point' },
    { what: 'opening of sign-up', own: data.opens, other: other.opens, role: 'start' },
    { what: 'last day for signing up', own: data.closes, other: other.closes, role: 'deadline' },
    { what: 'end of the funding', own: data.fundedUntil, other: other.fundedUntil, role: 'deadline' },
    { what: 'length', own: data.duration, other: other.duration, role: null },
  ];
}

function compare(
  action: LinkedAction,
  statement: Statement,
  { what, own, other, role }: Value,
  report: (finding: Reported) => void,
): void {
  if (own === null || other === null) return;
  const { document } = action;
  const certainty = role === null ? lengthConflict(document, own, other) : dateConflict(document, own, other, role);
  if (certainty === null) return;
  const explained = statement.why !== null || other.why !== null;
  const source = sourcesOf(other, statement);
  const here = `“${own.text}”`;
  const there = `“${other.text}”${source === '' ? '' : ` in ${source}`}`;
  report({
    place: action.place(other.span),
    certainty,
    ...(explained ? { severity: certainty === 'definite' ? 'information' : 'hint' } : {}),
    message:
      certainty === 'definite'
        ? `The sources disagree about the ${what} of ${action.name}: ${here} here, ${there}.`
        : `The sources may disagree about the ${what} of ${action.name}: ${here} here, ${there}.`,
    related: [{ place: action.place(own.span), message: `The action’s own ${what}: ${own.text}` }],
  });
}

function sourcesOf(field: DateField, statement: Statement): string {
  const sources = field.sources.length > 0 ? field.sources : statement.sources;
  return allOf(sources.map(({ value }) => shortAddress(value)));
}

/** Of a web address the site; a reference stays as it is. */
function shortAddress(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/i.exec(source)?.[1] ?? source;
}

/** Of two letters the later one governs; of two of one date, or of none, neither does. */
function compareAmendments(action: LinkedAction, report: (finding: Reported) => void): void {
  const amendments = action.data.amendments.filter(({ deadline }) => deadline !== null);
  const last = Math.max(...amendments.map((each) => issuedOn(action, each)));
  const [first, ...others] = amendments.filter((each) => issuedOn(action, each) === last);
  for (const other of others) {
    if (first === undefined || first.deadline === null || other.deadline === null) continue;
    const certainty = dateConflict(action.document, first.deadline, other.deadline, 'deadline');
    if (certainty === null) continue;
    const may = certainty === 'definite' ? '' : ' may';
    report({
      place: action.place(other.deadline.span),
      certainty,
      message: `Two amendments${may} give different deadlines for ${action.name}, “${first.deadline.text}” and “${other.deadline.text}”, and neither is the later one.`,
      related: [{ place: action.place(first.deadline.span), message: `The other amendment: ${first.deadline.text}` }],
    });
  }
}

/** The day a letter came out, or minus infinity when it does not say. */
function issuedOn(action: LinkedAction, { issued }: Amendment): number {
  const reading = issued === null ? null : action.document.readDate(issued.text, 'point');
  return reading?.type === 'dated' ? reading.hi : -Infinity;
}
