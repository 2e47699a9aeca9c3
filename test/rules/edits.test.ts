import { equal } from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/index.js';
import type { TextEdit } from '../../server/src/engine/findings/index.js';
import type { LinkedAction, LinkedDocument } from '../../server/src/engine/link/index.js';
import {
  removeField,
  removeFieldOf,
  removeListItem,
  setField,
  setFields,
  setTopField,
} from '../../server/src/engine/rules/edits.js';

const head = 'kind: plan\nformat: 1\nid: north\nactions:\n';

function documentOf(text: string): LinkedDocument {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  workspace.setFile('/north.plan.yaml', text);
  const document = workspace.snapshot().documents('/north.plan.yaml')[0];
  if (document === undefined) throw new Error('The text holds no document.');
  return document;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.place.span.start - a.place.span.start)
    .reduce((now, { place, text: put }) => now.slice(0, place.span.start) + put + now.slice(place.span.end), text);
}

/** What a change to the first action makes of the lines below the head. */
function changed(lines: string, change: (action: LinkedAction) => readonly TextEdit[], top = head): string {
  const text = top + lines;
  const action = documentOf(text).actions[0];
  if (action === undefined) throw new Error('The text holds no action.');
  return applied(text, change(action)).slice(top.length);
}

describe('changing a field of an action', () => {
  it('puts the new value in the place of the old one, and leaves the comment', () => {
    equal(
      changed('  - id: a\n    status: open # for now\n', (action) => setField(action, 'status', 'done')),
      '  - id: a\n    status: done # for now\n',
    );
  });

  it('writes behind an empty key', () => {
    equal(
      changed('  - id: a\n    deadline: # to come\n    owner: x\n', (action) => setField(action, 'deadline', 'TBC')),
      '  - id: a\n    deadline: TBC # to come\n    owner: x\n',
    );
  });

  it('replaces only the value of a date that names its source', () => {
    equal(
      changed('  - id: a\n    deadline: { value: by March 2024, source: letter }\n', (action) =>
        setField(action, 'deadline', '1 May 2024'),
      ),
      '  - id: a\n    deadline: { value: 1 May 2024, source: letter }\n',
    );
  });

  it('replaces a text over several lines, and keeps what follows on its line', () => {
    equal(
      changed('  - id: a\n    notes: |\n      one\n      two\n    owner: x\n', (action) =>
        setField(action, 'notes', 'one'),
      ),
      '  - id: a\n    notes: one\n    owner: x\n',
    );
    equal(
      changed('  - id: a\n    owner:\n      - x\n      - y\n    title: t\n', (action) =>
        setField(action, 'owner', 'z'),
      ),
      '  - id: a\n    owner: z\n    title: t\n',
    );
  });
});

describe('adding a field to an action', () => {
  it('puts it behind the field it usually follows, in line with the others', () => {
    equal(
      changed('  -   id: a\n      status: done\n      evidence: x\n', (action) =>
        setField(action, 'finished', '1 May 2024'),
      ),
      '  -   id: a\n      status: done\n      finished: 1 May 2024\n      evidence: x\n',
    );
  });

  it('goes behind a whole list or text', () => {
    equal(
      changed('  - id: a\n    owner:\n      - x\n      - y # both\n    evidence: x\n', (action) =>
        setField(action, 'deadline', 'TBC'),
      ),
      '  - id: a\n    owner:\n      - x\n      - y # both\n    deadline: TBC\n    evidence: x\n',
    );
    equal(
      changed('  - id: a\n    title: >-\n      one\n      two\n', (action) => setField(action, 'owner', 'x')),
      '  - id: a\n    title: >-\n      one\n      two\n    owner: x\n',
    );
  });

  it('keeps several new fields in order', () => {
    equal(
      changed('  - id: a\n    owner: x\n  - id: b\n', (action) =>
        setFields(action, [
          ['status', 'done'],
          ['finished', '1 May 2024'],
        ]),
      ),
      '  - id: a\n    owner: x\n    status: done\n    finished: 1 May 2024\n  - id: b\n',
    );
  });

  it('ends a file without a last line break', () => {
    equal(
      changed('  - id: a\n    owner: x', (action) => setField(action, 'status', 'done')),
      '  - id: a\n    owner: x\n    status: done',
    );
  });

  it('stays inside braces', () => {
    equal(
      changed('  - { id: a, owner: x }\n', (action) => setField(action, 'status', 'done')),
      '  - { id: a, owner: x, status: done }\n',
    );
    equal(
      changed('  - { id: a, owner: x }\n', (action) => setField(action, 'why', 'slow, and late')),
      "  - { id: a, owner: x, why: 'slow, and late' }\n",
    );
  });

  for (const eol of ['\r\n', '\r']) {
    it(`breaks lines with ${JSON.stringify(eol)} where the file does`, () => {
      const top = head.replaceAll('\n', eol);
      equal(
        changed(
          `  - id: a${eol}    owner: x${eol}  - id: b${eol}`,
          (action) => setField(action, 'status', 'done'),
          top,
        ),
        `  - id: a${eol}    owner: x${eol}    status: done${eol}  - id: b${eol}`,
      );
    });
  }

  it('works in a file that is read as one piece', () => {
    equal(
      changed('  - &x\n    id: a\n    owner: o\n  - *x\n', (action) => setField(action, 'status', 'done')),
      '  - &x\n    id: a\n    owner: o\n    status: done\n  - *x\n',
    );
  });
});

describe('taking something out of an action', () => {
  it('takes a field out with its lines', () => {
    equal(
      changed('  - id: a\n    owner:\n      - x\n      - y\n    status: done\n', (action) =>
        removeField(action, 'owner'),
      ),
      '  - id: a\n    status: done\n',
    );
    equal(
      changed('  - id: a\n    status: done # yes', (action) => removeField(action, 'status')),
      '  - id: a',
    );
  });

  it('leaves the dash of the entry when its first field goes', () => {
    equal(
      changed('  - owner: x\n    id: a\n', (action) => removeField(action, 'owner')),
      '  - id: a\n',
    );
  });

  it('takes one comma along inside braces', () => {
    equal(
      changed('  - { id: a, owner: x, status: done }\n', (action) => removeField(action, 'owner')),
      '  - { id: a, status: done }\n',
    );
    equal(
      changed('  - { id: a, owner: x }\n', (action) => removeField(action, 'owner')),
      '  - { id: a }\n',
    );
  });

  const items: readonly (readonly [string, string, number, string])[] = [
    ['the first of a row', '    depends_on: [b, c]\n', 0, '    depends_on: [c]\n'],
    ['the last of a row', '    depends_on: [b, c]\n', 1, '    depends_on: [b]\n'],
    [
      'one under the other',
      '    depends_on:\n      - b # first\n      - { action: c }\n',
      0,
      '    depends_on:\n      - { action: c }\n',
    ],
    [
      'a long form',
      '    depends_on:\n      - b\n      - action: c\n        why: x\n    owner: o\n',
      1,
      '    depends_on:\n      - b\n    owner: o\n',
    ],
    ['the only one', '    depends_on: [b]\n', 0, ''],
    ['the only one, without a list', '    depends_on: b\n', 0, ''],
  ];
  for (const [name, before, index, after] of items) {
    it(`takes an item out: ${name}`, () => {
      equal(
        changed(`  - id: a\n${before}`, (action) => {
          const item = action.dependencies[index]?.entry.span ?? { start: 0, end: 0 };
          return removeListItem(action, 'depends_on', item);
        }),
        `  - id: a\n${after}`,
      );
    });
  }
});

describe('taking a field out of a mapping', () => {
  const without = (entry: string): string =>
    changed(`  - id: a\n    depends_on: [${entry}]\n`, (action) => {
      const list = action.data.fields.get('depends_on')?.value;
      const map = list?.kind === 'list' ? list.items[0] : null;
      return map?.kind === 'map' ? removeFieldOf(action, map, 'lag') : [];
    });

  it('leaves the others, and leaves alone what would be empty', () => {
    equal(without('{ action: b, lag: 1 week }'), '  - id: a\n    depends_on: [{ action: b }]\n');
    equal(without('{ action: b, lag: 1 week, why: x }'), '  - id: a\n    depends_on: [{ action: b, why: x }]\n');
    equal(without('{ lag: 1 week }'), '  - id: a\n    depends_on: [{ lag: 1 week }]\n');
    equal(without('{ action: b }'), '  - id: a\n    depends_on: [{ action: b }]\n');
  });
});

describe('changing a field at the top of a file', () => {
  it('replaces it, or adds it behind the field it usually follows', () => {
    const text = `${head}  - id: a\n`;
    equal(applied(text, setTopField(documentOf(text), 'id', 'south')), text.replace('id: north', 'id: south'));
    equal(
      applied(text, setTopField(documentOf(text), 'sro', 'Director')),
      text.replace('id: north\n', 'id: north\nsro: Director\n'),
    );
  });
});
