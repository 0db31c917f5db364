import { nameItems } from '../file/name-items';
import type {
  Content,
  Department,
  Obstacle,
  Opportunity,
  Touchpoint,
  Workspace,
  WorkspaceFacts,
} from '../model/facts';
import type { FieldsOf } from '../model/kinds';
import type { RoleLevel } from '../model/role';
import { slugOf } from '../model/slug';

type Text = string | { id: string; text: string };
type Draft<Item, Required extends keyof Item> = Pick<Item, Required> & Partial<Item>;

type MomentDraft = Draft<FieldsOf<'moment'>, 'step' | 'name'> & {
  id?: string;
  questions?: Text[];
  obstacles?: (string | Draft<Obstacle, 'text'>)[];
  touchpoints?: Draft<Touchpoint, 'name'>[];
  opportunities?: (string | Draft<Opportunity, 'text'>)[];
  content?: (string | Draft<Content, 'text'>)[];
};

/** A level, or a level and what the department says it does. */
type RoleDraft = RoleLevel | readonly [RoleLevel, string];

export type ExampleDraft = {
  /** Names, or departments whose id is made from their name. */
  departments?: (string | Draft<Department, 'name'>)[];
  moments?: MomentDraft[];
  /** By department and step. */
  roles?: Record<string, Record<string, RoleDraft>>;
  handoffs?: FieldsOf<'handoff'>[];
  scenarios?: FieldsOf<'scenario'>[];
  assumptions?: FieldsOf<'assumption'>[];
  /** Days by step. */
  reviewed?: Record<string, string>;
  actions?: FieldsOf<'action'>[];
  accepted?: FieldsOf<'acceptance'>[];
  workspace?: Partial<Workspace>;
};

const texts = <Item extends { text: string }>(items: (string | Item)[] = []) =>
  items.map((item) => (typeof item === 'string' ? { text: item } : item));

/**
 * The facts of a workspace with one journey, from a short description: what is left out is empty, ids come from
 * names, a touchpoint is an active e-mail and an obstacle is of another kind unless they say otherwise.
 */
export function exampleFacts(described: ExampleDraft): WorkspaceFacts {
  // Ids are filled in place: the description itself stays as it is.
  const draft = structuredClone(described);
  return nameItems({
    workspace: {
      name: 'Stadshotel',
      language: 'en' as const,
      departments: (draft.departments ?? []).map((given) => {
        const department = typeof given === 'string' ? { name: given } : given;
        return { id: slugOf(department.name, 'department'), ...department };
      }),
      ownLenses: [],
      personas: [],
      checklist: [],
      campaigns: [],
      ...draft.workspace,
    },
    journeys: [
      {
        id: 'business-trip',
        name: 'Business trip with hand luggage',
        moments: (draft.moments ?? []).map(momentOf),
        roles: rolesOf(draft.roles ?? {}),
        handoffs: draft.handoffs ?? [],
        scenarios: (draft.scenarios ?? []).map((scenario) => ({
          id: slugOf(scenario.name, 'scenario'),
          ...scenario,
        })),
        assumptions: draft.assumptions ?? [],
        reviewed: Object.entries(draft.reviewed ?? {}).map(([step, day]) => ({ step, day })),
        actions: draft.actions ?? [],
        accepted: draft.accepted ?? [],
      },
    ],
  });
}

const momentOf = (draft: MomentDraft) => ({
  ...draft,
  id: draft.id ?? slugOf(draft.name, 'moment'),
  questions: texts(draft.questions),
  obstacles: texts(draft.obstacles).map((obstacle) => ({ kind: 'other' as const, ...obstacle })),
  touchpoints: (draft.touchpoints ?? []).map((touchpoint) => ({
    channel: 'e-mail',
    mode: 'online' as const,
    state: 'active' as const,
    ...touchpoint,
  })),
  opportunities: texts(draft.opportunities),
  content: texts(draft.content),
});

const rolesOf = (roles: NonNullable<ExampleDraft['roles']>) =>
  Object.entries(roles).flatMap(([department, levels]) =>
    Object.entries(levels).map(([step, role]) => {
      const [level, statement] = typeof role === 'string' ? [role] : role;
      return { department, step, level, ...(statement === undefined ? {} : { statement }) };
    }),
  );
