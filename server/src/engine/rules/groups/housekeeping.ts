import { duplicateTitle } from '../duplicate-title.js';
import { genericOwner } from '../generic-owner.js';
import { missingEvidence } from '../missing-evidence.js';
import { missingMeasure } from '../missing-measure.js';
import { missingOwner } from '../missing-owner.js';
import { missingSro } from '../missing-sro.js';
import { ownerLevelMismatch } from '../owner-level-mismatch.js';
import { ownerOverload } from '../owner-overload.js';
import { ragInconsistent } from '../rag-inconsistent.js';
import type { Rule } from '../rule.js';
import { severalAccountable } from '../several-accountable.js';

/** Who answers for what, and what keeps a plan in good order; in the order of the reference. */
export const housekeepingRules: readonly Rule[] = [
  missingOwner,
  genericOwner,
  severalAccountable,
  missingSro,
  ownerLevelMismatch,
  ownerOverload,
  missingEvidence,
  missingMeasure,
  duplicateTitle,
  ragInconsistent,
];
