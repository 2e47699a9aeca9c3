/** Entry of dist/server.cjs: `--node-ipc` under an editor that starts it as a Node module, `--stdio` under any other. */
import { serveParentProcess, serveStandardStreams } from './serve.js';

if (process.argv.includes('--stdio')) serveStandardStreams();
else serveParentProcess();
