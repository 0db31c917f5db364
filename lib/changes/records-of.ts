import { generateNKeysBetween } from 'fractional-indexing';
import { type Document, type Records, type Row, rootIdOf, rowOf } from '../model/document';
import type { Journey, Workspace } from '../model/facts';
import { type FieldsOf, KINDS, type Kind } from '../model/kinds';

type Item = { id: string };
type Collected = Record<string, Record<string, Row>>;

/**
 * The rows that hold the facts of a workspace, as they would stand in `document`. Rows that stand there in the
 * same sequence keep their order keys, so that only what differs becomes a change.
 */
export function recordsOfWorkspace(document: Document, workspace: Workspace): Records {
  const records = collect(document);
  records.root('workspace', workspace);
  records.list('department', workspace.departments);
  records.list('stage', workspace.stages ?? []);
  for (const stage of workspace.stages ?? []) records.list('step', stage.steps, stage.id);
  records.list('lens', workspace.ownLenses);
  records.list('persona', workspace.personas);
  records.list('template', workspace.checklist);
  records.list('campaign', workspace.campaigns);
  for (const campaign of workspace.campaigns) {
    records.list('check', campaign.checks, campaign.id);
    records.list('task', campaign.tasks, campaign.id);
    records.list('override', campaign.overrides, campaign.id);
    records.list('signoff', campaign.signOffs, campaign.id);
  }
  return records.collected as Records;
}

/**
 * The rows that hold the facts of a journey, as they would stand in `document`; see `recordsOfWorkspace`.
 * @param order where the journey stands among those of its workspace
 */
export function recordsOfJourney(document: Document, journey: Journey, order: string): Records {
  const records = collect(document);
  records.root('journey', journey, order);
  records.list('moment', journey.moments);
  for (const moment of journey.moments) {
    records.list('question', moment.questions, moment.id);
    records.list('obstacle', moment.obstacles, moment.id);
    records.list('touchpoint', moment.touchpoints, moment.id);
    records.list('opportunity', moment.opportunities, moment.id);
    records.list('content', moment.content, moment.id);
  }
  records.list('role', journey.roles);
  records.list('handoff', journey.handoffs);
  records.list('scenario', journey.scenarios);
  records.list('assumption', journey.assumptions);
  records.list('review', journey.reviewed);
  records.list('action', journey.actions);
  records.list('acceptance', journey.accepted);
  return records.collected as Records;
}

function collect(document: Document) {
  const collected: Collected = {};
  const put = (kind: Kind, row: Row) => {
    collected[kind] = collected[kind] ?? {};
    collected[kind][row.id] = row;
  };
  return {
    collected,
    root: (kind: Kind, item: object, order?: string) =>
      put(kind, {
        ...fieldsOf(kind, item),
        id: rootIdOf(document.id),
        ...(order !== undefined && { order }),
      }),
    list: (kind: Kind, items: readonly Item[], parent?: string) => {
      const orders = ordersOf(document, kind, items);
      items.forEach((item, index) => {
        const row: Row = { ...fieldsOf(kind, item), id: item.id, order: orders[index] ?? '' };
        put(kind, parent === undefined ? row : { ...row, parent });
      });
    },
  };
}

/** The own fields of a record of a kind: without id, order, parent and what hangs under it. */
export function fieldsOf<K extends Kind>(kind: K, item: object): FieldsOf<K> {
  const names = Object.keys(KINDS[kind].fields.shape);
  const present = names.filter((name) => (item as Record<string, unknown>)[name] !== undefined);
  return Object.fromEntries(
    present.map((name) => [name, (item as Record<string, unknown>)[name]]),
  ) as FieldsOf<K>;
}

function ordersOf(document: Document, kind: Kind, items: readonly Item[]): string[] {
  const known = items.map((item) => rowOf(document, kind, item.id)?.order);
  const inSequence = known.every((order, index) => {
    const before = index === 0 ? '' : known[index - 1];
    return order !== undefined && before !== undefined && order > before;
  });
  return inSequence ? (known as string[]) : generateNKeysBetween(null, null, items.length);
}
