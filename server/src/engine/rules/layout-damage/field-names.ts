import { type DefinitionName, definitionDoc } from '../../generated/schema-docs.js';

const definitions: readonly DefinitionName[] = [
  'plan',
  'checklist',
  'planAction',
  'checklistAction',
  'organisation',
  'organisationProgress',
  'dependency',
  'sourcedDate',
  'statement',
  'amendment',
  'actionAmendment',
  'progress',
  'measure',
  'evidence',
  'risk',
  'reason',
  'change',
  'blocker',
  'sourceEntry',
  'role',
  'person',
  'step',
];

/** The name of every field that the language has anywhere. */
export const fieldNames: ReadonlySet<string> = new Set(
  definitions.flatMap((definition) => definitionDoc(definition).fieldDocs.map((field) => field.name)),
);
