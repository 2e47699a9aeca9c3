/* The engine's one door: hosts, servers and tests import nothing deeper. */
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
} from './findings/index.js';
export { LineIndex, type Position, type Span } from './text/index.js';
export { type Profile, type Settings, defaultSettings } from './link/index.js';
export {
  type Example,
  type Rule,
  type RuleFacts,
  type RuleGroup,
  ruleById,
  rulePage,
  rulePageAddress,
  rules,
} from './rules/index.js';
export {
  type FileKind,
  type RuleFailure,
  Snapshot,
  type SnapshotFile,
  Workspace,
  configFileName,
  fileKindOf,
  statedKind,
} from './workspace/index.js';
export * from './queries/index.js';
