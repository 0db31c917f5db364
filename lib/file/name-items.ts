import type { WorkspaceFacts } from '../model/facts';
import { definitionOf, KIND_NAMES, type Kind } from '../model/kinds';
import { freeSlug, slugOf } from '../model/slug';

type Item = { id?: string; text?: string; name?: string };
type Listing = { kind: Kind; items: Item[] };

/** Facts as a person may write them: items may lack an id. */
type Unnamed<T> = T extends (infer I)[]
  ? Unnamed<I>[]
  : T extends object
    ? Omit<{ [K in keyof T]: Unnamed<T[K]> }, 'id'> & { id?: string | undefined }
    : T;

/**
 * Gives every item without an id one, made from its text and unique among its kind in the whole file. Ids that
 * stand in the file are never changed. Fills the given facts in place and returns them.
 */
export function nameItems(unnamed: Unnamed<WorkspaceFacts> | UnnamedFacts): WorkspaceFacts {
  const facts = unnamed as WorkspaceFacts;
  const listings = [...listingsOf(facts)];
  const taken = new Map<Kind, Set<string>>(KIND_NAMES.map((kind) => [kind, new Set()]));
  for (const { kind, items } of listings)
    for (const item of items) if (item.id !== undefined) taken.get(kind)?.add(item.id);

  for (const { kind, items } of listings) {
    const ids = taken.get(kind) ?? new Set();
    const { idFrom } = definitionOf(kind);
    for (const item of items) {
      if (item.id !== undefined) continue;
      item.id = idFrom
        ? freeKey(idFrom(item as Record<string, unknown>).join(':'), ids)
        : freeSlug(slugOf(item.text ?? item.name ?? '', kind), (id) => ids.has(id));
      ids.add(item.id);
    }
    // Records without an id in the file are told apart inside their own journey only.
    if (idFrom) ids.clear();
  }
  return facts;
}

type UnnamedFacts = { workspace: object; journeys: object[] };

function* listingsOf(facts: WorkspaceFacts): Generator<Listing> {
  yield { kind: 'template', items: facts.workspace.checklist };
  for (const campaign of facts.workspace.campaigns) {
    yield { kind: 'check', items: campaign.checks };
    yield { kind: 'task', items: campaign.tasks };
    yield { kind: 'override', items: campaign.overrides };
    yield { kind: 'signoff', items: campaign.signOffs };
  }
  for (const journey of facts.journeys) {
    for (const moment of journey.moments) {
      yield { kind: 'question', items: moment.questions };
      yield { kind: 'obstacle', items: moment.obstacles };
      yield { kind: 'touchpoint', items: moment.touchpoints };
      yield { kind: 'opportunity', items: moment.opportunities };
      yield { kind: 'content', items: moment.content };
    }
    yield { kind: 'assumption', items: journey.assumptions };
    yield { kind: 'action', items: journey.actions };
    yield { kind: 'role', items: journey.roles };
    yield { kind: 'handoff', items: journey.handoffs };
    yield { kind: 'review', items: journey.reviewed };
    yield { kind: 'acceptance', items: journey.accepted };
  }
}

function freeKey(key: string, taken: Set<string>): string {
  for (let n = 1, candidate = key; ; candidate = `${key}#${++n}`) if (!taken.has(candidate)) return candidate;
}
