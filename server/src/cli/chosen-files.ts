import { type FileKind, configFileName, fileKindOf, statedKind } from '../engine/index.js';
import type { CliIo, ReadProblem } from './io.js';
import { displayPath, folderOf, foldersAbove, isInside, joinPath, resolvePath } from './paths.js';

/** One file with its text. */
export interface ChosenFile {
  /** The path as it is printed: relative to the current folder where it lies inside. */
  readonly name: string;
  readonly text: string;
  /** The user asked about this file; the others are there because it may refer to them. */
  readonly named: boolean;
  /** Given when the name of the file does not say what it is. */
  readonly kind?: 'checklist' | 'plan';
}

export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  /** Sentences about paths that could not be used. */
  readonly troubles: readonly string[];
  /** Sentences worth knowing that are no trouble. */
  readonly notes: readonly string[];
}

/**
 * Reads the files the user named, and the files they may refer to: everything of ours in the workspace (when a named path lies
 * in it) and in the folders of named paths that lie elsewhere. The workspace is the current folder, or the nearest folder above
 * it that has a configuration file.
 *
 * @param paths as typed; folders are searched with all that is in them
 */
export async function chooseFiles(io: CliIo, paths: readonly string[]): Promise<ChosenFiles> {
  const chooser = new Chooser(io, await workspaceOf(io));
  for (const path of paths) await chooser.name(path);
  await chooser.addSurroundings();
  return chooser.read();
}

/** Why a file that was asked for could not be used, as a sentence. */
export function sentenceFor(problem: ReadProblem, name: string): string {
  switch (problem) {
    case 'missing':
      return `There is no file or folder "${name}". Check the spelling, and that you are in the right folder.`;
    case 'unreadable':
      return `"${name}" cannot be read. Check that you are allowed to open it.`;
    case 'binary':
      return `"${name}" is not a text file. Checklists and plans are text; a Word, Excel or PDF file must be copied into one first.`;
    case 'encoding':
      return `"${name}" has letters that cannot be read. Save it again with the encoding UTF-8.`;
    case 'too-large':
      return `"${name}" is larger than 50 MB, which is too large for a checklist or plan. Split it into smaller files.`;
  }
}

async function workspaceOf(io: CliIo): Promise<string> {
  for (const folder of [io.currentFolder, ...foldersAbove(io.currentFolder)]) {
    if ((await io.stat(joinPath(folder, configFileName))) === 'file') return folder;
  }
  return io.currentFolder;
}

class Chooser {
  readonly #io: CliIo;
  readonly #workspace: string;
  /** Absolute path to whether the user named the file itself, so that it is read whatever it is called. */
  readonly #named = new Map<string, { explicit: boolean }>();
  readonly #surroundings = new Set<string>();
  readonly #roots = new Set<string>();
  readonly #troubles: string[] = [];
  readonly #notes: string[] = [];

  constructor(io: CliIo, workspace: string) {
    this.#io = io;
    this.#workspace = workspace;
  }

  async name(typed: string): Promise<void> {
    const path = resolvePath(this.#io.currentFolder, typed);
    const kind = await this.#io.stat(path);
    if (kind === 'missing' || kind === 'unreadable') {
      this.#troubles.push(sentenceFor(kind, typed));
      return;
    }
    const folder = kind === 'folder' ? path : folderOf(path);
    this.#roots.add(isInside(path, this.#workspace) ? this.#workspace : folder);
    if (kind === 'file') {
      this.#named.set(path, { explicit: true });
      return;
    }
    const found = await this.#list(path);
    if (!found.some((file) => isPlanOrChecklist(fileKindOf(file)))) {
      this.#troubles.push(
        `There are no checklists or plans in "${typed}". Their names end in .checklist.yaml or .plan.yaml (or .yml).`,
      );
    }
    for (const file of found) if (!this.#named.has(file)) this.#named.set(file, { explicit: false });
  }

  async addSurroundings(): Promise<void> {
    for (const root of this.#roots) {
      for (const file of await this.#list(root)) if (!this.#named.has(file)) this.#surroundings.add(file);
    }
  }

  async read(): Promise<ChosenFiles> {
    const files: ChosenFile[] = [];
    for (const [path, { explicit }] of this.#named) {
      const name = this.#display(path);
      const read = await this.#io.read(path);
      if ('problem' in read) {
        this.#troubles.push(sentenceFor(read.problem, name));
        continue;
      }
      const forced = explicit && fileKindOf(path) === 'other';
      files.push({ name, text: read.text, named: true, ...(forced ? { kind: statedKind(read.text) } : {}) });
    }
    for (const path of this.#surroundings) {
      const read = await this.#io.read(path);
      // What cannot be read and was not asked about is not there; a plan that pins it says that it is missing.
      if ('text' in read) files.push({ name: this.#display(path), text: read.text, named: false });
    }
    return { files, troubles: this.#troubles, notes: this.#notes };
  }

  #display(path: string): string {
    return displayPath(path, this.#io.currentFolder, this.#workspace);
  }

  async #list(folder: string): Promise<readonly string[]> {
    const { paths, incomplete } = await this.#io.list(folder);
    const note = `"${this.#display(folder)}" holds too much to look at all of it. Run the command in the folder with the plans.`;
    if (incomplete && !this.#notes.includes(note)) this.#notes.push(note);
    return paths;
  }
}

function isPlanOrChecklist(kind: FileKind): boolean {
  return kind === 'plan' || kind === 'checklist';
}
