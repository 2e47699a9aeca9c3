import { distance } from 'fastest-levenshtein';

/** How many characters may differ between a name and the one it was probably meant to be. */
const farthest = 2;

/**
 * The candidates that differ from `word` in at most two characters, and in less than half of them, nearest first. Letter
 * case, and hyphens for underscores or spaces, do not count.
 */
export function closest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const wanted = plain(word);
  const near: { readonly candidate: string; readonly far: number }[] = [];
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) > farthest) continue;
    const far = distance(wanted, other);
    if (far <= farthest && far * 2 < Math.max(wanted.length, other.length)) near.push({ candidate, far });
  }
  near.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : a.candidate > b.candidate ? 1 : 0));
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

function plain(word: string): string {
  return word.trim().toLowerCase().replace(/[-\s]/g, '_');
}
