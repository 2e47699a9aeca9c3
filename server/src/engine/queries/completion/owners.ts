import { type ValueDoc, fieldDoc } from '../../generated/schema-docs.js';
import type { LinkedDocument } from '../../link/index.js';
import type { Definition } from '../../model/index.js';
import type { Offer } from './offer.js';

/** Owners a file defines, then those of the checklists it builds on where it defines none, then those it uses. */
export function ownerOffers(document: LinkedDocument): readonly Offer[] {
  const { people, roles } = document.model;
  const defined = document.isPlan ? [...people, ...roles] : [...roles, ...people];
  const borrowed = document.definesOwners
    ? []
    : document.pins.flatMap((pin) => (pin.document === null ? [] : [...pin.document.model.roles]));
  const used = document.actions.flatMap(({ data }) => [...data.owners, ...data.support]);
  return [
    ...[...defined, ...borrowed].map(definitionOffer),
    ...used.map(({ value }): Offer => ({ value, kind: 'owner', detail: 'used in this file' })),
  ];
}

/** What `applies_to` can name: the roles, and the levels of the system. */
export function scopeOffers(document: LinkedDocument): readonly Offer[] {
  const roles = [document, ...document.pins.flatMap((pin) => pin.document ?? [])].flatMap(({ model }) => model.roles);
  const levels: readonly ValueDoc[] = fieldDoc('organisation', 'level')?.values ?? [];
  return [
    ...roles.map(definitionOffer),
    ...levels.map(({ value, description }): Offer => ({ value, kind: 'owner', detail: description })),
  ];
}

/** Areas of a file, then those of the checklists it builds on. */
export function areaOffers(document: LinkedDocument): readonly Offer[] {
  const documents = [document, ...document.pins.flatMap((pin) => pin.document ?? [])];
  return documents.flatMap(({ model }) =>
    model.areas.map(({ key, title }): Offer => ({ value: key.value, kind: 'reference', detail: title })),
  );
}

/** Codes of the organisations a plan answers for; for `pcn` only those of PCNs. */
export function organisationOffers(document: LinkedDocument, field: string): readonly Offer[] {
  if (field === 'code') return [];
  return document.organisations.flatMap(({ code, data, level }): readonly Offer[] => {
    if (code === '' || (field === 'pcn' && level !== 'pcn')) return [];
    return [{ value: code, kind: 'reference', detail: data.name?.value ?? level }];
  });
}

function definitionOffer({ key, title, level }: Definition): Offer {
  const detail = level === null ? title : `${title} (${level.value})`;
  return { value: key.value, kind: 'owner', detail };
}
