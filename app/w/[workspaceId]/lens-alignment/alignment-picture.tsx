'use client';

import { useText } from '@/app/text/text-context';
import { groupByLens, type LensGroup } from '@/lib/lenses/group-by-lens';
import type { Workspace } from '@/lib/model/facts';

/** Height of a department's line and least height of a lens, in pixels. */
const LINE = 26;
const LEAST = 40;

const heightOf = ({ departments }: LensGroup) => Math.max(LEAST, departments.length * LINE);

/** Who looks through what: departments on the left, their lenses on the right, a line from each to its lens. */
export function AlignmentPicture({ workspace }: { workspace: Workspace }) {
  const text = useText();
  const words = text.lensAlignment;
  const { groups, silent } = groupByLens(workspace);
  if (groups.length === 0) return <p className="card hatched px-4 py-6 text-center">{words.nobody}</p>;
  return (
    <figure aria-label={words.picture} className="card grid gap-3 p-4 print:break-inside-avoid">
      <div aria-hidden className="grid gap-2">
        {groups.map((group) => (
          <Group key={group.lens.id} group={group} />
        ))}
      </div>
      {/* A table takes the width of what is in it, also when it is out of sight. */}
      <div className="sr-only">
        <table>
          <caption>{words.picture}</caption>
          <thead>
            <tr>
              <th scope="col">{words.department}</th>
              <th scope="col">{words.lens}</th>
            </tr>
          </thead>
          <tbody>
            {groups.flatMap(({ lens, departments }) =>
              departments.map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>
                    {text.lenses.lens(lens.called)}, {text.lenses.board.sides[lens.looksFrom]}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {silent.length > 0 && (
        <figcaption className="hatched -mx-2 rounded-md px-2 py-1.5 text-12 text-muted wrap-anywhere">
          {words.silent({ count: silent.length })}: {silent.map(({ name }) => name).join(', ')}
        </figcaption>
      )}
    </figure>
  );
}

function Group({ group }: { group: LensGroup }) {
  const text = useText();
  const { lens, departments } = group;
  const height = heightOf(group);
  const line = height / departments.length;
  const middle = height / 2;
  const isInside = lens.looksFrom === 'inside';
  return (
    <div
      className="grid grid-cols-[minmax(0,1fr)_minmax(36px,72px)_minmax(0,1fr)]"
      style={{ height: `${height}px` }}
    >
      <div className="grid">
        {departments.map(({ id, name }) => (
          <span key={id} title={name} className="self-center truncate text-right">
            {name}
          </span>
        ))}
      </div>
      <svg
        aria-hidden="true"
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        className={`size-full px-2 ${isInside ? 'text-mark-warn' : 'text-mark-ok'}`}
      >
        {departments.map(({ id }, at) => {
          const from = line * (at + 0.5);
          return (
            <path
              key={id}
              d={`M0 ${from} C50 ${from} 50 ${middle} 100 ${middle}`}
              fill="none"
              stroke="currentColor"
              strokeWidth={2}
              {...(isInside && { strokeDasharray: '5 3' })}
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
      </svg>
      <span className="self-center overflow-hidden">
        <b className="block truncate font-semibold">{text.lenses.lens(lens.called)}</b>
        <span className={`block truncate text-12 ${isInside ? 'text-warn' : 'text-ok'}`}>
          {text.lenses.board.sides[lens.looksFrom]}
        </span>
      </span>
    </div>
  );
}
