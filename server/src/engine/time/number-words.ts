const small: readonly string[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 3) * 10]),
]);

const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** The number that one lower-case word says ("three"), or `undefined`. */
export function numberWord(word: string): number | undefined {
  return values.get(word);
}

/** The number that an ordinal word says ("second" is 2), or `undefined`. */
export function ordinalWord(word: string): number | undefined {
  return ordinals.get(word);
}
