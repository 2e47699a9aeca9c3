import type { Place } from '../findings/index.js';
import type { Snapshot } from '../workspace/index.js';
import { placeAt } from './at-offset.js';
import { declarationOf, symbolsOf } from './symbol-at.js';
import { wordAt } from './words.js';

/** Where the thing that the word at an offset stands for is defined; empty when it stands for nothing in the workspace. */
export function definition(snapshot: Snapshot, file: string, offset: number): readonly Place[] {
  const place = placeAt(snapshot, file, offset);
  const word = place === null ? null : wordAt(place);
  if (word === null) return [];
  return symbolsOf(snapshot, word).flatMap((symbol) => declarationOf(symbol));
}
