// A copy of the compiled project in which a file can be changed and the tests be run, away from the checkout.
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** Properties are tried with the same examples in every run, and a failing one is not made smaller first. */
const steadyProperties = `import fc from 'fast-check';\nfc.configureGlobal({ seed: 1, endOnFailure: true });\n`;

export class PrivateCopy {
  #folder = mkdtempSync(join(tmpdir(), 'mutants-'));

  /** @param {string} repository the checkout, compiled */
  constructor(repository) {
    // The suites for a real VS Code are no part of this.
    const filter = (path) => !path.includes('vscode-suites');
    for (const folder of ['out', 'test', 'examples']) {
      cpSync(join(repository, folder), join(this.#folder, folder), { recursive: true, filter });
    }
    copyFileSync(join(repository, 'package.json'), join(this.#folder, 'package.json'));
    symlinkSync(join(repository, 'node_modules'), join(this.#folder, 'node_modules'));
    writeFileSync(join(this.#folder, 'steady-properties.mjs'), steadyProperties);
  }

  /** The folder of compiled files. */
  get out() {
    return join(this.#folder, 'out');
  }

  /** The text of a compiled file. */
  read(path) {
    return readFileSync(join(this.out, path), 'utf8');
  }

  /** Does something while a compiled file holds another text. */
  async whileChanged(path, text, task) {
    const original = this.read(path);
    writeFileSync(join(this.out, path), text);
    try {
      return await task();
    } finally {
      writeFileSync(join(this.out, path), original);
    }
  }

  /**
   * Runs tests until the first that fails.
   * @param {readonly string[]} wanted arguments of mocha: files, titles
   * @param {number} seconds until the tests are ended
   * @returns {Promise<'passed' | 'failed' | 'timed out'>}
   */
  runTests(wanted, seconds) {
    const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
    const options = ['--no-config', '--bail', '--exit', '--fail-zero', '--timeout', '600000', '--reporter', 'dot'];
    const steady = ['--require', './steady-properties.mjs'];
    // A change may make a list grow without end: that is to fail soon.
    const args = ['--max-old-space-size=1024', mocha, ...options, ...steady, ...wanted];
    const limits = { cwd: this.#folder, timeout: Math.ceil(seconds * 1000), killSignal: 'SIGKILL', maxBuffer: 2 ** 26 };
    return new Promise((done) => {
      execFile(process.execPath, args, limits, (error) => {
        done(error === null ? 'passed' : error.killed ? 'timed out' : 'failed');
      });
    });
  }

  /** Where a place in a compiled file comes from: "server/src/engine/time/day.ts:20". */
  writtenPlace(path, offset) {
    const before = this.read(path).slice(0, offset).split('\n');
    const map = new SourceMap(JSON.parse(this.read(`${path}.map`)));
    const { originalSource, originalLine } = map.findEntry(before.length - 1, before.at(-1).length);
    // The map was made where the checkout has the same folders.
    const source = resolve(this.out, dirname(path), originalSource);
    return `${relative(this.#folder, source)}:${originalLine + 1}`;
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
