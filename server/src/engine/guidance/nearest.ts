/**
 * The candidates that look most like `word`, best first, at most `limit` of them. Letter case does not count. A candidate is
 * near when at most a third of the longer of the two has to change, or when one starts with the other (three characters or more).
 */
export function nearest(word: string, candidates: Iterable<string>, limit: number): readonly string[] {
  const wanted = word.toLowerCase().slice(0, 200);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    const startsAlike =
      Math.min(wanted.length, other.length) >= 3 && (other.startsWith(wanted) || wanted.startsWith(other));
    const score = editDistance(wanted, other, allowed);
    if (score <= allowed) scored.push({ candidate, score });
    else if (startsAlike) scored.push({ candidate, score: allowed + 1 });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : a.candidate > b.candidate ? 1 : 0));
  return scored.slice(0, limit).map((entry) => entry.candidate);
}

/** Levenshtein distance; any number above `most` once it is clear that it exceeds `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const change = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
