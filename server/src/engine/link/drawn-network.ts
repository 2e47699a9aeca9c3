import type { Place } from '../findings/index.js';
import type { Network } from '../schedule/index.js';
import { impliedDependencies } from './implied-dependency.js';
import type { LinkedAction, LinkedDependency, LinkedTarget } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';

/** Where a link of the network comes from, so that a chain can be told in the author's words. */
export interface LinkOrigin {
  /** The entry of `depends_on`: in this plan, or in the checklist for a national dependency. */
  readonly place: Place;
  readonly dependency: LinkedDependency;
  readonly target: LinkedTarget;
  /** The national dependency holds because these two plan actions implement its ends. */
  readonly national: boolean;
  /** It is said by a date that counts from the other action, and not written as a dependency. */
  readonly implied: boolean;
}

/**
 * The words that a link was drawn for, as positions: they stay true as long as the actions are tied in the same way, and
 * lead to the words in whatever version of the document they are looked up.
 */
export interface LinkSource {
  /** The handle of the action whose words they are, or which stands for the national action they are written in. */
  readonly action: number;
  /** An entry of `depends_on`, a date that counts from another action, or an entry of this one of its national actions. */
  readonly from: 'own' | 'implied' | number;
  readonly dependency: number;
  readonly target: number;
}

/** What holds of a plan for as long as its actions are tied in the same way, whatever their dates are. */
export interface NetworkShape {
  /** Where each link comes from; `null` for the links into a join. */
  readonly sources: readonly (LinkSource | null)[];
  /** The actions of other documents that take part, by handle. */
  readonly foreign: ReadonlyMap<LinkedAction, number>;
  /** The links into each activity. */
  readonly into: ReadonlyMap<number, readonly number[]>;
  /** The links out of each activity. */
  readonly outOf: ReadonlyMap<number, readonly number[]>;
  /** Whether some date names an action by its title, so that another title may tie other actions. */
  readonly readsTitles: boolean;
}

/** A document's actions as a network: handles are indices, `actions` and `origin` lead back. */
export class PlanNetwork {
  readonly network: Network;
  readonly shape: NetworkShape;
  /** The action of each handle; `null` where several parts of one action are joined. */
  readonly actions: readonly (LinkedAction | null)[];
  readonly #document: LinkedDocument;
  readonly #origins: (LinkOrigin | null | undefined)[] = [];

  constructor(
    document: LinkedDocument,
    network: Network,
    actions: readonly (LinkedAction | null)[],
    shape: NetworkShape,
  ) {
    this.#document = document;
    this.network = network;
    this.actions = actions;
    this.shape = shape;
  }

  /** Where a link comes from; null for the links into a join, and for a link that is not there. */
  origin(link: number): LinkOrigin | null {
    let origin = this.#origins[link];
    if (origin === undefined) {
      const source = this.shape.sources[link];
      origin = source === null || source === undefined ? null : this.#found(source);
      this.#origins[link] = origin;
    }
    return origin;
  }

  /** The handle of an action, or undefined when the network does not hold it. */
  handle(action: LinkedAction): number | undefined {
    return action.document === this.#document ? action.index : this.shape.foreign.get(action);
  }

  #found({ action: handle, from, dependency: entry, target: position }: LinkSource): LinkOrigin | null {
    const action = this.actions[handle];
    if (action === null || action === undefined) return null;
    const owner = typeof from === 'number' ? action.nationals[from] : action;
    const dependency = from === 'implied' ? impliedDependencies(action)[entry]?.dependency : owner?.dependencies[entry];
    const target = dependency?.targets[position];
    if (owner === undefined || dependency === undefined || target === undefined) return null;
    const place = owner.place(target.written.target.span);
    return { place, dependency, target, national: typeof from === 'number', implied: from === 'implied' };
  }
}
