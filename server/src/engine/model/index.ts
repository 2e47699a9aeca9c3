export * from './action.js';
export { type Organisation, type ProgressRecord, type Reason } from './organisation.js';
export { type Definition, type DocumentModel, ModelBuilder, type Placed, type PlanOrganisation } from './document.js';
export { textOf, textAt, textsAt, dateAt } from './read-values.js';
export { type Phrase, type PhraseKind, phrasesIn, phrasesOf } from './phrases.js';
