import type { LinkedDocument } from './linked-document.js';

/** The checklists of a workspace by id and version, with the order in which versions replaced one another. */
export class Registry {
  readonly #byLabel = new Map<string, LinkedDocument[]>();
  readonly #byId = new Map<string, LinkedDocument[]>();
  readonly #successors = new Map<LinkedDocument, LinkedDocument[]>();

  /** @param checklists in a fixed order, so that the first of two equal ones is always the same */
  constructor(checklists: readonly LinkedDocument[]) {
    for (const checklist of checklists) {
      append(this.#byLabel, checklist.label, checklist);
      append(this.#byId, checklist.id, checklist);
    }
    for (const checklist of checklists) {
      for (const older of this.superseded(checklist)) append(this.#successors, older, checklist);
    }
  }

  /** The ids of all checklists, in order of their code units. */
  get ids(): readonly string[] {
    return [...this.#byId.keys()].sort();
  }

  /** The labels (`id@version`) of all checklists, in order of their code units. */
  get labels(): readonly string[] {
    return [...this.#byLabel.keys()].sort();
  }

  /** All checklists with one label: more than one is a mistake. */
  withLabel(label: string): readonly LinkedDocument[] {
    return this.#byLabel.get(label) ?? [];
  }

  /** The versions of a checklist. */
  versions(id: string): readonly LinkedDocument[] {
    return this.#byId.get(id) ?? [];
  }

  /** The checklist a reference means: `id@version`, or `id` for the latest version. */
  find(reference: string): LinkedDocument | null {
    const exact = this.#byLabel.get(reference)?.[0];
    if (exact !== undefined) return exact;
    if (reference.includes('@')) return null;
    const versions = this.versions(reference);
    const first = versions[0];
    return first === undefined ? null : this.latest(first);
  }

  /** The versions that a checklist says it takes the place of. */
  superseded(checklist: LinkedDocument): readonly LinkedDocument[] {
    return checklist.model.supersedes.flatMap(({ data }) => this.#byLabel.get(data.value)?.[0] ?? []);
  }

  /**
   * The end of the chain of versions that replaced this one; the order comes from `supersedes`, never from how
   * versions are written. In a circle, the version itself.
   */
  latest(checklist: LinkedDocument): LinkedDocument {
    const seen = new Set<LinkedDocument>([checklist]);
    let current = checklist;
    for (;;) {
      const next = (this.#successors.get(current) ?? []).find((each) => each.id === checklist.id);
      if (next === undefined) return current;
      if (seen.has(next)) return checklist;
      seen.add(next);
      current = next;
    }
  }

  /** Whether `newer` took the place of `older`, directly or through versions in between. */
  replaces(newer: LinkedDocument, older: LinkedDocument): boolean {
    const seen = new Set<LinkedDocument>();
    const waiting = [...this.superseded(newer)];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (each === older) return true;
      if (seen.has(each)) continue;
      seen.add(each);
      waiting.push(...this.superseded(each));
    }
    return false;
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
