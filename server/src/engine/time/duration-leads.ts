/** What the words in front of a length of time say of it. */
export type LengthLead = 'exactly' | 'about' | 'at-most' | 'at-least' | 'between';

const leads: readonly (readonly [words: readonly string[], lead: LengthLead])[] = (
  [
    ['over a period of', 'exactly'],
    ['for a period of', 'exactly'],
    ['a period of', 'exactly'],
    ['period of', 'exactly'],
    ['over', 'exactly'],
    ['for', 'exactly'],
    ['lasting', 'exactly'],
    ['lasts', 'exactly'],
    ['takes', 'exactly'],
    ['the', 'exactly'],
    ['between', 'between'],
    ['around', 'about'],
    ['about', 'about'],
    ['circa', 'about'],
    ['c', 'about'],
    ['ca', 'about'],
    ['approx', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['up to', 'at-most'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['no longer than', 'at-most'],
    ['not exceeding', 'at-most'],
    ['a maximum of', 'at-most'],
    ['maximum of', 'at-most'],
    ['maximum', 'at-most'],
    ['max', 'at-most'],
    ['at most', 'at-most'],
    ['within', 'at-most'],
    ['less than', 'at-most'],
    ['more than', 'at-least'],
    ['at least', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['a minimum of', 'at-least'],
    ['minimum of', 'at-least'],
    ['minimum', 'at-least'],
    ['min', 'at-least'],
  ] as const
).map(([words, lead]) => [words.split(' '), lead] as const);

const nouns = new Set(
  'period programme course contract project pilot scheme extension term notice timeframe window long duration approx approximately'.split(
    ' ',
  ),
);

/** A length of time without the words around it that do not change its numbers. */
export interface BareLength {
  readonly words: readonly string[];
  readonly lead: LengthLead;
  /** "around", "at least": the words that the numbers alone do not say; else `null`. */
  readonly note: string | null;
}

/** Takes "over a", "up to", "a minimum of" and the like from the front of a length of time, and "programme" from its end. */
export function bareLength(words: readonly string[]): BareLength {
  let rest = words;
  let lead: LengthLead = 'exactly';
  let note: string | null = null;
  for (let taken = leadAt(rest); taken !== null; taken = leadAt(rest)) {
    const [phrase, meaning] = taken;
    if (meaning !== 'exactly') {
      if (lead !== 'exactly') {
        return { words, lead: 'exactly', note: null }; // "at least up to 3 weeks" says nothing
      }
      lead = meaning;
      note = meaning === 'about' || meaning === 'at-least' ? phrase.join(' ') : null;
    }
    rest = rest.slice(phrase.length);
  }
  // "A 12-week period"; "a week" keeps its "a" for the number.
  if (rest[0] === 'a' && rest[2] === '-') {
    rest = rest.slice(1);
  }
  const last = rest.at(-1) ?? '';
  if (rest.length > 2 && nouns.has(last)) {
    rest = rest.slice(0, -1);
    note = note ?? (last.startsWith('approx') ? last : null);
  }
  return { words: lead === 'between' ? rest.map((word) => (word === 'and' ? 'to' : word)) : rest, lead, note };
}

function leadAt(words: readonly string[]): (typeof leads)[number] | null {
  return leads.find(([phrase]) => phrase.every((word, index) => words[index] === word)) ?? null;
}
