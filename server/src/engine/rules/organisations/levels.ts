import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import { looked } from '../shape/words.js';

/** What kind of body somebody is, as the field `level` has it. */
export type Level =
  'practice' | 'pcn' | 'place' | 'icb' | 'region' | 'national' | 'supplier' | 'trust' | 'pharmacy' | 'other';

const levels: ReadonlySet<string> = new Set<Level>([
  'practice',
  'pcn',
  'place',
  'icb',
  'region',
  'national',
  'supplier',
  'trust',
  'pharmacy',
  'other',
]);

/** Who answers to whom in primary care, lowest first. Trusts, suppliers and pharmacies stand beside it. */
const ladder: readonly Level[] = ['practice', 'pcn', 'place', 'icb', 'region', 'national'];

/** Words that letters use for an owner where a file defines no role; in the form that `looked` gives. */
const spoken: Readonly<Record<string, Level>> = {
  board: 'icb',
  boards: 'icb',
  clinical_director: 'pcn',
  community_pharmacies: 'pharmacy',
  community_pharmacy: 'pharmacy',
  dhsc: 'national',
  gp_practice: 'practice',
  gp_practices: 'practice',
  icbs: 'icb',
  integrated_care_board: 'icb',
  integrated_care_boards: 'icb',
  network: 'pcn',
  networks: 'pcn',
  nhs_england: 'national',
  nhse: 'national',
  pcns: 'pcn',
  pharmacies: 'pharmacy',
  practices: 'practice',
  primary_care_network: 'pcn',
  primary_care_networks: 'pcn',
  regions: 'region',
  suppliers: 'supplier',
  surgeries: 'practice',
  surgery: 'practice',
  trusts: 'trust',
};

/** The level of an owner: as the file defines it, else as the word itself says; null when nothing says. */
export function levelOfOwner(document: LinkedDocument, owner: string): Level | null {
  const defined = document.owner(owner);
  if (defined !== null) return asLevel(defined.level?.value) ?? levelOfWord(defined.key.value);
  for (const pin of document.pins) {
    const role = pin.document?.owner(owner) ?? null;
    if (role !== null) return asLevel(role.level?.value) ?? levelOfWord(owner);
  }
  return levelOfWord(owner);
}

/** The level that a word such as “ICBs” or “practice” names by itself. */
export function levelOfWord(word: string): Level | null {
  const key = looked(word);
  return asLevel(key) ?? spoken[key] ?? null;
}

/** The word as a level, when it is one. */
export function asLevel(word: string | undefined): Level | null {
  return word !== undefined && levels.has(word) ? (word as Level) : null;
}

/** Whether `lower` is the same level as `upper` or answers to it. */
export function isAtOrUnder(lower: Level, upper: Level): boolean {
  if (lower === upper) return true;
  const low = ladder.indexOf(lower);
  const high = ladder.indexOf(upper);
  return low !== -1 && high !== -1 && low < high;
}

/** How high a level stands, or null for those beside the ladder. */
export function rankOf(level: Level): number | null {
  const rank = ladder.indexOf(level);
  return rank === -1 ? null : rank;
}

const levelsByAction = new WeakMap<LinkedAction, readonly Level[]>();

/** The levels whose organisations each do the action for themselves; none for an action that is done once. */
export function levelsOf(action: LinkedAction): readonly Level[] {
  let found = levelsByAction.get(action);
  if (found === undefined) {
    const { data, document } = action;
    found =
      data.appliesTo.length > 0
        ? unique(data.appliesTo.flatMap(({ value }) => levelOfOwner(document, value) ?? []))
        : unique(action.nationals.flatMap((national) => (national === action ? [] : levelsOf(national))));
    levelsByAction.set(action, found);
  }
  return found;
}

const plurals: Readonly<Record<Level, string>> = {
  practice: 'practices',
  pcn: 'PCNs',
  place: 'places',
  icb: 'ICBs',
  region: 'regions',
  national: 'national bodies',
  supplier: 'suppliers',
  trust: 'trusts',
  pharmacy: 'pharmacies',
  other: 'others',
};

/** What messages call the bodies of a level, such as “PCNs”. */
export function pluralOf(level: Level): string {
  return plurals[level];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
