import type { Fix, Place, TextEdit } from '../findings/index.js';
import type { Text } from '../model/index.js';
import { type Day, formatDay } from '../time/index.js';
import { planExample } from './example-files.js';
import { type BoardEntry, boardByCode, boardTableIssued } from './organisations/icb-table.js';
import { namesOf } from './organisations/several.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

const plan = (asOf: string): string =>
  planExample(
    '  - id: app\n    title: Have the functions of the app on\n    owner: Digital lead\n    deadline: 31 January 2030\n',
    `organisation: { name: NHS Sussex Integrated Care Board, code: QNX, level: icb }
sro: Digital lead
as_of: ${asOf}
`,
  );

export const closedOrganisation = defineRule({
  id: 'closed-organisation',
  group: 'organisations',
  title: 'Organisation has closed',
  summary: 'A plan is for an integrated care board that had closed, or did not exist yet, on its reporting date.',
  why: 'Figures under a closed code are not counted with those of the board that took its place.',
  condition: `The code of the plan’s organisation, or of one under organisations, is that of an integrated care board of England, and the reporting date is after its last day or before its first. The boards are those known on ${formatDay(boardTableIssued)}; other codes are not looked at.`,
  remedy:
    'Use the code of the board that took its place, or correct the reporting date. Where it was divided, choose the board that this plan belongs to.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'A month after it closed', text: plan('30 April 2026') }],
    right: [{ title: 'On its last day', text: plan('31 March 2026') }],
  },
  checkDocument(document, _programme, report) {
    const { organisation } = document.model;
    const field = document.model.fields.get('organisation');
    const day = document.reportingDate.day;
    if (field !== undefined && organisation.code !== null) {
      const at = (text: Text): Place => document.place(field, text.span);
      check({ code: organisation.code, name: organisation.name, at, day }, report);
    }
    for (const each of document.organisations) {
      const { code, name } = each.data;
      if (code !== null) check({ code, name, at: (text) => each.place(text.span), day }, report);
    }
  },
});

interface Named {
  readonly code: Text;
  readonly name: Text | null;
  readonly at: (text: Text) => Place;
  readonly day: Day;
}

function check(named: Named, report: (finding: Reported) => void): void {
  const board = boardByCode(named.code.value);
  if (board === undefined) return;
  const { code, at, day } = named;
  if (day < board.from) {
    report({
      place: at(code),
      message: `${code.value} is the code of ${board.name}, which began only on ${formatDay(board.from)}, after the reporting date ${formatDay(day)}.`,
    });
    return;
  }
  if (board.to === null || day <= board.to) return;
  const successors = board.successors.flatMap((each) => boardByCode(each) ?? []);
  const names = namesOf(
    successors.map((each) => `${each.name} (${each.code})`),
    5,
  );
  const what = successors.length > 1 ? 'It was divided between' : 'Its place was taken by';
  report({
    place: at(code),
    message: `${board.name} (${code.value}) closed on ${formatDay(board.to)}, before the reporting date ${formatDay(day)}.${names === '' ? '' : ` ${what} ${names}.`}`,
    fixes: () => successors.map((each) => fix(named, board, each)),
  });
}

/** Of several successors none is preferred: only the author knows which part of the old board this is. */
function fix({ code, name, at }: Named, board: BoardEntry, successor: BoardEntry): Fix {
  const edits: TextEdit[] = [{ place: at(code), text: inStyleOf(code.node, successor.code) }];
  if (name !== null && isSameName(name.value, board.name)) {
    const short = /integrated care board/i.test(name.value)
      ? successor.name
      : successor.name.replace('Integrated Care Board', 'ICB');
    edits.push({ place: at(name), text: inStyleOf(name.node, short) });
  }
  return { title: `Change it to ${successor.code}, ${successor.name}`, edits };
}

function isSameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/integrated care board|icb|\s+/g, '');
  return plain(a) === plain(b);
}
