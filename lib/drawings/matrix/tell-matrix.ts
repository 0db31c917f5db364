import { hasContact } from '../../model/has-contact';
import { figureCell, type Told, tableRow } from '../sheets/told';
import { batonLines } from './draw-baton';
import { cellKey } from './draw-matrix';
import type { MeasuredMatrix } from './measure-matrix';

/** The matrix for whoever hears it: one table over all sheets, and the baton line by line below it. */
export function tellMatrix(matrix: MeasuredMatrix): Told[] {
  const { text, workspace, journey, stages, steps } = matrix;
  const roles = new Set(journey.roles.map(({ department, step }) => cellKey(department, step)));
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const nameOf = new Map(steps.map(({ id, name }) => [id, name]));
  const heads = [
    tableRow([
      { tag: 'TD' },
      ...stages.flatMap((stage, at): Told[] =>
        stage.steps.length > 0
          ? [{ tag: 'TH', key: `stage ${at}`, scope: 'Column', span: stage.steps.length }]
          : [],
      ),
    ]),
    tableRow([
      { tag: 'TD' },
      ...steps.map((_, at): Told => ({ tag: 'TH', key: `step ${at}`, scope: 'Column' })),
    ]),
  ];
  const customer = tableRow([
    { tag: 'TH', key: 'customer', scope: 'Row' },
    ...steps.map(
      ({ id }): Told => ({
        tag: 'TD',
        children: journey.moments
          .filter(({ step }) => step === id)
          .flatMap((moment): Told[] => [
            { tag: 'P', key: `moment ${moment.id}` },
            ...(hasContact(moment)
              ? []
              : [{ tag: 'Figure' as const, key: `no contact ${moment.id}`, alt: text.matrix.noContact }]),
          ]),
      }),
    ),
  ]);
  const rows = workspace.departments.map(({ id }) =>
    tableRow([
      { tag: 'TH', key: `department ${id}`, scope: 'Row' },
      ...steps.map((step): Told => {
        const key = cellKey(id, step.id);
        return roles.has(key) ? { tag: 'TD', key } : figureCell(key, text.model.levels.unanswered);
      }),
    ]),
  );
  const baton = batonLines(matrix).map(
    (line): Told => ({
      tag: 'Figure',
      key: line.key,
      alt: text.matrix.crossing({
        from: [departments.get(line.from), nameOf.get(line.fromStep)].filter(Boolean).join(', '),
        to: [departments.get(line.to), nameOf.get(line.toStep)].filter(Boolean).join(', '),
        state: text.matrix.handoffStates[line.state],
      }),
    }),
  );
  return [
    { tag: 'H1', key: 'title' },
    { tag: 'P', key: 'about' },
    { tag: 'Table', children: [...heads, customer, ...rows] },
    ...baton,
    { tag: 'P', key: 'legend' },
  ];
}
