export { type Profile, type Settings, defaultSettings } from './settings.js';
export { PhraseReader } from './phrase-reader.js';
export {
  LinkedAction,
  type LinkedDependency,
  type LinkedReference,
  type LinkedTarget,
  type Resolution,
  type StatedDate,
  type StatedDuration,
  boundsOf,
  isEarlier,
} from './linked-action.js';
export { LinkedDocument, type Pin, type ReportingDate } from './linked-document.js';
export { LinkedOrganisation, type LinkedRecord } from './linked-organisation.js';
export { Registry } from './registry.js';
export { type LinkInput, Linker, type Programme, type SourceDocument, link, namedDay } from './programme.js';
export { tiesOf } from './action-ties.js';
export { type DocumentChange, changeBetween } from './document-change.js';
export { type LinkOrigin, PlanNetwork } from './drawn-network.js';
export { PlanSchedule } from './plan-schedule.js';
