import type { LinkedAction, LinkedDocument, LinkedRecord, Programme } from '../link/index.js';

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
      each.dependencies.flatMap(({ targets }) =>
        targets.flatMap(({ resolution }) => (resolution.type === 'found' ? [resolution.action] : [])),
      ),
    );
    return this.#waiting.get(action) ?? [];
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
