import { literalText } from '../../guidance/index.js';
import type { Snapshot } from '../../workspace/index.js';
import type { LetterPlace } from '../letter-at.js';
import { usesOf } from '../references.js';
import { titleOf } from './action.js';
import { count } from './days.js';
import { fileName } from './file-name.js';
import { bold, paragraphs } from './markdown.js';

/** How many of the places that cite a passage are named. */
const shownPlaces = 12;

/** Who cites a letter or one of its sections: which actions, in which files. */
export function citationsMarkdown(snapshot: Snapshot, { letter, symbol }: LetterPlace): string {
  const { found } = symbol;
  const title = found.kind === 'section' ? found.section.title : letter.document.title;
  const citing = usesOf(snapshot, symbol).map(({ word, place }) => {
    const name = word.action === null ? '' : `“${literalText(titleOf(word.action))}” in `;
    return `${name}${literalText(fileName(place.file))}`;
  });
  const distinct = [...new Set(citing)];
  const what = found.kind === 'section' ? 'this section' : 'this letter as a whole';
  const head =
    distinct.length === 0
      ? `Nothing cites ${what} yet.`
      : `${count(distinct.length, 'place')} cite${distinct.length === 1 ? 's' : ''} ${what}:`;
  const lines = distinct.slice(0, shownPlaces).map((line) => `- ${line}`);
  if (distinct.length > shownPlaces) lines.push(`- and ${String(distinct.length - shownPlaces)} more`);
  return paragraphs(`${bold(title)} (${literalText(symbol.source)})`, head, lines.join('\n'));
}
