import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ServerHost } from './host.js';

/**
 * Wraps a request: one that is cancelled before it starts is not run, a cancelled one is answered as cancelled, and a mistake of
 * ours costs this answer only.
 *
 * @param method the request, for the log
 * @param empty what the client gets instead of an answer when the handler throws
 */
export function guarded<Params, Answer>(
  host: Pick<ServerHost, 'log'>,
  method: string,
  empty: Answer,
  handler: (params: Params, token: CancellationToken) => Promise<Answer> | Answer,
): (params: Params, token: CancellationToken) => Promise<Answer> {
  return async (params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    let answer = empty;
    try {
      answer = await handler(params, token);
    } catch (error) {
      host.log(`${method} failed: ${describe(error)}`);
    }
    if (token.isCancellationRequested) throw cancelled();
    return answer;
  };
}

/** Wraps a notification or an event of the host: a mistake of ours is logged and costs nothing else. */
export function guardedEvent<Params extends unknown[]>(
  host: Pick<ServerHost, 'log'>,
  name: string,
  handler: (...params: Params) => Promise<void> | void,
): (...params: Params) => void {
  const failed = (error: unknown): void => host.log(`${name} failed: ${describe(error)}`);
  return (...params) => {
    try {
      const done = handler(...params);
      if (done instanceof Promise) done.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}

/** An error with its stack, or whatever else was thrown. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
