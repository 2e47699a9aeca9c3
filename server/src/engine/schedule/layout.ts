import type { ActivityTable } from './activity-table.js';
import type { ArcTable } from './arc-table.js';
import type { BoundTable } from './bound-table.js';
import type { CalendarMaps } from './calendar-maps.js';
import type { Instant } from './network.js';
import type { Precedence } from './precedence.js';

/** A network laid out for the passes. */
export interface Layout {
  readonly maps: CalendarMaps;
  readonly activities: ActivityTable;
  readonly arcs: ArcTable;
  readonly bounds: BoundTable;
  readonly precedence: Precedence;
  readonly planEnd: Instant;
}
