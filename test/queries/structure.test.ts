import { deepEqual, equal, ok } from 'node:assert/strict';
import { type OutlineEntry, folds, outline } from '../../server/src/engine/index.js';
import { snapshotOf, wordsAt } from './ask.js';
import { files } from './story.js';

const plan = '/northshire.plan.yaml';
const checklist = '/pcarp.checklist.yaml';
const snapshot = snapshotOf(files);

describe('The outline', () => {
  it('of a plan lists people, actions and organisations by section', () => {
    deepEqual(drawn(outline(snapshot, plan)), [
      'section People: 2 entries',
      '  person Director of Primary Care: director',
      '  person Digital lead: digital-lead',
      'section Actions: 5 entries',
      '  action Move every remaining analogue practice to digital telephony: telephony, due 15 March 2024, in progress',
      '  action Intensive tier of the improvement programme: programme, in progress',
      '  action Take the GPIP plan to the board: board, due 31 October 2023, not started',
      '  action Open self-referral pathways: referral, due by 15 December 2023, in progress',
      '  action Brief the <b>board</b> on *telephony*: briefing, due 29 September 2023, done',
      'section Organisations: 2 entries',
      '  organisation Coast PCN: U00001, pcn',
      '  organisation Riverside Surgery: Y00001, practice',
    ]);
  });

  it('of a checklist shows steps below their action, and no status', () => {
    deepEqual(drawn(outline(snapshot, checklist)).slice(0, 9), [
      'section Roles: 2 entries',
      '  role Integrated care board: icb, icb',
      '  role GP practice: practice, practice',
      'section Areas: 1 entry',
      '  area Modern general practice access: modern-access',
      'section Actions: 4 entries',
      '  action Move every remaining analogue practice to digital telephony: telephony-live, due by March 2024',
      '    step Contract signed: contracted',
      '    step live',
    ]);
  });

  it('selects the id of an action and ends with its last line', () => {
    const action = outline(snapshot, plan)[1]?.children[2];
    ok(action !== undefined);
    equal(wordsAt(snapshot, plan, action.selection), 'board');
    const words = wordsAt(snapshot, plan, action.span);
    ok(words.startsWith('id: board\n') && words.endsWith('lag: 2 weeks }'), words);
  });

  it('keeps the other actions when one is broken', () => {
    const text = 'kind: plan\nactions:\n  - id: a\n    title: "Open\n  - id: b\n    title: Second\n  -\n  - words\n';
    const own = snapshotOf({ '/a.plan.yaml': text });
    deepEqual(drawn(outline(own, '/a.plan.yaml')), [
      'section Actions: 4 entries',
      '  action Open: a, not started',
      '  action Second: b, not started',
      '  action An action without a title: not started',
      '  action An action without a title: not started',
    ]);
  });

  it('of an empty file, a letter or a file that is not there has no entries', () => {
    deepEqual(outline(snapshotOf({ '/a.plan.yaml': '' }), '/a.plan.yaml'), []);
    deepEqual(outline(snapshot, '/access.guidance.md'), []);
    deepEqual(outline(snapshot, '/nowhere.plan.yaml'), []);
  });
});

describe('Folding', () => {
  it('takes fields, entries, lists, texts of several lines and comments', () => {
    deepEqual(linesOf(plan), [
      'comment 1-2 # The plan of an invented board.',
      'block 11-13 people:',
      'block 14-15 periods:',
      'block 16-17 rag_key:',
      'block 18-56 actions:',
      'block 19-28 - id: telephony',
      'block 27-28 evidence:',
      'block 29-37 - id: programme',
      'block 35-37 notes: |',
      'block 38-46 - id: board',
      'block 44-46 depends_on:',
      'block 47-50 - id: referral',
      'block 51-56 - id: briefing',
      'block 57-67 organisations:',
      'block 58-60 - code: U00001',
      'block 61-67 - code: Y00001',
      'block 65-67 progress:',
    ]);
  });

  it('leaves blank lines and comments behind an entry out of it', () => {
    const text =
      'kind: plan\nactions:\n  - id: a\n    title: b\n\n  # About c.\n  # More about c.\n  - id: c\n    title: d\n\n';
    const own = snapshotOf({ '/a.plan.yaml': text });
    deepEqual(
      folds(own, '/a.plan.yaml').map(({ kind, span }) => `${kind} ${JSON.stringify(text.slice(span.start, span.end))}`),
      [
        `block ${JSON.stringify(text.slice(text.indexOf('actions'), text.length - 2))}`,
        'block "id: a\\n    title: b"',
        'comment "  # About c.\\n  # More about c."',
        'block "id: c\\n    title: d"',
      ],
    );
  });
});

function drawn(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail === '' ? '' : `: ${detail}`}`,
    ...drawn(children, `${indent}  `),
  ]);
}

function linesOf(file: string): string[] {
  const lines = snapshot.lines(file);
  return folds(snapshot, file).map(({ kind, span }) => {
    const first = lines.lineAt(span.start);
    const words = snapshot.text(file).slice(lines.lineStart(first), lines.lineEnd(first)).trim();
    return `${kind} ${first + 1}-${lines.lineAt(span.end) + 1} ${words}`;
  });
}
