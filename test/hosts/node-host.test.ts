import { deepEqual, equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../../server/src/hosts/node/find-files.js';
import { nodeHost } from '../../server/src/hosts/node/node-host.js';
import { mayColour } from '../../server/src/hosts/node/node-io.js';
import { decodeText, readTextFile } from '../../server/src/hosts/node/read-text-file.js';
import { londonDay } from '../../server/src/hosts/shared/london-day.js';

const limits = { maxFileBytes: 1000, maxFiles: 100 };

describe('the node host', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'delivery-plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(name: string, text: string | Uint8Array): string {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  it('finds the files of ours, and looks into nothing else', async () => {
    for (const name of [
      'a.plan.yaml',
      'b/c.checklist.yml',
      'b/d.guidance.md',
      'delivery-plan.config.yaml',
      'compose.yaml',
      'notes.md',
    ])
      write(name, 'x');
    for (const name of ['node_modules/x/e.plan.yaml', '.git/f.plan.yaml']) write(name, 'x');
    const { paths, incomplete } = await findFiles(folder);
    deepEqual(
      paths.map((path) => path.slice(folder.length + 1)),
      ['a.plan.yaml', 'b/c.checklist.yml', 'b/d.guidance.md', 'delivery-plan.config.yaml'],
    );
    equal(incomplete, false);
  });

  it('stops at its bounds and says so', async () => {
    for (let index = 0; index < 5; index++) write(`${index}/a.plan.yaml`, 'x');
    deepEqual(
      await findFiles(folder, { maxFiles: 3, maxFolders: 100, maxDepth: 9 }).then(({ paths, incomplete }) => [
        paths.length,
        incomplete,
      ]),
      [3, true],
    );
    deepEqual(
      await findFiles(folder, { maxFiles: 99, maxFolders: 3, maxDepth: 9 }).then(({ paths, incomplete }) => [
        paths.length,
        incomplete,
      ]),
      [2, true],
    );
    deepEqual(
      await findFiles(folder, { maxFiles: 99, maxFolders: 99, maxDepth: 0 }).then(({ paths, incomplete }) => [
        paths.length,
        incomplete,
      ]),
      [0, true],
    );
    deepEqual(await findFiles(join(folder, 'missing')), { paths: [], incomplete: false });
  });

  it('does not follow links out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.plan.yaml'), 'x');
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(outside, 'secret.plan.yaml'), join(folder, 'secret.plan.yaml'));
    symlinkSync(write('inside.txt', 'x'), join(folder, 'inside.plan.yaml'));
    const { paths } = await findFiles(folder);
    deepEqual(
      paths.map((path) => path.slice(folder.length + 1)),
      ['inside.plan.yaml'],
    );
    const { files } = nodeHost(() => undefined);
    const folders = [pathToFileURL(folder).href];
    const read = async (path: string) => (await files?.read(pathToFileURL(path).href, folders, limits))?.text;
    equal(await read(join(folder, 'secret.plan.yaml')), null);
    equal(await read(join(outside, 'secret.plan.yaml')), null);
    equal(await read(join(folder, '..', 'nowhere.plan.yaml')), null);
    equal(await read(join(folder, 'inside.plan.yaml')), 'x');
    rmSync(outside, { recursive: true });
  });

  it('lists texts with their addresses, and names what it could not read', async () => {
    write('a b.plan.yaml', 'text');
    write('big.plan.yaml', 'x'.repeat(1001));
    write('binary.plan.yaml', new Uint8Array([1, 0, 2]));
    const { files } = nodeHost(() => undefined);
    const listed = await files?.list([pathToFileURL(folder).href, 'untitled:x', 'file:///nowhere'], limits);
    const base = pathToFileURL(folder).href;
    deepEqual(listed, {
      files: [
        { uri: `${base}/a%20b.plan.yaml`, text: 'text' },
        { uri: `${base}/big.plan.yaml`, text: null, problem: 'too-large' },
        { uri: `${base}/binary.plan.yaml`, text: null, problem: 'unreadable' },
      ],
      incomplete: false,
    });
  });

  it('lists a file once when one folder lies in the other', async () => {
    write('inner/a.plan.yaml', 'x');
    const { files } = nodeHost(() => undefined);
    const listed = await files?.list([pathToFileURL(folder).href, pathToFileURL(join(folder, 'inner')).href], limits);
    equal(listed?.files.length, 1);
  });

  it('says what is wrong with a path', async () => {
    deepEqual(await readTextFile(join(folder, 'none'), 10), { problem: 'missing' });
    deepEqual(await readTextFile(folder, 10), { problem: 'unreadable' });
    deepEqual(await readTextFile(write('a', '12345678901'), 10), { problem: 'too-large' });
  });

  it('yields to waiting events', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('event'));
    await nodeHost(() => undefined).yieldToEvents();
    order.push('work');
    deepEqual(order, ['event', 'work']);
  });
});

/** The bytes of a text, or bytes. */
function bytes(content: string | number[], encoding: 'utf8' | 'utf16le' = 'utf8'): Uint8Array {
  return Uint8Array.from(typeof content === 'string' ? Buffer.from(content, encoding) : content);
}

describe('text files', () => {
  it('are UTF-8, or UTF-16 with its mark, and keep the mark', () => {
    deepEqual(decodeText(bytes('é')), { text: 'é' });
    deepEqual(decodeText(bytes('\ufeffé', 'utf16le')), { text: '\ufeffé' });
    deepEqual(decodeText(bytes('\ufeffé', 'utf8')), { text: '\ufeffé' });
    deepEqual(decodeText(new Uint8Array()), { text: '' });
  });

  it('are not those with other bytes', () => {
    deepEqual(decodeText(bytes([0x50, 0x4b, 3, 4, 0, 0])), { problem: 'binary' });
    deepEqual(decodeText(bytes([0xe9, 0x20])), { problem: 'encoding' });
  });
});

describe('the day in London', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['2023-11-30T23:59:59.000Z', '2023-11-30', 1000],
    ['2024-06-30T22:59:00.000Z', '2024-06-30', 60_000],
    ['2024-06-30T23:00:00.000Z', '2024-07-01', 86_400_000],
    // The clocks go forward on 31 March 2024 and back on 27 October 2024.
    ['2024-03-31T00:00:00.000Z', '2024-03-31', 23 * 3_600_000],
    ['2024-10-26T23:00:00.000Z', '2024-10-27', 25 * 3_600_000],
  ];
  for (const [instant, date, millisecondsLeft] of cases) {
    it(`at ${instant} is ${date}`, () => deepEqual(londonDay(Date.parse(instant)), { date, millisecondsLeft }));
  }
});

describe('colour', () => {
  it('is for terminals, unless the environment says otherwise', () => {
    equal(mayColour({}, true), true);
    equal(mayColour({}, false), false);
    equal(mayColour({ TERM: 'dumb' }, true), false);
    equal(mayColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true), false);
    equal(mayColour({ NO_COLOR: '' }, true), true);
    equal(mayColour({ FORCE_COLOR: '1' }, false), true);
    equal(mayColour({ FORCE_COLOR: '0' }, true), false);
  });
});
