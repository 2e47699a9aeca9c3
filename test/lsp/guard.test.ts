import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type ResponseError } from 'vscode-languageserver/node';
import { guarded, guardedEvent } from '../../server/src/lsp/guard.js';

function logger(): { lines: string[]; log: (line: string) => void } {
  const lines: string[] = [];
  return { lines, log: (line) => void lines.push(line) };
}

const isCancelled = (error: unknown): boolean => (error as ResponseError).code === -32800;

describe('the guard of a request', () => {
  it('passes the answer on', async () => {
    const host = logger();
    equal(await guarded(host, 'ask', 0, (by: number) => by + 1)(1, CancellationToken.None), 2);
    deepEqual(host.lines, []);
  });

  it('turns a throwing or a failing handler into the empty answer and a line in the log', async () => {
    const host = logger();
    const thrown = guarded(host, 'ask', 'nothing', () => {
      throw new Error('broken here');
    });
    const failed = guarded(host, 'ask again', 'nothing', () => Promise.reject(new Error('broken there')));
    equal(await thrown(null, CancellationToken.None), 'nothing');
    equal(await failed(null, CancellationToken.None), 'nothing');
    match(host.lines[0] ?? '', /^ask failed: Error: broken here\n\s+at /);
    match(host.lines[1] ?? '', /^ask again failed: Error: broken there/);
  });

  it('does not run a question that was taken back before it began', async () => {
    let ran = 0;
    const source = new CancellationTokenSource();
    source.cancel();
    await rejects(guarded(logger(), 'ask', 0, () => ++ran)(null, source.token), isCancelled);
    equal(ran, 0);
  });

  it('says cancelled when the question is taken back while it runs', async () => {
    const source = new CancellationTokenSource();
    const question = guarded(logger(), 'ask', 0, async () => {
      source.cancel();
      return 1;
    });
    await rejects(question(null, source.token), isCancelled);
  });
});

describe('the guard of an event', () => {
  it('logs what goes wrong and lets nothing out', async () => {
    const host = logger();
    guardedEvent(host, 'now', () => {
      throw new Error('at once');
    })();
    guardedEvent(host, 'later', () => Promise.reject(new Error('afterwards')))();
    await new Promise((resolve) => setImmediate(resolve));
    match(host.lines[0] ?? '', /^now failed: Error: at once/);
    match(host.lines[1] ?? '', /^later failed: Error: afterwards/);
  });
});
