// Runs tests in a thread of their own until the first that fails, and says how long those of each file took. A thread
// begins much sooner than a process, and can be ended in the middle of a loop.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import Mocha from 'mocha';

// Properties are tried with the same examples in every run, and a failing one is not made smaller first.
fc.configureGlobal({ seed: 1, endOnFailure: true });

const { files, titles } = workerData;
const mocha = new Mocha({ bail: true, timeout: 600_000, reporter: 'dot', ...(titles ? { grep: titles } : {}) });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const seconds = new Map();
let failure;
await new Promise((done) => {
  const run = mocha.run(done);
  run.on('pass', ({ file, duration }) => seconds.set(file, (seconds.get(file) ?? 0) + duration / 1000));
  run.on('fail', (test, error) => (failure ??= `${test.fullTitle()}: ${error.message}`));
});
parentPort.postMessage({ failure, seconds });
