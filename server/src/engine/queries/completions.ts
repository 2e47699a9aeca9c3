import { type ValueShape, placeDoc } from '../generated/schema-docs.js';
import type { Snapshot } from '../workspace/index.js';
import type { Completion } from './answers.js';
import { rootOf } from './at-offset.js';
import { type Unsorted, fieldCompletions } from './completion/fields.js';
import { ignoreNotes } from './completion/ignore-notes.js';
import type { Offer } from './completion/offer.js';
import { nationalOffers } from './completion/references.js';
import { actionSkeletons, fileSkeletons } from './completion/skeletons.js';
import { colourOffers, valueOffers } from './completion/values.js';
import { yamlValue } from './completion/yaml-value.js';
import { type Typing, type TypingSlot, typingAt } from './typing/typing-at.js';

/** What can be written at an offset, best first. Works in half-typed text, from its lines. */
export function completions(snapshot: Snapshot, file: string, offset: number): readonly Completion[] {
  const typing = typingAt(snapshot, file, offset);
  const offered =
    typing === null ? ignoreNotes(snapshot, file, offset) : inOrder(typing).flatMap((slot) => atSlot(typing, slot));
  const seen = new Set<string>();
  const found: Completion[] = [];
  for (const completion of offered) {
    if (seen.has(completion.label)) continue;
    seen.add(completion.label);
    found.push({ ...completion, sort: String(found.length).padStart(5, '0') });
  }
  return found;
}

/** An item that is usually words is offered as words first, and one that is usually a mapping by its fields. */
function inOrder(typing: Typing): readonly TypingSlot[] {
  const words = typing.slots.filter(
    (slot) => slot.expects === 'value' && placeDoc(rootOf(typing.document), slot.path)?.shape.accepts[0] !== 'fields',
  );
  return [...words, ...typing.slots.filter((slot) => !words.includes(slot))];
}

function atSlot(typing: Typing, slot: TypingSlot): readonly Unsorted[] {
  const shape = placeDoc(rootOf(typing.document), slot.path)?.shape;
  if (shape === undefined) return [];
  return slot.expects === 'key' ? keysAt(typing, slot, shape) : valuesAt(typing, slot, shape);
}

function keysAt(typing: Typing, slot: TypingSlot, shape: ValueShape): readonly Unsorted[] {
  if (shape.fields !== undefined) {
    const isFree = !typing.hasColon && !typing.singleLine;
    const isEmptyFile = slot.path.length === 0 && slot.taken.length === 0;
    const isNewAction = slot.path.length === 2 && slot.path[0] === 'actions' && slot.taken.length === 0;
    return [
      ...(isFree && isEmptyFile ? fileSkeletons(typing, slot) : []),
      ...(isFree && isNewAction ? actionSkeletons(typing, slot) : []),
      ...fieldCompletions(typing, slot, shape.fields),
    ];
  }
  if (shape.entries === undefined) return [];
  const names = entryNames(typing, slot, shape).filter(({ value }) => !slot.taken.includes(value));
  return names.map((offer) => {
    const key = slot.lead + yamlValue(offer.value, typing);
    return fromOffer(typing, offer, typing.hasColon ? key : `${key}: `);
  });
}

function entryNames(typing: Typing, slot: TypingSlot, shape: ValueShape): readonly Offer[] {
  if (shape.entryNames === 'national-reference') return nationalOffers(typing.document, slot.path);
  return shape.entryNames === 'rag' ? colourOffers(typing) : [];
}

function valuesAt(typing: Typing, slot: TypingSlot, shape: ValueShape): readonly Unsorted[] {
  const takesWords = shape.accepts.some((each) => each === 'text' || each === 'number' || each === 'yes-no');
  const takesList = shape.accepts.includes('list') && !typing.inBrackets && typing.quote === '';
  if (!takesWords && !takesList) return [];
  return valueOffers(typing, slot, shape).map((offer) => {
    const value = yamlValue(offer.value, takesWords ? typing : { ...typing, inBrackets: true });
    return fromOffer(typing, offer, slot.lead + (takesWords ? value : `[${value}]`));
  });
}

function fromOffer(typing: Typing, offer: Offer, text: string): Unsorted {
  const { value, kind, detail, documentation } = offer;
  return {
    label: value,
    kind,
    span: typing.span,
    text,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
  };
}
