import { ignoreWithoutReason } from '../ignore-without-reason.js';
import type { Rule } from '../rule.js';
import { unknownRule } from '../unknown-rule.js';
import { unusedSuppression } from '../unused-suppression.js';

/** Comments and settings that speak of the rules themselves; in the order of the reference. */
export const noteRules: readonly Rule[] = [unknownRule, ignoreWithoutReason, unusedSuppression];
