import type { z } from 'zod';
import { FIVE_LENSES } from '../lenses/lens-ids';
import { acceptanceFields } from './acceptance';
import { actionFields } from './action';
import { assumptionFields } from './assumption';
import {
  campaignFields,
  checkFields,
  overrideFields,
  signOffFields,
  taskFields,
  templateFields,
} from './campaign';
import { contentFields } from './content';
import { departmentFields } from './department';
import { handoffFields } from './handoff';
import { journeyFields } from './journey';
import { ownLensFields } from './lens';
import { momentFields } from './moment';
import { obstacleFields } from './obstacle';
import { opportunityFields } from './opportunity';
import { personaFields } from './persona';
import { questionFields } from './question';
import { reviewFields } from './review';
import { roleFields } from './role';
import { scenarioFields } from './scenario';
import { snapshotFields } from './snapshot';
import { stageFields } from './stage';
import { stepFields } from './step';
import { touchpointFields } from './touchpoint';
import { workspaceFields } from './workspace';

/** The two kinds of document. */
export const DOCUMENT_KINDS = ['workspace', 'journey'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * A field of a record that names another record by id.
 * `at` is its path in the record (`on.step`, `confirmedBy[]`). When the other record goes, `lost` says what
 * happens: the whole `record` goes with it, or only the `name` is taken out of the field.
 */
export type Reference = { at: string; to: readonly string[]; lost: 'record' | 'name' };

type KindDefinition = {
  document: DocumentKind;
  fields: z.ZodObject;
  /** Where the records stand in the file: the list of their parent, else of their document. Roots have none. */
  list?: string;
  parent?: string;
  references?: readonly Reference[];
  /** Records without an id in the file: what their id is made from. */
  idFrom?: (fields: never) => string[];
  /** The fields that `idFrom` reads never change, and two records of the kind never share them. */
  unique?: boolean;
  /** What a list of the record stands for when it is missing; lists that are not here stand for none. */
  whenMissing?: Readonly<Record<string, readonly string[]>>;
  /** About the workspace's own past, which no file holds: bringing in a file leaves it alone. */
  outsideFile?: boolean;
};

const kind = <const Definition extends KindDefinition>(definition: Definition) => definition;

const department = (at: string, lost: Reference['lost'] = 'name') =>
  ({ at, to: ['department'], lost }) as const;
const step = (at: string, lost: Reference['lost'] = 'record') => ({ at, to: ['step'], lost }) as const;

/**
 * Every record of the model, in the order in which it stands in the file: what it holds, where it belongs and
 * whom it names. Reading and writing files, checking references, deleting and copying all go by this table.
 */
export const KINDS = {
  workspace: kind({
    document: 'workspace',
    fields: workspaceFields,
    references: [{ at: 'lenses[]', to: ['lens'], lost: 'name' }],
    // Who has chosen none looks through the five.
    whenMissing: { lenses: FIVE_LENSES },
  }),
  department: kind({
    document: 'workspace',
    fields: departmentFields,
    list: 'departments',
    references: [{ at: 'lens', to: ['lens'], lost: 'name' }],
  }),
  stage: kind({ document: 'workspace', fields: stageFields, list: 'stages' }),
  step: kind({ document: 'workspace', fields: stepFields, parent: 'stage', list: 'steps' }),
  lens: kind({
    document: 'workspace',
    fields: ownLensFields,
    list: 'ownLenses',
    references: [step('phases[].steps[]', 'name')],
  }),
  persona: kind({ document: 'workspace', fields: personaFields, list: 'personas' }),
  template: kind({
    document: 'workspace',
    fields: templateFields,
    list: 'checklist',
    references: [step('step'), department('department')],
  }),
  campaign: kind({
    document: 'workspace',
    fields: campaignFields,
    list: 'campaigns',
    references: [
      { at: 'persona', to: ['persona'], lost: 'name' },
      { at: 'journeys[]', to: ['journey'], lost: 'name' },
      step('steps[]', 'name'),
      department('departments[]'),
    ],
  }),
  check: kind({ document: 'workspace', fields: checkFields, parent: 'campaign', list: 'checks' }),
  task: kind({
    document: 'workspace',
    fields: taskFields,
    parent: 'campaign',
    list: 'tasks',
    references: [department('department')],
  }),
  override: kind({
    document: 'workspace',
    fields: overrideFields,
    parent: 'campaign',
    list: 'overrides',
    references: [{ at: 'journey', to: ['journey'], lost: 'record' }],
  }),
  signoff: kind({
    document: 'workspace',
    fields: signOffFields,
    parent: 'campaign',
    list: 'signOffs',
    references: [department('department', 'record')],
  }),
  snapshot: kind({ document: 'workspace', fields: snapshotFields, list: 'snapshots', outsideFile: true }),
  journey: kind({
    document: 'journey',
    fields: journeyFields,
    references: [
      { at: 'persona', to: ['persona'], lost: 'name' },
      { at: 'copyOf', to: ['journey'], lost: 'name' },
    ],
  }),
  moment: kind({ document: 'journey', fields: momentFields, list: 'moments', references: [step('step')] }),
  question: kind({ document: 'journey', fields: questionFields, parent: 'moment', list: 'questions' }),
  obstacle: kind({ document: 'journey', fields: obstacleFields, parent: 'moment', list: 'obstacles' }),
  touchpoint: kind({
    document: 'journey',
    fields: touchpointFields,
    parent: 'moment',
    list: 'touchpoints',
    references: [department('department')],
  }),
  opportunity: kind({
    document: 'journey',
    fields: opportunityFields,
    parent: 'moment',
    list: 'opportunities',
    references: [department('department'), { at: 'addresses[]', to: ['obstacle', 'question'], lost: 'name' }],
  }),
  content: kind({
    document: 'journey',
    fields: contentFields,
    parent: 'moment',
    list: 'content',
    references: [department('department'), { at: 'answers[]', to: ['question'], lost: 'name' }],
  }),
  role: kind({
    document: 'journey',
    fields: roleFields,
    list: 'roles',
    references: [department('department', 'record'), step('step')],
    idFrom: (role: z.infer<typeof roleFields>) => [role.department, role.step],
    unique: true,
  }),
  handoff: kind({
    document: 'journey',
    fields: handoffFields,
    list: 'handoffs',
    references: [
      step('fromStep'),
      step('toStep'),
      department('from', 'record'),
      department('to', 'record'),
      department('confirmedBy[]'),
    ],
    idFrom: (handoff: z.infer<typeof handoffFields>) => [
      handoff.fromStep,
      handoff.toStep,
      handoff.from,
      handoff.to,
    ],
  }),
  scenario: kind({
    document: 'journey',
    fields: scenarioFields,
    list: 'scenarios',
    references: [{ at: 'moments[]', to: ['moment'], lost: 'name' }],
  }),
  assumption: kind({
    document: 'journey',
    fields: assumptionFields,
    list: 'assumptions',
    references: [step('on.step', 'name'), { at: 'on.moment', to: ['moment'], lost: 'name' }],
  }),
  review: kind({
    document: 'journey',
    fields: reviewFields,
    list: 'reviewed',
    references: [step('step')],
    idFrom: (review: z.infer<typeof reviewFields>) => [review.step],
    unique: true,
  }),
  action: kind({
    document: 'journey',
    fields: actionFields,
    list: 'actions',
    references: [department('department'), { at: 'obstacle', to: ['obstacle'], lost: 'name' }],
  }),
  acceptance: kind({
    document: 'journey',
    fields: acceptanceFields,
    list: 'accepted',
    idFrom: (acceptance: z.infer<typeof acceptanceFields>) => [acceptance.gap],
  }),
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];

/** The fields of a record of one kind, as in the file, without its id and what hangs under it. */
export type FieldsOf<K extends Kind> = z.infer<(typeof KINDS)[K]['fields']>;

/** Every name that a field of any record has. */
export type FieldName = { [K in Kind]: keyof FieldsOf<K> }[Kind];

/** The kinds whose records hang under another record, each with the kind of that parent. */
export type ParentOf<K extends Kind> = (typeof KINDS)[K] extends { parent: infer P extends Kind } ? P : never;

/** Whether a name that comes from outside is that of a kind of record. */
export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

/** The definition of a kind, in its widest type. */
export const definitionOf = (name: Kind) => KINDS[name] as unknown as WideDefinition;
type WideDefinition = Omit<KindDefinition, 'parent' | 'idFrom'> & {
  parent?: Kind;
  idFrom?: (fields: Record<string, unknown>) => string[];
};

/** The kinds of one document, roots first. */
export const kindsOf = (document: DocumentKind) => KIND_NAMES.filter((k) => KINDS[k].document === document);

/** Kinds whose records hang under a record of the given kind. */
export const childKindsOf = (parent: Kind): Kind[] =>
  KIND_NAMES.filter((child) => definitionOf(child).parent === parent);
