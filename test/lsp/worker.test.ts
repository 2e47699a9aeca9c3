import { equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { latePlan, planUri } from './late-plan.js';

/** What a web worker has and our server needs; nothing of Node's is among it. */
function workerGlobals(port: MessagePort): object {
  const self = {
    set onmessage(handler: (event: { data: unknown }) => void) {
      port.on('message', (data: unknown) => handler({ data }));
    },
    postMessage: (message: unknown) => port.postMessage(message),
    addEventListener: () => undefined,
    onerror: null,
  };
  return { self, setTimeout, clearTimeout, MessageChannel, performance, console, TextDecoder, TextEncoder };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

describe('the server in a web worker', () => {
  it('greets and finds without anything of Node', async () => {
    ok(existsSync('dist/browser-server.js'), 'Build first: npm run build');
    const { port1, port2 } = new MessageChannel();
    const received: Message[] = [];
    const arrived = new Set<() => void>();
    port1.on('message', (message: Message) => {
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
    const context = createContext(workerGlobals(port2));
    runInContext(readFileSync('dist/browser-server.js', 'utf8'), context);

    const send = (message: object): void => port1.postMessage({ jsonrpc: '2.0', ...message });
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
    port1.close();
  });
});
