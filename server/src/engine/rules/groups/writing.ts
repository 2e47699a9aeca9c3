import { ambiguousReference } from '../ambiguous-reference.js';
import { colonWithoutSpace } from '../colon-without-space.js';
import { contradictedNonDependency } from '../contradicted-non-dependency.js';
import { curlyQuotes } from '../curly-quotes.js';
import { dashWithoutSpace } from '../dash-without-space.js';
import { dependencyCycle } from '../dependency-cycle.js';
import { dependsOnCancelled } from '../depends-on-cancelled.js';
import { duplicateChecklist } from '../duplicate-checklist.js';
import { duplicateDependency } from '../duplicate-dependency.js';
import { duplicateId } from '../duplicate-id.js';
import { duplicateKey } from '../duplicate-key.js';
import { hiddenSpace } from '../hidden-space.js';
import { invalidDate } from '../invalid-date.js';
import { invalidDependency } from '../invalid-dependency.js';
import { invalidDuration } from '../invalid-duration.js';
import { lostToAnchor } from '../lost-to-anchor.js';
import { mergeConflict } from '../merge-conflict.js';
import { missingField } from '../missing-field.js';
import { numberNotText } from '../number-not-text.js';
import { parentChildDependency } from '../parent-child-dependency.js';
import { reversedRange } from '../reversed-range.js';
import type { Rule } from '../rule.js';
import { schemaVersion } from '../schema-version.js';
import { selfDependency } from '../self-dependency.js';
import { severalDocuments } from '../several-documents.js';
import { supersedesCycle } from '../supersedes-cycle.js';
import { tabIndent } from '../tab-indent.js';
import { textAfterHash } from '../text-after-hash.js';
import { unknownArea } from '../unknown-area.js';
import { unknownChecklist } from '../unknown-checklist.js';
import { unknownDependency } from '../unknown-dependency.js';
import { unknownField } from '../unknown-field.js';
import { unknownNationalAction } from '../unknown-national-action.js';
import { unknownOrganisation } from '../unknown-organisation.js';
import { unknownOwner } from '../unknown-owner.js';
import { unknownSource } from '../unknown-source.js';
import { unknownStep } from '../unknown-step.js';
import { unusedDefinition } from '../unused-definition.js';
import { wrongType } from '../wrong-type.js';
import { yamlSyntax } from '../yaml-syntax.js';

/** How a file is written, and what it refers to; in the order of the reference. */
export const writingRules: readonly Rule[] = [
  yamlSyntax,
  tabIndent,
  hiddenSpace,
  colonWithoutSpace,
  dashWithoutSpace,
  textAfterHash,
  lostToAnchor,
  numberNotText,
  curlyQuotes,
  mergeConflict,
  severalDocuments,
  duplicateKey,
  missingField,
  unknownField,
  wrongType,
  invalidDate,
  invalidDuration,
  invalidDependency,
  reversedRange,
  schemaVersion,
  duplicateId,
  unknownDependency,
  selfDependency,
  parentChildDependency,
  duplicateDependency,
  dependencyCycle,
  contradictedNonDependency,
  dependsOnCancelled,
  unknownNationalAction,
  ambiguousReference,
  unknownChecklist,
  duplicateChecklist,
  supersedesCycle,
  unknownOwner,
  unknownOrganisation,
  unknownSource,
  unknownArea,
  unknownStep,
  unusedDefinition,
];
