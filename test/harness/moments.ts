import type { Fixture, FixtureFile } from './fixture.js';

/** The files of a fixture at one moment: at the beginning, or after an edit. */
export interface Moment {
  /** 0 at the beginning, else the number of the edit. */
  readonly edit: number;
  readonly files: readonly FixtureFile[];
  /** Those that are new at this moment. */
  readonly changed: readonly FixtureFile[];
}

/** The fixture's files at the beginning and after each edit. A file that an edit does not name keeps its text and its marks. */
export function momentsOf(fixture: Fixture): readonly Moment[] {
  let files = fixture.files;
  const moments: Moment[] = [{ edit: 0, files, changed: files }];
  for (const { number, files: changed } of fixture.edits) {
    const kept = files.map((file) => changed.find((other) => other.path === file.path) ?? file);
    const added = changed.filter((file) => !files.some((other) => other.path === file.path));
    files = [...kept, ...added];
    moments.push({ edit: number, files, changed });
  }
  return moments;
}

/** Path to text. */
export function textsOf(files: readonly FixtureFile[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
