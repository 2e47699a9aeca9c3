import type { FieldKind, ValueShape } from '../../generated/schema-docs.js';
import { allowedValues } from '../explain/field.js';
import type { Typing, TypingSlot } from '../typing/typing-at.js';
import { dateOffers, durationOffers, monthOfIssue } from './dates.js';
import { idOffers } from './names.js';
import { type Offer, distinct } from './offer.js';
import { areaOffers, organisationOffers, ownerOffers, scopeOffers } from './owners.js';
import { checklistOffers, localOffers, nationalOffers, referenceOffers, stepOffers } from './references.js';
import { sourceOffers } from './sources.js';

/** The colours that are usual where a file has no key of its own. */
const usualColours = ['blue', 'green', 'amber', 'red'];

/** What may be written at a slot, best first; items that a list holds already are left out. */
export function valueOffers(typing: Typing, slot: TypingSlot, shape: ValueShape): readonly Offer[] {
  const words = allowedValues(shape);
  const fixed = words.map(({ value, description }): Offer => ({ value, kind: 'value', detail: description }));
  const offers = words.length > 0 ? fixed : kindOffers(typing, slot, shape.kind ?? shape.items?.kind);
  const yesNo: readonly Offer[] = shape.accepts.includes('yes-no')
    ? ['true', 'false'].map((value) => ({ value, kind: 'value' }))
    : [];
  const taken = slot.isItem ? slot.taken : [];
  return distinct([...offers, ...yesNo]).filter(({ value }) => !taken.includes(value));
}

function kindOffers(typing: Typing, slot: TypingSlot, kind: FieldKind | undefined): readonly Offer[] {
  const { snapshot, document, action } = typing;
  const { path } = slot;
  switch (kind) {
    case 'area':
      return areaOffers(document);
    case 'blocker':
    case 'reference':
      return referenceOffers(document, action);
    case 'checklist-reference':
      return checklistOffers(snapshot, document, path);
    case 'date':
      return dateOffers(document, action, path);
    case 'duration':
    case 'lag':
      return durationOffers(action, kind);
    case 'id':
      return idOffers(document, action, path);
    case 'local-reference':
      return localOffers(document, action);
    case 'national-reference':
      return nationalOffers(document, path);
    case 'organisation':
      return organisationOffers(document, String(path[path.length - 1]));
    case 'owner':
      return ownerOffers(document);
    case 'rag':
      return colourOffers(typing);
    case 'scope':
      return scopeOffers(document);
    case 'source':
      return sourceOffers(snapshot, document);
    case 'step':
      return stepOffers(document, action, path);
    case 'version':
      return versionOffers(typing);
    default:
      return [];
  }
}

/** The colours of the file's own key, else the usual ones. */
export function colourOffers({ document }: Pick<Typing, 'document'>): readonly Offer[] {
  const key = document.model.fields.get('rag_key')?.value ?? null;
  if (key?.kind !== 'map' || key.pairs.length === 0) {
    return usualColours.map((value) => ({ value, kind: 'value' }));
  }
  return key.pairs.map(({ key: colour, value }) => ({
    value: colour.text,
    kind: 'value',
    ...(value?.kind === 'scalar' ? { detail: value.text } : {}),
  }));
}

/** A version named after the month of issue, as the examples do. */
function versionOffers({ document }: Typing): readonly Offer[] {
  return [{ value: monthOfIssue(document), kind: 'value', detail: 'The month of issue' }];
}
