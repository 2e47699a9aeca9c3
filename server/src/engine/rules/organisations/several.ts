import type { Place, Related } from '../../findings/index.js';

/** How many of many places a finding lists before it only counts the rest. */
export const mostListed = 10;

/** Places that belong to one finding: ten at most, the last of them saying how many more there are. */
export function listed<T>(
  items: readonly T[],
  place: (item: T) => Place,
  message: (item: T) => string,
): readonly Related[] {
  return items.slice(0, mostListed).map((item, index) => {
    const more = index === mostListed - 1 ? items.length - mostListed : 0;
    return { place: place(item), message: `${message(item)}${more > 0 ? `; and ${String(more)} more` : ''}` };
  });
}

/** “a”, “a and b”, “a, b and c”; of more than `most` names the first ones and how many others there are. */
export function namesOf(names: readonly string[], most = 3): string {
  if (names.length > most + 1) {
    return `${names.slice(0, most).join(', ')} and ${String(names.length - most)} others`;
  }
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** “1 practice”, “12 practices”. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return count === 1 ? `1 ${singular}` : `${String(count)} ${plural}`;
}
