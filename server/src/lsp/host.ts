import type { WorkspaceFile, WorkspaceFilesResult } from '../protocol/index.js';

/** Something that can be stopped before it happens. */
export interface Timer {
  dispose(): void;
}

/** The day it is in England. */
export interface LondonDay {
  /** YYYY-MM-DD in Europe/London. */
  readonly date: string;
  /** Milliseconds until the next day begins there. */
  readonly millisecondsLeft: number;
}

/** How much a host may read of a workspace. */
export interface FileLimits {
  /** A larger file is named, not read. Bytes. */
  readonly maxFileBytes: number;
  /** More files than this are not listed. */
  readonly maxFiles: number;
}

/** The workspace as the machine of the server sees it, for clients that cannot read it for us. */
export interface HostFiles {
  /** Every file of ours below the folders (URIs), with its text. Folders that are not on this machine give nothing. */
  list(folders: readonly string[], limits: FileLimits): Promise<WorkspaceFilesResult>;
  /** One file below one of the folders; a file anywhere else is `missing`. */
  read(uri: string, folders: readonly string[], limits: FileLimits): Promise<WorkspaceFile>;
}

/** What a machine must give the server: Node, a web worker and the tests each have their own. */
export interface ServerHost {
  /** Calls `action` once, `milliseconds` from now. */
  setTimer(action: () => void, milliseconds: number): Timer;
  today(): LondonDay;
  /** Milliseconds on a clock that only goes forward; what it counts from does not matter. */
  now(): number;
  /** Resolves after the messages that wait to be read have been read. */
  yieldToEvents(): Promise<void>;
  /** Null where there is no disk. */
  readonly files: HostFiles | null;
  /** One line for whoever looks into why something went wrong. Never shown as a message. */
  log(line: string): void;
}
