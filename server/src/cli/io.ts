/** What is at a path. */
export type PathKind = 'file' | 'folder' | 'missing' | 'unreadable';

/** The files of ours in a folder and below it. */
export interface FolderFiles {
  /** Absolute paths, with `/` between folders, sorted. */
  readonly paths: readonly string[];
  /** True when the folder holds more than a workspace of plans ever does, and the search was ended. */
  readonly incomplete: boolean;
}

/** Why a file has no text for us. `encoding`: it is text, but its letters beyond A to Z cannot be told. */
export type ReadProblem = 'missing' | 'unreadable' | 'binary' | 'encoding' | 'too-large';

/** The text of a file, or why there is none. */
export type ReadFile = { readonly text: string } | { readonly problem: ReadProblem };

/** What the command may do to the machine: read, print, and serve an editor. Paths are absolute, with `/` between folders. */
export interface CliIo {
  readonly version: string;
  readonly currentFolder: string;
  /** Whether what is printed may be coloured. */
  readonly colour: boolean;
  /** Today in Europe/London, YYYY-MM-DD. */
  today(): string;
  stat(path: string): Promise<PathKind>;
  list(folder: string): Promise<FolderFiles>;
  read(path: string): Promise<ReadFile>;
  /** Standard output; nothing is added to the text. */
  print(text: string): void;
  /** Standard error; nothing is added to the text. */
  printError(text: string): void;
  /** Serves an editor over standard input and output until it goes away. */
  serve(): Promise<void>;
}
