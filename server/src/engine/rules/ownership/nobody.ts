import type { LinkedDocument } from '../../link/index.js';
import { levelOfWord } from '../organisations/levels.js';
import { looked } from '../shape/words.js';

/** Words that stand where a name should; in the form that `looked` gives. */
const placeholders: ReadonlySet<string> = new Set([
  '',
  'all',
  'all_staff',
  'anyone',
  'everybody',
  'everyone',
  'n_a',
  'n_k',
  'na',
  'nobody',
  'none',
  'not_known',
  'several',
  'staff',
  'system',
  'tba',
  'tbc',
  'tbd',
  'team',
  'teams',
  'the_team',
  'to_be_agreed',
  'to_be_confirmed',
  'to_be_decided',
  'unknown',
  'various',
]);

/** Whether an owner names no person or post: “TBC”, “team”, or a kind of body such as “ICB”. */
export function isNobody(document: LinkedDocument, owner: string): boolean {
  if (document.model.people.some(({ key }) => key.value === owner)) return false;
  if (placeholders.has(looked(owner))) return true;
  const level = levelOfWord(owner);
  return level === 'icb' || level === 'place' || level === 'pcn' || level === 'practice';
}
