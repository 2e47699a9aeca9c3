import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const repository = new URL('../../../', import.meta.url);
const script = fileURLToPath(new URL('scripts/generate.mjs', repository));

interface StaleFile {
  readonly path: string;
  readonly generator: string;
}

describe('generated files', () => {
  it('are up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('would be missed where there are none, and all that are there are made', async () => {
    const { staleFiles } = (await import(new URL('scripts/generate.mjs', repository).href)) as {
      staleFiles(folder: string): Promise<readonly StaleFile[]>;
    };
    const made = new Set((await staleFiles(tmpdir())).map(({ path }) => path));
    for (const name of ['checklist', 'plan', 'config', 'guidance']) assert.ok(made.has(`schemas/${name}.schema.json`));
    assert.ok(made.has('docs/language.md'));
    const folder = 'server/src/engine/generated/';
    const found = readdirSync(new URL(folder, repository)).filter((name) => name.endsWith('.ts'));
    assert.ok(found.length >= 3);
    for (const name of found) assert.ok(made.has(`${folder}${name}`), name);
  });

  it('refuse an option they do not know', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--chekc'], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--chekc.*--check/);
  });

  it('make no code while they run, and stay small enough to ship', () => {
    const text = readFileSync(new URL('server/src/engine/generated/validators.ts', repository), 'utf8');
    assert.match(text, /^\/\/ @ts-nocheck\n/);
    assert.doesNotMatch(text, /\brequire\(|new Function|\beval\(|^import /m);
    const { code } = transformSync(text, { loader: 'ts', minify: true });
    assert.ok(code.length < 66_000, `${String(code.length)} bytes`);
  });
});
