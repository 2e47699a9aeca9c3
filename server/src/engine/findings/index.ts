export {
  type Certainty,
  type Finding,
  type Fix,
  type Place,
  type Related,
  type Severity,
  type TextEdit,
  atLeast,
  compareFindings,
} from './finding.js';
export { type IgnoreNote, findIgnoreNotes } from './ignore-note.js';
export { EditedTexts } from './edits.js';
export { type BeforeAndAfter, clearsAndAddsNone } from './clears.js';
