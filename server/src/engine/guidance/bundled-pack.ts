import { guidancePack } from '../generated/guidance-pack.js';
import type { Letter } from './library.js';
import { parseGuidance } from './parse-guidance.js';

/**
 * The letters that come with the product. Reads the whole pack each time it is called (a few milliseconds), so callers keep
 * the answer.
 */
export function bundledLetters(): readonly Letter[] {
  return guidancePack.map(({ file, text }) => ({ file, origin: 'bundled', document: parseGuidance(text).document }));
}

/** The text of a file of the pack, to show it as a document; null when the pack has no such file. */
export function bundledText(file: string): string | null {
  return guidancePack.find((entry) => entry.file === file)?.text ?? null;
}
