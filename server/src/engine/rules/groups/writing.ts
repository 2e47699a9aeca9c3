import { duplicateKey } from '../duplicate-key.js';
import { invalidDate } from '../invalid-date.js';
import { invalidDependency } from '../invalid-dependency.js';
import { invalidDuration } from '../invalid-duration.js';
import { missingField } from '../missing-field.js';
import { reversedRange } from '../reversed-range.js';
import type { Rule } from '../rule.js';
import { schemaVersion } from '../schema-version.js';
import { unknownField } from '../unknown-field.js';
import { wrongType } from '../wrong-type.js';
import { yamlSyntax } from '../yaml-syntax.js';

/** How a file is written, and what it refers to; in the order of the reference. */
export const writingRules: readonly Rule[] = [
  yamlSyntax,
  duplicateKey,
  missingField,
  unknownField,
  wrongType,
  invalidDate,
  invalidDuration,
  invalidDependency,
  reversedRange,
  schemaVersion,
];
