import { missingOwner } from '../missing-owner.js';
import type { Rule } from '../rule.js';

/** Who answers for what, and what keeps a plan in good order; in the order of the reference. */
export const housekeepingRules: readonly Rule[] = [missingOwner];
