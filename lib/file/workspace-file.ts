import { z } from 'zod';
import { acceptanceFields } from '../model/acceptance';
import { actionFields } from '../model/action';
import { assumptionFields } from '../model/assumption';
import {
  campaignFields,
  checkFields,
  overrideFields,
  signOffFields,
  taskFields,
  templateFields,
} from '../model/campaign';
import { contentFields } from '../model/content';
import { departmentFields } from '../model/department';
import { zDay, zId } from '../model/fields';
import { handoffFields } from '../model/handoff';
import { journeyFields } from '../model/journey';
import { ownLensFields } from '../model/lens';
import { momentFields } from '../model/moment';
import { obstacleFields } from '../model/obstacle';
import { opportunityFields } from '../model/opportunity';
import { personaFields } from '../model/persona';
import { questionFields } from '../model/question';
import { roleFields } from '../model/role';
import { scenarioFields } from '../model/scenario';
import { stageFields } from '../model/stage';
import { stepFields } from '../model/step';
import { touchpointFields } from '../model/touchpoint';
import { workspaceFields } from '../model/workspace';

/** The version of the file format that this product reads and writes. */
export const FILE_FORMAT = 'journey-lens/1';

export const MOST_DEPARTMENTS = 200;
export const MOST_STEPS = 100;
export const MOST_JOURNEYS = 500;
export const MOST_MOMENTS = 1000;
/** Largest file, in MB of UTF-8. */
export const MOST_MEGABYTES = 20;
/** Deepest nesting of objects and lists. */
export const MOST_LEVELS = 64;

const withId = <Shape extends z.core.$ZodShape>(fields: z.ZodObject<Shape, z.core.$strict>) =>
  z.strictObject({ id: zId, ...fields.shape });
/** Items that a person may write without an id; they get one from their text when read. */
const mayHaveId = <Shape extends z.core.$ZodShape>(fields: z.ZodObject<Shape, z.core.$strict>) =>
  z.strictObject({ id: zId.optional(), ...fields.shape });
/** A list that may be left out, and is written only when it holds something. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const zMomentInFile = z.strictObject({
  id: zId,
  step: momentFields.shape.step,
  name: momentFields.shape.name,
  momentOfTruth: momentFields.shape.momentOfTruth,
  durationDays: momentFields.shape.durationDays,
  questions: list(mayHaveId(questionFields)),
  thoughts: momentFields.shape.thoughts,
  feeling: momentFields.shape.feeling,
  feelingWord: momentFields.shape.feelingWord,
  movesOn: momentFields.shape.movesOn,
  obstacles: list(mayHaveId(obstacleFields)),
  touchpoints: list(mayHaveId(touchpointFields)),
  absence: momentFields.shape.absence,
  opportunities: list(mayHaveId(opportunityFields)),
  content: list(mayHaveId(contentFields)),
  target: momentFields.shape.target,
  product: momentFields.shape.product,
  activePhase: momentFields.shape.activePhase,
});

const zJourneyInFile = z.strictObject({
  id: zId,
  ...journeyFields.shape,
  moments: z.array(zMomentInFile).max(MOST_MOMENTS),
  roles: z.array(roleFields),
  handoffs: list(handoffFields),
  scenarios: list(withId(scenarioFields)),
  assumptions: list(mayHaveId(assumptionFields)),
  reviewed: z.record(zId, zDay).default({}),
  actions: list(mayHaveId(actionFields)),
  accepted: list(acceptanceFields),
});

const zStageInFile = z.strictObject({
  id: zId,
  ...stageFields.shape,
  steps: z.array(withId(stepFields)),
});

const zCampaignInFile = z.strictObject({
  id: zId,
  ...campaignFields.shape,
  checks: list(mayHaveId(checkFields)),
  tasks: list(mayHaveId(taskFields)),
  overrides: list(mayHaveId(overrideFields)),
  signOffs: list(mayHaveId(signOffFields)),
});

/** The workspace file, `something.journey.json`: the public contract of the product. */
export const zWorkspaceFile = z.strictObject({
  format: z.literal(FILE_FORMAT),
  workspace: z.strictObject({
    name: workspaceFields.shape.name,
    language: workspaceFields.shape.language,
    departments: z.array(withId(departmentFields)).max(MOST_DEPARTMENTS),
    stages: z.array(zStageInFile).min(1).optional(),
    lenses: workspaceFields.shape.lenses,
    ownLenses: list(withId(ownLensFields)),
    checklist: list(mayHaveId(templateFields)),
    campaigns: list(zCampaignInFile),
    silentAfterDays: workspaceFields.shape.silentAfterDays,
    reviewAfterDays: workspaceFields.shape.reviewAfterDays,
  }),
  personas: list(withId(personaFields)),
  journeys: z.array(zJourneyInFile).max(MOST_JOURNEYS),
});

export type WorkspaceFile = z.output<typeof zWorkspaceFile>;
