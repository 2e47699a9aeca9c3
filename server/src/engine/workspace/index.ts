export { type FileKind, configFileName, fileKindOf, statedKind } from './file-kind.js';
export { Snapshot, type SnapshotFile } from './snapshot.js';
export { Workspace } from './workspace.js';
export type { RuleFailure } from './checker.js';
