import { type Told, tableRow } from '../sheets/told';
import { barKey, signKey } from './draw-lens-board';
import { barsOf, type MeasuredBoard } from './measure-lens-board';

/** The lens board for whoever hears it: one table over all strips, moments across, a row a lens. */
export function tellLensBoard(board: MeasuredBoard): Told[] {
  const { text, moments } = board;
  const words = text.lenses.board;
  const heads = tableRow([
    { tag: 'TH', key: 'hint', scope: 'Column' },
    ...moments.map(({ id }): Told => ({ tag: 'TH', key: `moment ${id}`, scope: 'Column' })),
    { tag: 'TD' },
  ]);
  const rows = board.rows.map((row) => {
    const lens = row.view.lens.id;
    return tableRow([
      { tag: 'TH', key: `lens ${lens}`, scope: 'Row' },
      ...barsOf(board, row, 0, moments.length).map(
        ({ run, first }): Told => ({
          tag: 'TD',
          span: run.moments.length,
          children: [
            ...row.marks
              .filter(({ toMoment }) => run.moments.includes(toMoment))
              .map(
                (mark): Told => ({
                  tag: 'Figure',
                  key: signKey(lens, mark),
                  alt: words.legendHandoff({ state: words.handoffStates[mark.state] }),
                }),
              ),
            { tag: 'P', key: barKey(lens, first) },
          ],
        }),
      ),
      { tag: 'TD', key: `sum ${lens}` },
    ]);
  });
  return [
    { tag: 'H1', key: 'title' },
    { tag: 'P', key: 'about' },
    { tag: 'Table', children: [heads, ...rows] },
    { tag: 'P', key: 'legend' },
  ];
}
