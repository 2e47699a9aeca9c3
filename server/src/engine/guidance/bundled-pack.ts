import { guidancePack } from '../generated/guidance-pack.js';
import type { Letter } from './library.js';
import { parseGuidance } from './parse-guidance.js';

/** Read once, when the module is loaded: every workspace needs them and nothing changes them. */
const letters: readonly Letter[] = guidancePack.map(({ file, text }) => ({
  file,
  origin: 'bundled',
  document: parseGuidance(text).document,
}));

/** The letters that come with the product. */
export function bundledLetters(): readonly Letter[] {
  return letters;
}

/** The text of a file of the pack, to show it as a document; null when the pack has no such file. */
export function bundledText(file: string): string | null {
  return guidancePack.find((entry) => entry.file === file)?.text ?? null;
}
