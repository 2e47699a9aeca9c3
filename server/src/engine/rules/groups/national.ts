import { ineligibleBeforePrerequisite } from '../ineligible-before-prerequisite.js';
import { laterThanNational } from '../later-than-national.js';
import { missingNationalAction } from '../missing-national-action.js';
import type { Rule } from '../rule.js';

/** A local plan against its national checklists, and its organisations; in the order of the reference. */
export const nationalRules: readonly Rule[] = [missingNationalAction, laterThanNational, ineligibleBeforePrerequisite];
