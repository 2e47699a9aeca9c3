import { amendedDeadline } from '../amended-deadline.js';
import { changeMismatch } from '../change-mismatch.js';
import { closedOrganisation } from '../closed-organisation.js';
import { coarserThanNational } from '../coarser-than-national.js';
import { cohortOverlap } from '../cohort-overlap.js';
import { duplicateImplementation } from '../duplicate-implementation.js';
import { eligibilityUnknown } from '../eligibility-unknown.js';
import { ineligibleBeforePrerequisite } from '../ineligible-before-prerequisite.js';
import { laterThanNational } from '../later-than-national.js';
import { missingNationalAction } from '../missing-national-action.js';
import { nationalContradiction } from '../national-contradiction.js';
import { nationalDependencyDropped } from '../national-dependency-dropped.js';
import { notApplicableWithoutReason } from '../not-applicable-without-reason.js';
import { outsideNationalWindow } from '../outside-national-window.js';
import { prerequisiteNotDone } from '../prerequisite-not-done.js';
import { programmeBeyondFunding } from '../programme-beyond-funding.js';
import { progressMismatch } from '../progress-mismatch.js';
import type { Rule } from '../rule.js';
import { scopeNarrowerThanNational } from '../scope-narrower-than-national.js';
import { signUpAfterClose } from '../sign-up-after-close.js';
import { staleChecklistVersion } from '../stale-checklist-version.js';
import { withdrawnNationalAction } from '../withdrawn-national-action.js';

/** A local plan against its national checklists, and its organisations; in the order of the reference. */
export const nationalRules: readonly Rule[] = [
  missingNationalAction,
  notApplicableWithoutReason,
  laterThanNational,
  outsideNationalWindow,
  coarserThanNational,
  scopeNarrowerThanNational,
  duplicateImplementation,
  nationalDependencyDropped,
  staleChecklistVersion,
  amendedDeadline,
  withdrawnNationalAction,
  changeMismatch,
  nationalContradiction,
  ineligibleBeforePrerequisite,
  prerequisiteNotDone,
  eligibilityUnknown,
  signUpAfterClose,
  cohortOverlap,
  programmeBeyondFunding,
  progressMismatch,
  closedOrganisation,
];
