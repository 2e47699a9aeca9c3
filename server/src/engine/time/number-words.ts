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

const ordinalNames: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

const ordinals: ReadonlyMap<string, number> = new Map(
  [...ordinalNames, 'thirtieth'].map((word, index): [string, number] => [word, word === 'thirtieth' ? 30 : index + 1]),
);

/** Every word that is a number, for tables of the words that a form can start with. */
export const numberWords: readonly string[] = [...values.keys()];

/** Every word that is an ordinal. */
export const ordinalWords: readonly string[] = ordinalNames;

/** The number that one lower-case word says ("three"), or `undefined`. */
export function numberWord(word: string): number | undefined {
  return values.get(word);
}

/** The ordinal of a number: "second" in words up to twenty, "21st" behind that. */
export function ordinalName(number: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return ordinalNames[number - 1] ?? `${number}${ending}`;
}

/** The number that an ordinal word says ("second" is 2), or `undefined`. */
export function ordinalWord(word: string): number | undefined {
  return ordinals.get(word);
}
