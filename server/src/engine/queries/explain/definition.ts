import { literalText } from '../../guidance/index.js';
import type { LinkedAction, LinkedDocument, Programme } from '../../link/index.js';
import { type Step, textsAt } from '../../model/index.js';
import { describe } from '../../time/index.js';
import type { Defined } from '../symbol-at.js';
import { titleOf } from './action.js';
import { count } from './days.js';
import { bold, divided, paragraphs } from './markdown.js';
import { passages } from './source.js';

/** A commitment area: its title, how many actions belong to it, and the passages it names. */
export function areaMarkdown(
  name: string,
  defined: Defined | null,
  document: LinkedDocument,
  programme: Programme,
): string {
  const number = document.actions.filter(({ data }) => data.area?.value === name).length;
  const unknown = defined === null ? 'Not among the areas of this file.' : null;
  const sources = textsAt(defined?.definition.node ?? null, 'source').map(({ value }) => value);
  return divided(
    paragraphs(bold(defined?.definition.title ?? name), unknown, `${count(number, 'action')} here.`),
    passages(sources, programme),
  );
}

/** A time that the file gives a name to. */
export function periodMarkdown({ definition, document }: Defined): string {
  const text = definition.node?.kind === 'scalar' ? definition.node.text : definition.title;
  return paragraphs(
    bold(definition.key.value),
    `“${literalText(text)}”: ${describe(document.readDate(text, 'point'))}.`,
  );
}

/** A step: which of how many, and whether the action counts as done there. */
export function stepMarkdown(step: Step, action: LinkedAction): string {
  const { steps, doneAt } = action.data;
  const index = steps.findIndex(({ id }) => id.value === step.id.value);
  const doneStep = doneAt?.value ?? steps[steps.length - 1]?.id.value;
  const isDone = doneStep === step.id.value ? ' The action counts as done here.' : '';
  return paragraphs(
    bold(step.title?.value ?? step.id.value),
    `Step ${String(index + 1)} of ${String(steps.length)} of “${literalText(titleOf(action))}”.${isDone}`,
  );
}
