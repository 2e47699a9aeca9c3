import { fileKindOf } from '../../server/src/engine/index.js';
import type { CliIo, ReadProblem } from '../../server/src/cli/io.js';
import type { HostFiles, LondonDay, ServerHost, Timer } from '../../server/src/lsp/host.js';

/** Files in memory, by absolute path with `/`. */
export class MemoryWorkspace {
  readonly #files = new Map<string, string>();

  constructor(files: Iterable<readonly [path: string, text: string]> = []) {
    for (const [path, text] of files) this.#files.set(path, text);
  }

  write(path: string, text: string): void {
    this.#files.set(path, text);
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  get(path: string): string | undefined {
    return this.#files.get(path);
  }

  /** Sorted. */
  paths(): string[] {
    return [...this.#files.keys()].sort();
  }

  isFolder(path: string): boolean {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return this.paths().some((file) => file.startsWith(prefix));
  }

  /** The files of ours below a folder. */
  below(folder: string): string[] {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return this.paths().filter((path) => path.startsWith(prefix) && fileKindOf(path) !== 'other');
  }
}

/** What the command printed. */
export interface Printed {
  out: string;
  err: string;
}

export interface MemoryIoOptions {
  readonly currentFolder?: string;
  readonly today?: string;
  readonly colour?: boolean;
  /** Paths that are there but give no text. */
  readonly problems?: Readonly<Record<string, Exclude<ReadProblem, 'missing'>>>;
}

/** The command line over files in memory. */
export function memoryIo(workspace: MemoryWorkspace, options: MemoryIoOptions = {}): { io: CliIo; printed: Printed } {
  const printed: Printed = { out: '', err: '' };
  const problems = options.problems ?? {};
  const io: CliIo = {
    version: '9.9.9',
    currentFolder: options.currentFolder ?? '/',
    colour: options.colour ?? false,
    today: () => options.today ?? '2023-11-30',
    async stat(path) {
      if (workspace.get(path) !== undefined || path in problems) return 'file';
      return path === '/' || workspace.isFolder(path) ? 'folder' : 'missing';
    },
    list: async (folder) => ({ paths: workspace.below(folder), incomplete: false }),
    async read(path) {
      const problem = problems[path];
      if (problem !== undefined) return { problem };
      const text = workspace.get(path);
      return text === undefined ? { problem: 'missing' } : { text };
    },
    print: (text) => void (printed.out += text),
    printError: (text) => void (printed.err += text),
    serve: async () => undefined,
  };
  return { io, printed };
}

/** A host whose clock stands until a test moves it. */
export class MemoryHost implements ServerHost {
  readonly files: HostFiles | null;
  readonly logged: string[] = [];
  #now = 0;
  #day: LondonDay;
  #timers: { at: number; action: () => void }[] = [];
  #looks = 0;
  /** How often work was interrupted to look at waiting messages. */
  yields = 0;
  /** How long a step of work seems to take. */
  millisecondsPerLook = 1;

  constructor(workspace: MemoryWorkspace | null, today: string, millisecondsLeft = 3_600_000) {
    this.#day = { date: today, millisecondsLeft };
    this.files =
      workspace === null
        ? null
        : {
            list: async () => ({
              files: workspace.below('/').map((path) => ({ uri: uriOf(path), text: workspace.get(path) ?? '' })),
              incomplete: false,
            }),
            read: async (uri) => {
              const text = workspace.get(pathOf(uri));
              return text === undefined ? { uri, text: null, problem: 'missing' } : { uri, text };
            },
          };
  }

  setTimer(action: () => void, milliseconds: number): Timer {
    const timer = { at: this.#now + milliseconds, action };
    this.#timers.push(timer);
    return { dispose: () => void (this.#timers = this.#timers.filter((other) => other !== timer)) };
  }

  today(): LondonDay {
    return this.#day;
  }

  /** Every look at the clock finds it a little later, so that work is cut into many slices. */
  now(): number {
    return (this.#looks += this.millisecondsPerLook);
  }

  yieldToEvents(): Promise<void> {
    this.yields++;
    return new Promise((resolve) => setImmediate(resolve));
  }

  log(line: string): void {
    this.logged.push(line);
  }

  get waitingTimers(): number {
    return this.#timers.length;
  }

  /** Moves the clock on; what is due happens in its order. */
  pass(milliseconds: number, today: LondonDay = this.#day): void {
    this.#now += milliseconds;
    this.#day = today;
    const due = this.#timers.filter((timer) => timer.at <= this.#now).sort((a, b) => a.at - b.at);
    this.#timers = this.#timers.filter((timer) => timer.at > this.#now);
    for (const { action } of due) action();
  }
}

/** The address of a file in memory. */
export function uriOf(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`;
}

export function pathOf(uri: string): string {
  return decodeURIComponent(uri.replace(/^file:\/\//, ''));
}
