import type { LinkedAction } from '../../link/index.js';
import { countedFrom, daysLeftPhrase, lastDayOf } from './days.js';
import { capital, sentences } from './markdown.js';

/**
 * What an action takes over from the national ones it implements, because it does not say it itself; the days left where
 * the deadline is among it. Empty when it takes over nothing.
 */
export function inheritedSentence(action: LinkedAction): string {
  const { data, nationals, document, deadline, duration } = action;
  const taken = [
    data.title === null && nationals.some((national) => national.data.title !== null) ? 'the title' : '',
    deadline?.inherited === true ? 'the deadline' : '',
    duration?.inherited === true ? 'the duration' : '',
    data.appliesTo.length === 0 && action.appliesTo.length > 0 ? 'who does it' : '',
    data.sources.length === 0 && nationals.some((national) => national.data.sources.length > 0) ? 'the source' : '',
  ].filter((part) => part !== '');
  if (taken.length === 0) return '';
  const last = taken.pop() ?? '';
  const list = taken.length === 0 ? last : `${taken.join(', ')} and ${last}`;
  const lastDay = deadline?.inherited === true && action.isOpen ? lastDayOf(deadline.reading) : null;
  const left = lastDay === null ? '' : `${capital(daysLeftPhrase(lastDay, document))}, ${countedFrom(document)}.`;
  return sentences(`This action takes ${list} from it.`, left);
}
