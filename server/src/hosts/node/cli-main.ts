/** Entry of dist/cli.cjs, the command `delivery-plan`. */
import { run } from '../../cli/run.js';
import { nodeIo } from './node-io.js';

// An exit code instead of an exit: what was printed into a pipe is still on its way.
void run(process.argv.slice(2), nodeIo()).then((code) => (process.exitCode = code));
