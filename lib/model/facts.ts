import type { FieldsOf } from './kinds';

/*
 * The facts of a workspace and its journeys, nested as they stand in the file. Rules, lenses, reports and files
 * read these and nothing else; documents and files are both turned into them. Lists are never missing here, and
 * moments stand in the customer's order.
 */

export type Department = FieldsOf<'department'> & { id: string };
export type Step = FieldsOf<'step'> & { id: string };
export type Stage = FieldsOf<'stage'> & { id: string; steps: Step[] };
export type OwnLens = FieldsOf<'lens'> & { id: string };
export type Persona = FieldsOf<'persona'> & { id: string };
/** An item that the checklists of campaigns have beside those of the matrix. */
export type TemplateItem = FieldsOf<'template'> & { id: string };
export type Check = FieldsOf<'check'> & { id: string };
export type Task = FieldsOf<'task'> & { id: string };
export type Override = FieldsOf<'override'> & { id: string };
export type SignOff = FieldsOf<'signoff'> & { id: string };
export type Campaign = FieldsOf<'campaign'> & {
  id: string;
  checks: Check[];
  tasks: Task[];
  overrides: Override[];
  signOffs: SignOff[];
};
export type Snapshot = FieldsOf<'snapshot'> & { id: string };

export type Workspace = FieldsOf<'workspace'> & {
  departments: Department[];
  /** The workspace's own framework; without it the twelve steps hold, see `stagesOf`. */
  stages?: Stage[];
  ownLenses: OwnLens[];
  personas: Persona[];
  checklist: TemplateItem[];
  campaigns: Campaign[];
};

export type Question = FieldsOf<'question'> & { id: string };
export type Obstacle = FieldsOf<'obstacle'> & { id: string };
export type Touchpoint = FieldsOf<'touchpoint'> & { id: string };
export type Opportunity = FieldsOf<'opportunity'> & { id: string };
export type Content = FieldsOf<'content'> & { id: string };

export type Moment = FieldsOf<'moment'> & {
  id: string;
  questions: Question[];
  obstacles: Obstacle[];
  touchpoints: Touchpoint[];
  opportunities: Opportunity[];
  content: Content[];
};

/** `id` is the record's id inside the product; the file has none for roles, handoffs, reviews and acceptances. */
export type Role = FieldsOf<'role'> & { id: string };
export type Handoff = FieldsOf<'handoff'> & { id: string };
export type Review = FieldsOf<'review'> & { id: string };
export type Acceptance = FieldsOf<'acceptance'> & { id: string };
export type Scenario = FieldsOf<'scenario'> & { id: string };
export type Assumption = FieldsOf<'assumption'> & { id: string };
export type Action = FieldsOf<'action'> & { id: string };

export type Journey = FieldsOf<'journey'> & {
  id: string;
  moments: Moment[];
  roles: Role[];
  handoffs: Handoff[];
  scenarios: Scenario[];
  assumptions: Assumption[];
  reviewed: Review[];
  actions: Action[];
  accepted: Acceptance[];
};

/** A whole workspace with its journeys: what one file holds. */
export type WorkspaceFacts = { workspace: Workspace; journeys: Journey[] };
