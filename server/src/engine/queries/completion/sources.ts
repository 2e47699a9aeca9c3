import { passageMarkdown } from '../../guidance/index.js';
import type { LinkedDocument } from '../../link/index.js';
import type { Snapshot } from '../../workspace/index.js';
import type { Offer } from './offer.js';

/** Letters and their sections: those the file names under `sources` first, then all others. */
export function sourceOffers(snapshot: Snapshot, document: LinkedDocument): readonly Offer[] {
  const { guidance } = snapshot.programme;
  const named = document.model.sources.map(({ data }) => data.value);
  const all = guidance.suggestions('').map(({ source, title, firstWords, letter, section }) => ({
    reference: letter.document.reference,
    offer: {
      value: source,
      kind: 'source' as const,
      detail: section === null ? title : `${title}: ${firstWords}`,
      documentation: passageMarkdown(letter, section),
    },
  }));
  const first = all.filter(({ reference }) => named.includes(reference));
  const unknown = named.filter((reference) => guidance.letter(reference) === null);
  return [
    ...first.map(({ offer }) => offer),
    ...unknown.map((value): Offer => ({ value, kind: 'source', detail: 'named under sources in this file' })),
    ...all.filter((entry) => !first.includes(entry)).map(({ offer }) => offer),
  ];
}
