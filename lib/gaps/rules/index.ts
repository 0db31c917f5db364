import type { Rule } from '../rule';
import { assumptionUntested } from './assumption-untested';
import { batonBroken } from './baton-broken';
import { betweenPhases } from './between-phases';
import { contentUnmeasured } from './content-unmeasured';
import { contentUnowned } from './content-unowned';
import { handoffMissing } from './handoff-missing';
import { handoffUnconfirmed } from './handoff-unconfirmed';
import { handoffVague } from './handoff-vague';
import { leadWithoutContact } from './lead-without-contact';
import { lensNotShared } from './lens-not-shared';
import { lowPointWithoutOpportunity } from './low-point-without-opportunity';
import { momentOfTruthAtRisk } from './moment-of-truth-at-risk';
import { nonTouchpointUnexamined } from './non-touchpoint-unexamined';
import { nonTouchpointUnserved } from './non-touchpoint-unserved';
import { obstacleUnaddressed } from './obstacle-unaddressed';
import { opportunityUnowned } from './opportunity-unowned';
import { questionUnanswered } from './question-unanswered';
import { roleRepeated } from './role-repeated';
import { roleUnanswered } from './role-unanswered';
import { roleUnspoken } from './role-unspoken';
import { scenarioHandoffMissing } from './scenario-handoff-missing';
import { seenByOneLens } from './seen-by-one-lens';
import { silentStretch } from './silent-stretch';
import { stepCarriedAlone } from './step-carried-alone';
import { stepGoneStale } from './step-gone-stale';
import { stepUnexplored } from './step-unexplored';
import { stepWithSeveralLeads } from './step-with-several-leads';
import { stepWithoutLead } from './step-without-lead';
import { touchpointAgainstRole } from './touchpoint-against-role';
import { touchpointUnowned } from './touchpoint-unowned';
import { touchpointUnused } from './touchpoint-unused';

/** Every gap rule, in the order of the catalogue: findings that are alike otherwise stand in this order. */
export const RULES: readonly Rule[] = [
  // Who answers for what
  stepWithoutLead,
  stepUnexplored,
  stepWithSeveralLeads,
  stepCarriedAlone,
  roleUnanswered,
  roleUnspoken,
  roleRepeated,
  // Where the customer is handed over
  handoffMissing,
  handoffUnconfirmed,
  handoffVague,
  batonBroken,
  scenarioHandoffMissing,
  // Where nobody is there
  nonTouchpointUnserved,
  nonTouchpointUnexamined,
  silentStretch,
  seenByOneLens,
  betweenPhases,
  touchpointUnused,
  touchpointUnowned,
  touchpointAgainstRole,
  leadWithoutContact,
  // What the customer still lacks
  questionUnanswered,
  contentUnowned,
  contentUnmeasured,
  obstacleUnaddressed,
  lowPointWithoutOpportunity,
  momentOfTruthAtRisk,
  opportunityUnowned,
  // How sure, how fresh, how aligned
  assumptionUntested,
  lensNotShared,
  stepGoneStale,
];
