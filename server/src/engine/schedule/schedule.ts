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

/**
 * A network made ready to be solved: laid out in columns, with its cycles found and its activities in order. It never
 * changes; a variant shares everything with it but what differs.
 */
export class Schedule {
  /** The network that was given, made sound (see `soundNetwork`). */
  readonly network: Network;
  readonly layout: Layout;

  private constructor(network: Network, layout: Layout) {
    this.network = network;
    this.layout = layout;
  }

  /** Lays out a network. Never throws, whatever the numbers; linear in activities and links but for knots of cycles. */
  static of(given: Network): Schedule {
    const network = soundNetwork(given);
    const maps = new CalendarMaps(network.calendar);
    const activities = ActivityTable.of(network, maps);
    const arcs = ArcTable.of(network, activities);
    const bounds = new BoundTable(network, activities, maps);
    const precedence = orderActivities(activities, arcs);
    const planEnd = network.planEnd ?? -Infinity;
    return new Schedule(network, { maps, activities, arcs, bounds, precedence, planEnd });
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
