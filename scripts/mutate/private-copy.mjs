// A copy of the compiled project in which a file can be changed and the tests be run, away from the checkout.
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';

/**
 * @typedef {object} Wanted
 * @property {readonly string[]} files files of tests, by their paths in the copy
 * @property {string} [titles] a regular expression: only tests with such titles
 */

export class PrivateCopy {
  #folder = mkdtempSync(join(realpathSync(tmpdir()), 'mutants-'));

  /** @param {string} repository the checkout, compiled */
  constructor(repository) {
    // The suites for a real VS Code are no part of this.
    const filter = (path) => !path.includes('vscode-suites');
    for (const folder of ['out', 'test', 'examples']) {
      cpSync(join(repository, folder), join(this.#folder, folder), { recursive: true, filter });
    }
    copyFileSync(join(repository, 'package.json'), join(this.#folder, 'package.json'));
    symlinkSync(join(repository, 'node_modules'), join(this.#folder, 'node_modules'));
    // Tests look for their fixtures from here.
    process.chdir(this.#folder);
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
   * @param {Wanted} wanted
   * @param {number} seconds until the tests are ended
   * @returns {Promise<'passed' | 'failed' | 'timed out'>}
   */
  async runTests(wanted, seconds) {
    const { outcome } = await this.#inThread(wanted, seconds);
    return outcome;
  }

  /**
   * Runs tests once and says how long those of each file take, in seconds. Files of which no test was wanted are left out.
   * @param {Wanted} wanted
   * @throws {Error} when a test fails
   */
  async timeTests(wanted) {
    const { outcome, seconds, failure } = await this.#inThread(wanted, 600);
    if (outcome !== 'passed') throw new Error(`With nothing changed, the tests ${outcome}. ${failure ?? ''}`);
    return new Map([...seconds].map(([file, each]) => [relative(this.#folder, file), each]));
  }

  async #inThread({ files, titles }, seconds) {
    const thread = new Worker(new URL('run-tests.mjs', import.meta.url), {
      workerData: { files: files.map((file) => join(this.#folder, file)), titles },
      // A change may make a list grow without end: that is to fail soon.
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
      stdout: true,
      stderr: true,
    });
    let timer;
    const report = await new Promise((done) => {
      timer = setTimeout(() => done({ outcome: 'timed out' }), seconds * 1000);
      thread.once('message', (told) => done({ outcome: told.failure === undefined ? 'passed' : 'failed', ...told }));
      thread.once('error', ({ message }) => done({ outcome: 'failed', failure: message }));
      thread.once('exit', () => done({ outcome: 'failed', failure: 'The tests ended by themselves.' }));
    });
    clearTimeout(timer);
    await thread.terminate();
    return report;
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
