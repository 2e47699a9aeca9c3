import type { ServerHost } from '../../lsp/host.js';
import { londonDay } from '../shared/london-day.js';

/** The server in a web worker: timers and the clock. The files of the workspace come from the client. */
export function browserHost(log: (line: string) => void): ServerHost {
  return {
    setTimer(action, milliseconds) {
      const timer = setTimeout(action, milliseconds);
      return { dispose: () => clearTimeout(timer) };
    },
    today: () => londonDay(Date.now()),
    now: () => performance.now(),
    yieldToEvents: () => new Promise(afterWaitingMessages),
    files: null,
    log,
  };
}

/** A message to ourselves arrives behind those that wait already, and unlike a timer it is not held back by four milliseconds. */
function afterWaitingMessages(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
}
