import { ActivityTable } from './activity-table.js';
import { ArcTable } from './arc-table.js';
import { BoundTable } from './bound-table.js';
import { CalendarMaps } from './calendar-maps.js';
import type { Layout } from './layout.js';
import type { Activity, Link, Network } from './network.js';
import { type Cycle, orderActivities } from './precedence.js';
import { Solution } from './solution.js';
import { soundActivity, soundLink, soundNetwork } from './sound-input.js';

/** What to solve. */
export interface SolveOptions {
  /**
   * Whether nothing that is still to happen may happen before the reporting date. Without it the answer is about the text
   * alone: what could never be done, whatever the day it is.
   */
  readonly fromReportingDate?: boolean;
  /** Checks every proof with the independent certifier before it leaves, and throws when one does not hold. */
  readonly debug?: boolean;
}

/** What a schedule was made from, before its activities were put in order. */
interface Origin {
  readonly given: Network;
  readonly table: ActivityTable;
}

/**
 * A network made ready to be solved: laid out in columns, with its cycles found and its activities in order. It never
 * changes; a variant shares everything with it but what differs.
 */
export class Schedule {
  /** The network that was given, made sound (see `soundNetwork`). */
  readonly network: Network;
  readonly layout: Layout;

  /** What {@link next} starts from; a variant has none. */
  readonly #origin: Origin | null;

  private constructor(network: Network, layout: Layout, origin: Origin | null = null) {
    this.network = network;
    this.layout = layout;
    this.#origin = origin;
  }

  /** Lays out a network. Never throws, whatever the numbers; linear in activities and links but for knots of cycles. */
  static of(given: Network): Schedule {
    const network = soundNetwork(given);
    const maps = new CalendarMaps(network.calendar);
    return Schedule.#laidOut(given, network, maps, ActivityTable.of(network, maps));
  }

  /** The same as {@link of}; quicker for a network with the very links of this one and few other activities. */
  next(given: Network): Schedule {
    const before = this.#origin;
    if (
      before === null ||
      before.given.links !== given.links ||
      before.given.activities.length !== given.activities.length ||
      before.given.calendar !== given.calendar ||
      before.given.planEnd !== given.planEnd ||
      before.given.reportingDate !== given.reportingDate
    )
      return Schedule.of(given);
    const activities = this.network.activities.slice();
    const changed: number[] = [];
    given.activities.forEach((activity, handle) => {
      if (activity === before.given.activities[handle]) return;
      activities[handle] = soundActivity(activity);
      changed.push(handle);
    });
    const network = { ...this.network, activities };
    const { maps } = this.layout;
    return Schedule.#laidOut(given, network, maps, before.table.withEach(changed, network, maps));
  }

  static #laidOut(given: Network, network: Network, maps: CalendarMaps, table: ActivityTable): Schedule {
    // Ordering takes what is unknown out of the table; the next version starts from one that is still whole.
    const activities = table.copy();
    const arcs = ArcTable.of(network, activities);
    const bounds = new BoundTable(network, activities, maps);
    const precedence = orderActivities(activities, arcs);
    const planEnd = network.planEnd ?? -Infinity;
    const layout = { maps, activities, arcs, bounds, precedence, planEnd };
    return new Schedule(network, layout, { given, table });
  }

  /** The knots of activities that wait for each other, one cycle of each. */
  get cycles(): readonly Cycle[] {
    return this.layout.precedence.cycles;
  }

  /** Solves the network; the work is done when an answer is first asked for. */
  solve(options: SolveOptions = {}): Solution {
    return new Solution(this, options);
  }

  /** The same network with other bounds, duration or deadlines for one activity; its progress must not change. */
  withActivity(handle: number, activity: Activity): Schedule {
    const activities = this.network.activities.slice();
    activities[handle] = soundActivity(activity);
    const network = { ...this.network, activities };
    const { maps } = this.layout;
    const table = this.layout.activities.with(handle, network, maps);
    return new Schedule(network, {
      ...this.layout,
      activities: table,
      bounds: new BoundTable(network, table, maps),
    });
  }

  /** The same network with another type, lag or limit for one link; a limit must neither come nor go. */
  withLink(handle: number, link: Link): Schedule {
    const links = this.network.links.slice();
    links[handle] = soundLink(link);
    const network = { ...this.network, links };
    const { activities, maps } = this.layout;
    return new Schedule(network, {
      ...this.layout,
      arcs: this.layout.arcs.with(handle, network, activities),
      bounds: new BoundTable(network, activities, maps),
    });
  }
}
