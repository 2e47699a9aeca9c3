import type { Snapshot, Workspace } from '../engine/index.js';
import type { ServerHost } from './host.js';

/** Nobody notices a keystroke that waits this long for us. Milliseconds. */
export const longestSlice = 8;

/**
 * The newest snapshot of a workspace. The work for it is done in slices; between two slices the messages that have come in
 * are handled, and when one of them was an edit the work starts again on the newer text.
 */
export class Snapshots {
  readonly #workspace: Workspace;
  readonly #host: Pick<ServerHost, 'yieldToEvents' | 'now'>;
  readonly #finished: (snapshot: Snapshot) => void;
  #input = 0;
  #newest: { readonly input: number; readonly snapshot: Snapshot } | null = null;
  #running: Promise<Snapshot> | null = null;
  #read: { readonly input: number; readonly snapshot: Snapshot } | null = null;
  #waiting: { readonly resolve: (snapshot: Snapshot) => void; readonly reject: (error: unknown) => void }[] = [];

  /** @param finished called once for each snapshot, before anybody who waits for it goes on */
  constructor(
    workspace: Workspace,
    host: Pick<ServerHost, 'yieldToEvents' | 'now'>,
    finished: (snapshot: Snapshot) => void,
  ) {
    this.#workspace = workspace;
    this.#host = host;
    this.#finished = finished;
  }

  /** Counts what went into the workspace: a snapshot is out of date when this has grown since. */
  get input(): number {
    return this.#input;
  }

  /** To be called after every change to the workspace. */
  changed(): void {
    this.#input++;
  }

  /**
   * The snapshot of everything that has come in so far, and of what comes in while it is computed. When the work fits into
   * one slice, no message is read between asking and answering, so no later edit can slip in between.
   */
  current(): Promise<Snapshot> {
    if (this.#newest !== null && this.#newest.input === this.#input) return Promise.resolve(this.#newest.snapshot);
    if (this.#running === null) {
      const running = this.#run();
      this.#running = running;
      const done = (): void => {
        if (this.#running === running) this.#running = null;
      };
      running.then(done, done);
    }
    return this.#running;
  }

  /**
   * The same as soon as the texts have been read, before any rule has run: all that a question about a place in a text
   * needs, and ready in a small part of the time.
   */
  read(): Promise<Snapshot> {
    if (this.#read !== null && this.#read.input === this.#input) return Promise.resolve(this.#read.snapshot);
    const answer = new Promise<Snapshot>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    this.current().catch((error: unknown) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
    return answer;
  }

  async #run(): Promise<Snapshot> {
    for (;;) {
      const input = this.#input;
      const snapshot = await this.#inSlices(input, this.#workspace.read());
      if (snapshot === null || input !== this.#input) continue;
      this.#read = { input, snapshot };
      const waiting = this.#waiting.splice(0);
      for (const { resolve } of waiting) resolve(snapshot);
      if (waiting.length > 0) await this.#host.yieldToEvents();
      const checked = await this.#inSlices(input, this.#workspace.advance());
      if (checked === null || input !== this.#input) continue;
      this.#newest = { input, snapshot: checked };
      this.#finished(checked);
      return checked;
    }
  }

  /** Null when a newer edit came in between two slices: the rest of the work is dropped. */
  async #inSlices(input: number, work: Generator<undefined, Snapshot>): Promise<Snapshot | null> {
    let sliceEnd = this.#host.now() + longestSlice;
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      if (this.#host.now() < sliceEnd) continue;
      await this.#host.yieldToEvents();
      sliceEnd = this.#host.now() + longestSlice;
      if (input !== this.#input) return null;
    }
  }
}
