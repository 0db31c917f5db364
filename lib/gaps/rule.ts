import type { WorkspaceFacts } from '../model/facts';
import type { Text } from '../text/text';
import type { Place, Severity } from './finding';
import type { GapContext } from './gap-context';

/** Ids of the rules: those that have a text. A test holds texts, files and registry to be the same set. */
export type RuleId = keyof Text['gaps'];

/** What the three sentences of a rule need to name the real people and places. */
export type ParamsOf<Id extends RuleId> = Id extends RuleId
  ? NeedsOf<Text['gaps'][Id]['title']> & NeedsOf<Text['gaps'][Id]['why']> & NeedsOf<Text['gaps'][Id]['fix']>
  : never;
type NeedsOf<Sentence> = Sentence extends (params: infer Params) => string ? Params : never;

/** What a rule finds: the place, the ids that make its key, and what differs from the rule's defaults. */
export type Found<Id extends RuleId> = Place & {
  ids: string[];
  params: ParamsOf<Id>;
  severity?: Severity;
  /** Departments that must close it; order and repetition do not matter. */
  owners: string[];
  /** Departments that should know of it; those that are owners too are taken out. */
  informed?: string[];
};

/** A journey in which the rule is silent or speaks, for its test and for the help page. */
export type Example = {
  /** One line that says what is going on, in both languages. */
  says: { en: string; nl: string };
  facts: () => WorkspaceFacts;
  /** The day on which it is looked at, `YYYY-MM-DD`; only rules about time need it. */
  today?: string;
};

/** One gap rule: one file, which knows nothing of the others, and one line in `rules/index.ts`. */
export type Rule<Id extends RuleId = RuleId> = {
  id: Id;
  /** The family of the catalogue it belongs to. */
  family: RuleFamily;
  severity: Severity;
  find: (context: GapContext) => Found<Id>[];
  /** Journeys in which it stays silent, and journeys in which it speaks (at least once each). */
  examples: { clear: [Example, ...Example[]]; found: [Example, ...Example[]] };
};

/** The families of the gap catalogue. */
export const RULE_FAMILIES = ['answers', 'handoffs', 'presence', 'needs', 'certainty'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** Types a rule by its id, so that a text that needs a name the rule does not give is a compile error. */
export const defineRule = <Id extends RuleId>(rule: Rule<Id>): Rule<Id> => rule;
