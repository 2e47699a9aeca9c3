/** A mocha of either build: the one for Node, or the one for browsers. */
export type MochaClass = new (options: Mocha.MochaOptions) => Mocha;

/** A file of tests, loaded when the words it uses (`describe`, `it`) are there. */
export type Suite = () => Promise<unknown>;

/** Begins every line that is printed here, so that the launcher can tell it from what the workbench prints. */
const mark = '[suite] ';

/** Milliseconds a test gets before it counts as failed. Everything in it that waits gives up earlier and says for what. */
const testTimeout = 40_000;

/**
 * Runs the suites and prints one line per test, then the line "N passed, N failed", without which the launcher takes a run as failed.
 *
 * @throws {Error} when a test failed or there was none
 */
export async function runMocha(mochaClass: MochaClass, suites: readonly Suite[]): Promise<void> {
  const mocha = new mochaClass({
    ui: 'bdd',
    timeout: testTimeout,
    reporter: silent as unknown as Mocha.ReporterConstructor,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of suites) await load();

  let passed = 0;
  let failed = 0;
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      resolve();
    });
    runner.on('pass', (test) => {
      passed += 1;
      print(`  ok    ${test.fullTitle()} (${String(test.duration ?? 0)} ms)`);
    });
    runner.on('fail', (test, error: unknown) => {
      failed += 1;
      print(`  FAIL  ${test.fullTitle()}`);
      print(error instanceof Error ? (error.stack ?? error.message) : String(error), '        ');
    });
    runner.on('pending', (test) => {
      // A test that is switched off proves nothing and must be noticed.
      failed += 1;
      print(`  FAIL  ${test.fullTitle()} was not run`);
    });
  });
  print(`${String(passed)} passed, ${String(failed)} failed`);
  if (failed > 0 || passed === 0) throw new Error(`${String(failed)} of ${String(passed + failed)} tests failed.`);
}

/** Takes the place of mocha's own reporters, which want a terminal or a page. */
function silent(): void {
  // What happens is printed by the listeners above.
}

function print(text: string, indent = ''): void {
  for (const line of text.split('\n')) console.log(`${mark}${indent}${line}`);
}
