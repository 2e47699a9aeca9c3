import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Snapshot, Workspace, fileKindOf } from '../../server/src/engine/index.js';
import { updating } from '../harness/update.js';

/*
 * The files of examples/, read together as somebody reads them who opens the folder. What is found in each stands in
 * expected/, one line a finding: the line of the file, the rule, how loud it is, `may` for a possible one, the message.
 * UPDATE=1 writes these files; read the difference.
 */

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const examples = join(repository, 'examples');
const expected = join(repository, 'test/examples/expected');

/** A day on which every example can have been written: the plans speak of the day before, or of this one. */
const today = '2023-12-01';

function exampleFiles(): readonly string[] {
  return readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => fileKindOf(name) !== 'other')
    .sort();
}

function snapshotOf(files: readonly string[]): Snapshot {
  const workspace = new Workspace();
  workspace.setToday(today);
  for (const name of files) workspace.setFile(name, readFileSync(join(examples, name), 'utf8'));
  const snapshot = workspace.snapshot();
  deepStrictEqual(workspace.takeFailures(), []);
  return snapshot;
}

function findingsIn(snapshot: Snapshot, name: string): readonly string[] {
  return snapshot.findings(name).map(({ rule, severity, certainty, message, place }) => {
    const { line } = snapshot.lines(name).positionAt(place.span.start);
    return `${String(line + 1)} ${rule} ${severity}${certainty === 'possible' ? ' may' : ''}: ${message}`;
  });
}

describe('the examples', () => {
  const files = exampleFiles();
  let known: Snapshot | null = null;
  const snapshot = (): Snapshot => (known ??= snapshotOf(files));

  for (const name of files) {
    it(`${name} has the findings that it is known to have`, () => {
      const path = join(expected, `${name}.txt`);
      const found = findingsIn(snapshot(), name);
      if (updating()) {
        mkdirSync(dirname(path), { recursive: true });
        if (found.length === 0) rmSync(path, { force: true });
        else writeFileSync(path, `${found.join('\n')}\n`);
      }
      const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
      deepStrictEqual(found, lines);
    });
  }

  it('are all that findings are known of', () => {
    const listed = readdirSync(expected, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -'.txt'.length));
    deepStrictEqual(
      listed.filter((name) => !files.includes(name)),
      [],
    );
  });

  it('show a plan with nothing to put right', () => {
    deepStrictEqual(findingsIn(snapshot(), 'small/clean.plan.yaml'), []);
  });

  it('show each mistake of small/mistakes.plan.yaml where its comment says', () => {
    const name = 'small/mistakes.plan.yaml';
    const lines = snapshot().text(name).split('\n');
    const found = findingsIn(snapshot(), name);
    const missing = announced(lines).filter(
      ({ rule, from, to }) =>
        !found.some((each) => {
          const [line = 0, id] = [Number.parseInt(each, 10), each.split(' ')[1]];
          return id === rule && line > from && line <= to;
        }),
    );
    ok(announced(lines).length > 20);
    deepStrictEqual(missing, []);
  });

  it('have no error in a national checklist', () => {
    const errors = files
      .filter((name) => name.startsWith('national/'))
      .flatMap((name) => findingsIn(snapshot(), name).filter((each) => / error(?: may)?: /.test(each)));
    strictEqual(errors.join('\n'), '');
  });
});

interface Announced {
  readonly rule: string;
  /** The lines between which it is found: from the comment to the next one, counted from one. */
  readonly from: number;
  readonly to: number;
}

/** The comments “# rule-id: what is wrong” of the file; the one at the top speaks of the whole file. */
function announced(lines: readonly string[]): readonly Announced[] {
  const comments = lines.flatMap((line, index) => {
    const rule = /^ *# ([a-z]+(?:-[a-z]+)+): /.exec(line)?.[1];
    return rule === undefined ? [] : [{ rule, index }];
  });
  return comments.map(({ rule, index }, position) => {
    const next = position === 0 ? lines.length : (comments[position + 1]?.index ?? lines.length);
    return { rule, from: index + 1, to: next };
  });
}
