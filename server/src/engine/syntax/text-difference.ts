/** Where two texts differ: one stretch of each. */
export interface TextDifference {
  /** Offset of the first character that differs. */
  readonly from: number;
  /** Offset in the new text behind which the rest is the same. */
  readonly to: number;
  /** How much longer the new text is. */
  readonly moved: number;
}

/** Characters compared at a time: comparing slices is many times quicker than comparing characters. */
const block = 4096;

/** Finds the stretch in which a new text differs from an old one. */
export function differenceOf(before: string, after: string): TextDifference {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from + block <= shortest && before.slice(from, from + block) === after.slice(from, from + block))
    from += block;
  while (from < shortest && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  const room = shortest - from;
  let same = 0;
  while (same + block <= room && endBlock(before, same) === endBlock(after, same)) same += block;
  while (same < room && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  return { from, to: after.length - same, moved: after.length - before.length };
}

function endBlock(text: string, fromEnd: number): string {
  return text.slice(text.length - fromEnd - block, text.length - fromEnd);
}
