import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import { fileName } from '../explain/file-name.js';
import type { Path } from '../at-offset.js';
import type { Offer } from './offer.js';

/** Words that say nothing in a short name. */
const fillers: ReadonlySet<string> = new Set(
  'a all an and any at by each every for from in into its of on or our per the their to up with'.split(' '),
);

/** Short names made of what the file says already: an action's title, the plan's title, the file's own name. */
export function idOffers(document: LinkedDocument, action: LinkedAction | null, path: Path): readonly Offer[] {
  if (path[0] === 'actions' && path.length === 3 && action !== null) {
    const title = action.data.title?.value ?? '';
    const references = action.data.implements.map(({ value }) => value.slice(value.lastIndexOf(':') + 1));
    return [...references, shortName(title)]
      .filter((name) => name !== '' && (document.action(name) ?? action) === action)
      .map((value) => ({ value, kind: 'value', detail: 'A short name for the action' }));
  }
  if (path.length !== 1) return [];
  const own = fileName(document.file).replace(/\..*$/s, '');
  const titles = [document.model.organisation.name?.value ?? '', document.model.title?.data.value ?? ''];
  return [...titles.map(shortName), shortName(own)].map((value) => ({
    value,
    kind: 'value',
    detail: 'A short name for the file',
  }));
}

/** The first four words that say something, joined by hyphens: "take-system-level-access". Empty when there are none. */
export function shortName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word));
  return words.slice(0, 4).join('-');
}
