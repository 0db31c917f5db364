import {
  type Document,
  partsOfDocumentId,
  type Records,
  type RowOf,
  rootIdOf,
  rowOf,
  rowsOf,
} from '../model/document';
import type { Campaign, Journey, Moment, Stage, Workspace } from '../model/facts';
import type { Kind } from '../model/kinds';

const workspaces = new WeakMap<Records, Workspace>();
const journeys = new WeakMap<Records, Journey>();

/** The facts of a workspace's document; undefined when there is no such workspace (any more). */
export function workspaceOf(document: Document): Workspace | undefined {
  const root = rowOf(document, 'workspace', rootIdOf(document.id));
  if (root === undefined) return undefined;
  return remembered(workspaces, document, () => {
    const stages = rowsOf(document, 'stage');
    const steps = byParent(rowsOf(document, 'step'));
    return {
      ...root,
      departments: rowsOf(document, 'department'),
      ...(stages.length > 0 && {
        stages: stages.map((stage): Stage => ({ ...stage, steps: steps.get(stage.id) ?? [] })),
      }),
      ownLenses: rowsOf(document, 'lens'),
      personas: rowsOf(document, 'persona'),
      checklist: rowsOf(document, 'template'),
      campaigns: campaignsOf(document),
    };
  });
}

function campaignsOf(document: Document): Campaign[] {
  const under = <K extends Kind>(kind: K) => byParent(rowsOf(document, kind));
  const [checks, tasks] = [under('check'), under('task')];
  const [overrides, signOffs] = [under('override'), under('signoff')];
  return rowsOf(document, 'campaign').map((campaign) => ({
    ...campaign,
    checks: checks.get(campaign.id) ?? [],
    tasks: tasks.get(campaign.id) ?? [],
    overrides: overrides.get(campaign.id) ?? [],
    signOffs: signOffs.get(campaign.id) ?? [],
  }));
}

/** The facts of a journey's document; undefined when there is no such journey (any more). */
export function journeyOf(document: Document): Journey | undefined {
  const root = rowOf(document, 'journey', rootIdOf(document.id));
  if (root === undefined) return undefined;
  return remembered(journeys, document, () => {
    return {
      ...root,
      id: partsOfDocumentId(document.id).journeyId ?? root.id,
      moments: momentsOf(document),
      roles: keptRows(document, 'role'),
      handoffs: keptRows(document, 'handoff'),
      scenarios: keptRows(document, 'scenario'),
      assumptions: keptRows(document, 'assumption'),
      reviewed: keptRows(document, 'review'),
      actions: keptRows(document, 'action'),
      accepted: keptRows(document, 'acceptance'),
    };
  });
}

const MOMENT_KINDS = ['question', 'obstacle', 'touchpoint', 'opportunity', 'content'] as const;
const moments = new WeakMap<object, { tables: unknown[]; made: Moment[] }>();

/** The moments with what stands around them; the same ones as long as nothing of theirs has changed, while cells do. */
function momentsOf(document: Document): Moment[] {
  const { records } = document;
  if (records.moment === undefined) return [];
  const tables = MOMENT_KINDS.map((kind) => records[kind]);
  const known = moments.get(records.moment);
  if (known?.tables.every((table, at) => table === tables[at])) return known.made;
  const under = <K extends Kind>(kind: K) => byParent(rowsOf(document, kind));
  const [questions, obstacles] = [under('question'), under('obstacle')];
  const [touchpoints, opportunities, content] = [under('touchpoint'), under('opportunity'), under('content')];
  const made = rowsOf(document, 'moment').map(
    (moment): Moment => ({
      ...moment,
      questions: questions.get(moment.id) ?? [],
      obstacles: obstacles.get(moment.id) ?? [],
      touchpoints: touchpoints.get(moment.id) ?? [],
      opportunities: opportunities.get(moment.id) ?? [],
      content: content.get(moment.id) ?? [],
    }),
  );
  moments.set(records.moment, { tables, made });
  return made;
}

const rowsBy = new WeakMap<object, unknown[]>();

/** The rows of a table, the same array as long as it is the same table. */
function keptRows<K extends Kind>(document: Document, kind: K): RowOf<K>[] {
  const table = document.records[kind];
  const rows = (table && (rowsBy.get(table) as RowOf<K>[] | undefined)) ?? rowsOf(document, kind);
  if (table) rowsBy.set(table, rows);
  return rows;
}

// Records never change, so neither do their facts.
function remembered<Facts>(cache: WeakMap<Records, Facts>, { records }: Document, make: () => Facts): Facts {
  const known = cache.get(records);
  if (known !== undefined) return known;
  const facts = make();
  cache.set(records, facts);
  return facts;
}

function byParent<K extends Kind>(rows: RowOf<K>[]): Map<string, RowOf<K>[]> {
  const children = new Map<string, RowOf<K>[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent ?? '');
    if (siblings) siblings.push(row);
    else children.set(row.parent ?? '', [row]);
  }
  return children;
}
