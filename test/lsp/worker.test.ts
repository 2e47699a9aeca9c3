import { equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { latePlan, planUri } from './late-plan.js';

/**
 * Runs the bundle in a thread of its own, so that the end of the thread ends its timers too, and there in a context
 * with what a web worker has and our server needs; nothing of Node's is among it.
 */
const thread = `
  const { parentPort } = require('node:worker_threads');
  const { createContext, runInContext } = require('node:vm');
  const { readFileSync } = require('node:fs');
  const self = {
    set onmessage(handler) {
      parentPort.on('message', (data) => handler({ data }));
    },
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: () => undefined,
    onerror: null,
  };
  const globals = { self, setTimeout, clearTimeout, MessageChannel, performance, console, TextDecoder, TextEncoder };
  runInContext(readFileSync('dist/browser-server.js', 'utf8'), createContext(globals));
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

describe('the server in a web worker', () => {
  it('greets and finds without anything of Node', async () => {
    ok(existsSync('dist/browser-server.js'), 'Build first: npm run build');
    const worker = new Worker(thread, { eval: true });
    const received: Message[] = [];
    const arrived = new Set<() => void>();
    worker.on('message', (message: Message) => {
      received.push(message);
      for (const look of arrived) look();
    });
    const waitFor = (what: (message: Message) => boolean): Promise<Message> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.find(what);
          if (found !== undefined) resolve(found);
        };
        arrived.add(look);
        look();
      });
    const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    const greeting = await waitFor(({ id }) => id === 1);
    ok(JSON.stringify(greeting.result).includes('hoverProvider'));
    send({ method: 'initialized', params: {} });
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: planUri, languageId: 'delivery-plan', version: 1, text: latePlan } },
    });
    const published = await waitFor(({ method }) => method === 'textDocument/publishDiagnostics');
    equal(published.params?.uri, planUri);
    ok(published.params?.diagnostics?.some(({ code }) => code === 'deadline-missed'));
    await worker.terminate();
  });
});
