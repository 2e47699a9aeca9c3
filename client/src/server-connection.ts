import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  State,
  type StateChangeEvent,
} from 'vscode-languageclient';

/** Whether findings are being computed: `off` by the setting, `failed` after the server could not be kept running. */
export type ConnectionState = 'off' | 'starting' | 'running' | 'failed';

/** More unexpected ends than this within {@link crashWindow} and the server stays down until somebody restarts it. */
const crashesAllowed = 3;
/** Milliseconds. */
const crashWindow = 180_000;
/** Milliseconds the server gets to end by itself. */
const stopTimeout = 2_000;

/**
 * Owns the language client: one is made for each start, because a client whose start failed cannot be started again.
 * Nothing here shows a notification: the state is for the status item and the log for whoever wants to know more.
 */
export class ServerConnection implements Disposable {
  readonly #createClient: (errorHandler: ErrorHandler) => BaseLanguageClient;
  readonly #log: LogOutputChannel;
  readonly #attachments: ((client: BaseLanguageClient) => void)[] = [];
  readonly #stateChanged = new EventEmitter<ConnectionState>();
  #client: BaseLanguageClient | undefined;
  #state: ConnectionState = 'off';
  /** Starts and stops happen one after the other, in the order in which they were asked for. */
  #queue: Promise<void> = Promise.resolve();
  #crashes: number[] = [];

  readonly onDidChangeState = this.#stateChanged.event;

  /** `createClient` gets the error handler that its client must use. */
  constructor(createClient: (errorHandler: ErrorHandler) => BaseLanguageClient, log: LogOutputChannel) {
    this.#createClient = createClient;
    this.#log = log;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** `attach` runs for every client before it is started: the place to listen to the server. */
  onEveryClient(attach: (client: BaseLanguageClient) => void): void {
    this.#attachments.push(attach);
  }

  /** Never rejects: a failure becomes the state `failed`. */
  start(): Promise<void> {
    return this.#enqueue(() => this.#startNow());
  }

  stop(): Promise<void> {
    return this.#enqueue(() => this.#stopNow());
  }

  restart(): Promise<void> {
    this.#crashes = [];
    return this.#enqueue(async () => {
      await this.#stopNow();
      await this.#startNow();
    });
  }

  /** Asks the server. Rejects with a sentence for the user when it is not running. */
  async request<Result>(method: string, params?: object): Promise<Result> {
    await this.#queue;
    if (this.#client === undefined || this.#state !== 'running') throw new Error(notRunning(this.#state));
    return this.#client.sendRequest<Result>(method, params ?? {});
  }

  dispose(): void {
    void this.stop();
    this.#stateChanged.dispose();
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  async #startNow(): Promise<void> {
    if (this.#client !== undefined) return;
    this.#setState('starting');
    const client = this.#createClient({
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
    });
    this.#client = client;
    for (const attach of this.#attachments) attach(client);
    try {
      await client.start();
      client.onDidChangeState((event) => {
        this.#ended(client, event);
      });
      this.#setState('running');
    } catch (error) {
      this.#client = undefined;
      this.#log.error(`Checking could not be started: ${String(error)}`);
      this.#setState('failed');
    }
  }

  async #stopNow(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // Said first: the server may take its time to end.
    this.#setState('off');
    if (client !== undefined) {
      try {
        await client.dispose(stopTimeout);
      } catch (error) {
        this.#log.warn(`Checking did not stop cleanly: ${String(error)}`);
      }
    }
  }

  /** The server ended although nobody asked it to. */
  #ended(client: BaseLanguageClient, event: StateChangeEvent): void {
    if (event.newState !== State.Stopped || this.#client !== client) return;
    this.#client = undefined;
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < crashWindow), now];
    if (this.#crashes.length > crashesAllowed) {
      this.#log.error(
        `Checking ended ${String(this.#crashes.length)} times in a short while and was not started again.`,
      );
      this.#setState('failed');
      return;
    }
    this.#log.warn('Checking ended unexpectedly and is started again.');
    void this.start();
  }

  #setState(state: ConnectionState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

function notRunning(state: ConnectionState): string {
  return state === 'off'
    ? 'Delivery Plan is switched off in the settings ("Delivery Plan: Enable").'
    : 'Delivery Plan is not checking at the moment. Run the command "Delivery Plan: Restart checking".';
}
