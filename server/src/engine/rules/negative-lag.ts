import type { Fix } from '../findings/index.js';
import type { LinkedAction, LinkedDependency, LinkedTarget } from '../link/index.js';
import { formatDuration } from '../time/index.js';
import { setFieldOf } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { writtenMap } from './written-dependency.js';
import { repair } from './repair.js';

function example(dependency: string): string {
  return planExample(`  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    duration: 12 weeks
    deadline: by March 2030
  - id: training
    title: Train the practices in the new telephony
    owner: Workforce lead
    deadline: by March 2030
    depends_on: [${dependency}]
`);
}

export const negativeLag = defineRule({
  id: 'negative-lag',
  group: 'dependencies',
  title: 'Starts before what it waits for has ended',
  summary: 'A dependency has a lag of less than nothing: the second action begins some time before the first one ends.',
  why: 'Nobody knows two weeks before the end of an action that it is two weeks before the end. When the first action slips, the second has already started.',
  condition: 'The lag of a dependency is negative under every reading, and the dependency is not soft.',
  remedy:
    'Count from the start of the first action instead, or divide the first action at the point that is really needed.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Two weeks before the end', text: example('{ action: telephony, lag: -2 weeks }') }],
    right: [
      {
        title: 'Ten weeks after the start',
        text: example('{ action: telephony, type: start-to-start, lag: 10 weeks }'),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const dependency of action.dependencies) {
      if (dependency.entry.soft) continue;
      for (const target of dependency.targets) {
        const { lag, resolution } = target;
        const written = target.written.lag;
        if (lag === null || written === null || lag.max >= 0) continue;
        const other = resolution.type === 'found' ? resolution.action.name : `“${target.written.target.value}”`;
        const length = formatDuration({ unit: lag.unit, min: -lag.max, max: -lag.min });
        const { type } = target.written;
        const own = type === 'FS' || type === 'SS' ? 'start' : 'finish';
        const first = type === 'FS' || type === 'FF' ? 'finish' : 'start';
        report({
          place: action.place(written.span),
          message: `${action.name} may ${own} ${length} before ${other} ${first === 'finish' ? 'is finished' : 'starts'}: nobody can know that day in advance.`,
          fixes: () => fromStart(action, dependency, target),
        });
      }
    }
  },
});

/** "Two weeks before the end" of twelve weeks is ten weeks after the start. */
function fromStart(action: LinkedAction, dependency: LinkedDependency, target: LinkedTarget): readonly Fix[] {
  const { lag, resolution, written } = target;
  const length = resolution.type === 'found' ? (resolution.action.duration?.duration ?? null) : null;
  const map = writtenMap(action, dependency, target);
  if (lag === null || length === null || map === null || written.type !== 'FS' || dependency.entry.anyOf) return [];
  if (length.unit !== lag.unit || length.min !== length.max || lag.min !== lag.max || length.min + lag.min <= 0)
    return [];
  const rest = formatDuration({ unit: lag.unit, min: length.min + lag.min, max: length.min + lag.min });
  const edits = [...setFieldOf(action, map, 'type', 'start-to-start'), ...setFieldOf(action, map, 'lag', rest)];
  return [repair(`Count ${rest} from the start instead`, edits)];
}
