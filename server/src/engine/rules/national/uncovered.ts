import type { LinkedAction, LinkedDocument, Pin } from '../../link/index.js';
import type { Placed, ReasonedReference } from '../../model/index.js';
import { type Level, asLevel, isAtOrUnder, levelOfOwner, levelsOf } from '../organisations/levels.js';

/** What a plan leaves out of one of the checklists it names. */
export interface Uncovered {
  readonly pin: Pin;
  readonly checklist: LinkedDocument;
  /** In order of the checklist. */
  readonly actions: readonly LinkedAction[];
}

/** What a plan of an organisation says of itself. */
export function levelOfPlan(document: LinkedDocument): Level | null {
  return asLevel(document.model.organisation.level?.value);
}

/**
 * The mandatory actions of the checklists a plan names that it does not implement.
 *
 * A plan that does not state the level of its organisation is taken to be that of an ICB. Checklists that another one
 * of the plan's takes the place of are left to that one.
 */
export function uncoveredActions(document: LinkedDocument): readonly Uncovered[] {
  const level = levelOfPlan(document) ?? 'icb';
  const exempt = exemptActions(document);
  const seen = new Set<LinkedDocument>();
  const found: Uncovered[] = [];
  for (const pin of document.pins) {
    const checklist = pin.document;
    if (checklist === null || checklist === document || seen.has(checklist)) continue;
    seen.add(checklist);
    if (document.pins.some((other) => isReplacedBy(checklist, other.document))) continue;
    const actions = checklist.actions.filter(
      (action) => isAskedOf(action, level) && !exempt.has(action) && document.implementing(action).length === 0,
    );
    if (actions.length > 0) found.push({ pin, checklist, actions });
  }
  return found;
}

/** Whether a national action has to be done by an organisation of this level, or by those that answer to it. */
export function isAskedOf(action: LinkedAction, level: Level): boolean {
  if (action.id === null || action.data.optional || action.isDropped || action.status === 'done') return false;
  const owners = action.data.owners.flatMap(({ value }) => levelOfOwner(action.document, value) ?? []);
  return [...owners, ...levelsOf(action)].some((each) => isAtOrUnder(each, level));
}

/** The entries of `not_applicable` of a plan, each with the action it names. */
export function exemptions(
  document: LinkedDocument,
): readonly { readonly entry: Placed<ReasonedReference>; readonly action: LinkedAction }[] {
  return document.model.notApplicable.flatMap((entry) => {
    const resolution = document.resolveNational(entry.data.target.value);
    return resolution.type === 'found' ? [{ entry, action: resolution.action }] : [];
  });
}

function exemptActions(document: LinkedDocument): ReadonlySet<LinkedAction> {
  return new Set(exemptions(document).flatMap(({ entry, action }) => (entry.data.why === null ? [] : [action])));
}

function isReplacedBy(older: LinkedDocument, newer: LinkedDocument | null): boolean {
  return newer !== null && newer !== older && newer.registry.replaces(newer, older);
}
