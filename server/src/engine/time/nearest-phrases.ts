import { dateForms, exampleContext } from './date-forms.js';
import { readDate } from './read-date.js';
import type { Candidate, ReadContext } from './reading.js';
import { tokenise } from './token.js';

const MOST_PHRASES = 3;

/**
 * The phrases nearest to a text that is not understood: the text with its misspelt words put right, the dates that stand
 * in it, and else examples of forms that share its words. Empty for a text that is understood or shares nothing.
 */
export function nearestPhrases(text: string, context: ReadContext = exampleContext): readonly Candidate[] {
  const reading = readDate(text, context);
  if (reading.type !== 'invalid') {
    return [];
  }
  return reading.candidates.length > 0 ? reading.candidates : nearestExamples(text);
}

/** Examples whose words occur in the text, most shared words first. */
function nearestExamples(text: string): readonly Candidate[] {
  const words = new Set(
    tokenise(text)
      .filter((token) => token.kind === 'word')
      .map((token) => token.text),
  );
  return dateForms
    .map((form) => {
      const tokens = tokenise(form.example).filter((token) => token.kind === 'word');
      const shared = tokens.filter((token) => words.has(token.text)).length;
      return { form, shared, other: tokens.length - shared };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.other - b.other)
    .slice(0, MOST_PHRASES)
    .map(({ form }) => ({ text: form.example, meaning: form.says }));
}
