import type { DepartmentFunction } from '../model/department';
import type { Journey, Moment, Stage, Step, Workspace } from '../model/facts';
import type { LensSide } from '../model/lens';

/** What something is called: in somebody's own words, or by a word of the product that `lib/text` knows. */
export type Called<Word extends string = string> = { own: string } | { builtIn: Word };

/** Phases of the lenses that ship with the product; the same word means the same in all of them. */
export type PhaseWord =
  | 'marketing'
  | 'sales'
  | 'service'
  | 'acquisition'
  | 'conversion'
  | 'retention'
  | 'awareness'
  | 'interest'
  | 'consideration'
  | 'purchase'
  | 'aftersales'
  | 'repeat'
  | 'engagement'
  | 'evaluation'
  | 'post-purchase'
  | 'orienting'
  | 'becoming'
  | 'being'
  | 'leaving'
  | 'product'
  | 'customer-service';

export type Phase = { id: string; called: Called<PhaseWord> };

/** A moment with all that lenses go by. */
export type LookedAt = {
  moment: Moment;
  step: Step;
  stage: Stage;
  /** It has an active touchpoint. */
  contact: boolean;
  /** Functions of the departments that own an active touchpoint in it. */
  functions: ReadonlySet<DepartmentFunction>;
};

/** Why a lens does not see a moment. */
export type Blindness =
  /** None of these functions owns an active touchpoint there. */
  | { because: 'no-function'; functions: DepartmentFunction[] }
  | { because: 'no-contact' }
  /** Nothing is set on the moment, and without contact it takes nothing from its step. */
  | { because: 'nothing-set'; field: 'target' | 'product' }
  | { because: 'set-to-none'; field: 'target' | 'product' }
  /** A step of the workspace's own has no default. */
  | { because: 'no-default'; step: string }
  /** No phase that could see it holds its step. */
  | { because: 'outside-steps'; step: string };

/** Whether a lens sees a moment: in which phase, else why not. */
export type Sight = { phase: string; blind?: undefined } | { phase: null; blind: Blindness };

/** The sight of a lens that sees a moment in one of its phases. */
export const seenIn = (phase: string): Sight => ({ phase });

/** The sight of a lens that does not see a moment, and why. */
export const unseen = (blind: Blindness): Sight => ({ phase: null, blind });

/** A pair of glasses: an ordered list of phases, and a rule that says which of them sees a moment. */
export type Lens = {
  id: string;
  called: Called;
  looksFrom: LensSide;
  /** Its phases in order, for one journey: some lenses take them from the journey or the framework. */
  phases: (workspace: Workspace, journey: Journey) => Phase[];
  see: (moment: LookedAt) => Sight;
};
