import type { LinkedAction, LinkedDependency, LinkedDocument, LinkedRecord, Programme } from '../link/index.js';

/** Looks references up the other way round: who waits for an action, who carries it out, what is recorded about it. */
export class Uses {
  readonly #programme: Programme;
  #waiting: ReadonlyMap<LinkedAction, readonly LinkedAction[]> | null = null;
  #parts: ReadonlyMap<LinkedAction, readonly LinkedAction[]> | null = null;
  readonly #records = new Map<LinkedDocument, ReadonlyMap<LinkedAction, readonly LinkedRecord[]>>();

  constructor(programme: Programme) {
    this.#programme = programme;
  }

  /** The actions of the workspace that depend on an action, in order of files and text. */
  waitingFor(action: LinkedAction): readonly LinkedAction[] {
    this.#waiting ??= gather(this.#programme.documents, (each) =>
      each.data.dependsOn.length === 0 ? [] : each.dependencies.flatMap(targetsOf),
    );
    return this.#waiting.get(action) ?? [];
  }

  /** The actions of the same plan that wait for an action because the checklist says so, and that do not say it themselves. */
  nationallyAfter(action: LinkedAction): readonly LinkedAction[] {
    const own = this.waitingFor(action);
    const found = action.nationals.flatMap((national) =>
      this.waitingFor(national)
        .filter((after) => after.document === national.document)
        .flatMap((after) => action.document.implementing(after).filter((each) => !isSetAside(each, national, action))),
    );
    return [...new Set(found)].filter((each) => each !== action && !own.includes(each));
  }

  /** The actions of the same plan that an action waits for because the checklist says so, and that it does not name itself. */
  nationallyBefore(action: LinkedAction): readonly LinkedAction[] {
    const own = new Set(action.dependencies.flatMap(targetsOf));
    const found = action.nationals.flatMap((national) =>
      national.dependencies
        .flatMap(targetsOf)
        .flatMap((before) => action.document.implementing(before).filter((each) => !isSetAside(action, before, each))),
    );
    return [...new Set(found)].filter((each) => each !== action && !own.has(each));
  }

  /** The actions whose `parent` an action is. */
  partsOf(action: LinkedAction): readonly LinkedAction[] {
    this.#parts ??= gather(this.#programme.documents, (each) => {
      const parent = each.data.parent === null ? null : each.document.action(each.data.parent.value);
      return parent === null ? [] : [parent];
    });
    return this.#parts.get(action) ?? [];
  }

  /** The actions of plans that carry out a national action, those of `first` before the others. */
  carryingOut(national: LinkedAction, first: LinkedDocument): readonly LinkedAction[] {
    const others = this.#programme.documents.filter((document) => document !== first);
    return [first, ...others].flatMap((document) => document.implementing(national));
  }

  /** What the organisations of a plan have recorded about a national action. */
  records(plan: LinkedDocument, national: LinkedAction): readonly LinkedRecord[] {
    let records = this.#records.get(plan);
    if (records === undefined) {
      const found = new Map<LinkedAction, LinkedRecord[]>();
      for (const organisation of plan.organisations) {
        for (const record of organisation.records) {
          if (record.resolution.type === 'found') append(found, record.resolution.action, record);
        }
      }
      records = found;
      this.#records.set(plan, records);
    }
    return records.get(national) ?? [];
  }
}

/** The tables belong to a programme and are forgotten with it. */
const tables = new WeakMap<Programme, Uses>();

/** The look-up tables of a programme, each made when it is first asked for. */
export function usesIn(programme: Programme): Uses {
  let uses = tables.get(programme);
  if (uses === undefined) {
    uses = new Uses(programme);
    tables.set(programme, uses);
  }
  return uses;
}

function targetsOf({ targets }: LinkedDependency): readonly LinkedAction[] {
  return targets.flatMap(({ resolution }) => (resolution.type === 'found' ? [resolution.action] : []));
}

/** Whether a plan's action drops a national dependency with a reason. */
function isSetAside(after: LinkedAction, national: LinkedAction, local: LinkedAction): boolean {
  return after.data.notDependentOn.some(({ target, why }) => {
    const resolution = why === null ? null : after.document.resolve(target.value);
    return resolution?.type === 'found' && (resolution.action === national || resolution.action === local);
  });
}

function gather(
  documents: readonly LinkedDocument[],
  targets: (action: LinkedAction) => readonly LinkedAction[],
): ReadonlyMap<LinkedAction, readonly LinkedAction[]> {
  const found = new Map<LinkedAction, LinkedAction[]>();
  for (const document of documents) {
    for (const action of document.actions) for (const target of new Set(targets(action))) append(found, target, action);
  }
  return found;
}

function append<T>(map: Map<LinkedAction, T[]>, key: LinkedAction, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
