import type { ServerHost, Timer } from './host.js';

/** A sleeping laptop stops its timers, so the day is looked at again at least this often. */
const longestWaitMilliseconds = 15 * 60 * 1000;

/** Tells when a new day begins in England. */
export class DayWatch {
  readonly #host: Pick<ServerHost, 'setTimer' | 'today'>;
  readonly #turned: (date: string) => void;
  #date: string;
  #timer: Timer | null = null;

  /** @param turned called with the new day, YYYY-MM-DD */
  constructor(host: Pick<ServerHost, 'setTimer' | 'today'>, turned: (date: string) => void) {
    this.#host = host;
    this.#turned = turned;
    this.#date = host.today().date;
    this.#wait();
  }

  /** Today in England as it was last looked up, YYYY-MM-DD. */
  get date(): string {
    return this.#date;
  }

  dispose(): void {
    this.#timer?.dispose();
    this.#timer = null;
  }

  #wait(): void {
    const { millisecondsLeft } = this.#host.today();
    const wait = Math.min(Math.max(millisecondsLeft, 1), longestWaitMilliseconds);
    this.#timer = this.#host.setTimer(() => this.#look(), wait);
  }

  #look(): void {
    const { date } = this.#host.today();
    this.#wait();
    if (date === this.#date) return;
    this.#date = date;
    this.#turned(date);
  }
}
