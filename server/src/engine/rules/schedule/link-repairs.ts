import type { Fix } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import type { Repair } from '../../schedule/index.js';
import { type MapNode, valueOf } from '../../syntax/index.js';
import { type Duration, formatDuration } from '../../time/index.js';
import { removeFieldOf, replaceNode, setFieldOf } from '../edits.js';
import { repair as computed } from '../repair.js';

type LinkRepair = Extract<Repair, { kind: 'overlap' | 'shorten-wait' | 'relax-limit' }>;

/** Repairs of a dependency as changes of the entry that states it; none of what the national checklist states. */
export function linkFixes(document: LinkedDocument, repair: LinkRepair): readonly Fix[] {
  const { plan } = document.schedule;
  const link = plan.network.links[repair.link];
  const origin = plan.origin(repair.link);
  const successor = plan.actions[link?.to ?? -1] ?? null;
  const predecessor = plan.actions[link?.from ?? -1] ?? null;
  if (origin === null || origin.national || origin.implied) return [];
  if (predecessor === null || successor === null || successor.document !== document) return [];
  const { written } = origin.target;
  const entry = dependencyEntry(successor, written.target.span);
  switch (repair.kind) {
    case 'relax-limit': {
      if (entry === null || written.within === null) return [];
      const within = formatDuration(repair.within);
      return [computed(`Allow ${within} after ${predecessor.name}`, setFieldOf(successor, entry, 'within', within))];
    }
    case 'shorten-wait': {
      if (entry === null || written.lag === null || valueOf(entry, 'lag') === null) return [];
      const lag = formatDuration(repair.lag);
      return repair.lag.max === 0
        ? [computed(`Do not wait after ${predecessor.name}`, removeFieldOf(successor, entry, 'lag'))]
        : [computed(`Wait only ${lag} after ${predecessor.name}`, setFieldOf(successor, entry, 'lag', lag))];
    }
    case 'overlap':
      return overlap(successor, predecessor, written.target.node.text, entry, repair.lag, written.target.node);
  }
}

function overlap(
  successor: LinkedAction,
  predecessor: LinkedAction,
  reference: string,
  entry: MapNode | null,
  wait: Duration,
  node: Parameters<typeof replaceNode>[1],
): readonly Fix[] {
  const lag = formatDuration(wait);
  const when = wait.max === 0 ? 'together with' : `${lag} after the start of`;
  const title = `Start ${successor.name} ${when} ${predecessor.name}`;
  if (entry === null) {
    const waits = wait.max === 0 ? '' : `, lag: ${lag}`;
    return [computed(title, replaceNode(successor, node, `{ action: ${reference}, type: start-to-start${waits} }`))];
  }
  if (valueOf(entry, 'any_of') !== null) return [];
  const typed = setFieldOf(successor, entry, 'type', 'start-to-start');
  const hasLag = valueOf(entry, 'lag') !== null;
  if (wait.max === 0) return [computed(title, hasLag ? [...typed, ...removeFieldOf(successor, entry, 'lag')] : typed)];
  return [computed(title, [...typed, ...setFieldOf(successor, entry, 'lag', lag)])];
}

/** The long form of a dependency that names its target at `target`; null for a bare id. */
export function dependencyEntry(
  action: LinkedAction,
  target: { readonly start: number; readonly end: number },
): MapNode | null {
  const list = action.data.fields.get('depends_on')?.value ?? null;
  const items = list?.kind === 'list' ? list.items : [list];
  for (const item of items) {
    if (item?.kind === 'map' && item.span.start <= target.start && target.end <= item.span.end) return item;
  }
  return null;
}
