import type { ReactNode } from 'react';
import {
  type About,
  type Block,
  type Cell,
  goesOn,
  type Paper,
  type Strip,
  type Table,
  type Tone,
} from '@/lib/reports/paper';

type AnswerOf = (about: About, row: string) => ReactNode;

/** A report on the screen and on paper, drawn by the browser or by the server. `answerOf` puts what can be done about a row beside it. */
export function PaperView({ paper, answerOf }: { paper: Paper; answerOf?: AnswerOf }) {
  return (
    // On paper a grid would start on the second page.
    <article className="card grid grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 phone:px-10 phone:py-9 print:block print:space-y-4 print:border-0 print:p-0">
      <header>
        <p className="text-12 text-muted" suppressHydrationWarning>
          {paper.meta}
        </p>
        <h1 className="mt-1 text-26 wrap-anywhere">{paper.title}</h1>
        <p className="mt-1 max-w-3xl text-14 wrap-anywhere text-muted">{paper.subtitle}</p>
      </header>
      {paper.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and a report is written anew as a whole
        <BlockView key={`${block.kind}${at}`} block={block} {...(answerOf && { answerOf })} />
      ))}
    </article>
  );
}

function BlockView({ block, answerOf }: { block: Block; answerOf?: AnswerOf }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h2 className="mt-2 text-16 wrap-anywhere print:break-after-avoid">{block.text}</h2>
      ) : (
        <h3 className="mt-1 text-14 wrap-anywhere print:break-after-avoid">{block.text}</h3>
      );
    case 'text':
      return <p className={block.isQuiet ? 'text-muted' : ''}>{block.text}</p>;
    case 'figures':
      return (
        <ul className="grid grid-cols-2 gap-3 phone:grid-cols-4">
          {block.figures.map(({ value, label, tone }) => (
            <li key={label} className={`border-t-3 pt-2 ${tone ? BORDERS[tone] : 'border-strong'}`}>
              <span className="block text-26 font-bold tabular-nums">{value}</span>
              <span className="text-muted">{label}</span>
            </li>
          ))}
        </ul>
      );
    case 'strip':
      return <StripView strip={block} />;
    case 'table':
      return <TableView table={block} {...(answerOf && { answerOf })} />;
  }
}

const BORDERS: Record<Tone, string> = {
  bad: 'border-mark-bad',
  warn: 'border-mark-warn',
  ok: 'border-mark-ok',
};
const WORDS: Record<Tone, string> = { bad: 'text-bad', warn: 'text-warn', ok: 'text-ok' };
const DOTS: Record<Tone, string> = { bad: 'bg-mark-bad', warn: 'bg-mark-warn', ok: 'bg-mark-ok' };

const LOOKS: Record<Strip['boxes'][number]['look'], string> = {
  strong: 'bg-strong text-on-strong border-strong',
  edged: 'border-muted',
  calm: 'bg-sunken text-muted border-transparent',
  hatched: 'hatched text-muted border-transparent',
};

const StripView = ({ strip }: { strip: Strip }) => (
  <ol aria-label={strip.label} className="grid grid-cols-3 gap-1 phone:grid-cols-6">
    {strip.boxes.map(({ name, above, value, look, isBad }) => (
      <li
        key={above}
        className={`grid min-h-11 min-w-0 content-center rounded-md border px-1 py-1 text-center text-12 leading-tight wrap-anywhere hyphens-auto print:break-inside-avoid print:[print-color-adjust:exact] ${LOOKS[look]} ${isBad ? 'outline-2 outline-mark-bad' : ''}`}
      >
        <span className="font-semibold">
          {above} {name}
        </span>
        <span className={look === 'hatched' ? 'sr-only' : ''}>{value}</span>
      </li>
    ))}
  </ol>
);

function TableView({ table, answerOf }: { table: Table; answerOf?: AnswerOf }) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    // On a phone each row is a card of its own: nothing scrolls sideways.
    <table aria-label={table.label} className="w-full table-fixed border-collapse max-phone:block">
      <thead className="max-phone:sr-only">
        <tr>
          {table.columns.map(({ name, share }) => (
            <th
              key={name}
              scope="col"
              style={{ width: `${(100 * share) / whole}%` }}
              className="border-b border-line py-1.5 pr-3 text-left text-12 font-semibold wrap-anywhere text-muted"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-phone:block">
        {table.rows.map(({ cells, about }, at) => (
          <tr
            key={about ? JSON.stringify(about) : `row${at}`}
            className={`border-b border-line align-top max-phone:block max-phone:py-2 ${goesOn(cells) ? '' : 'print:break-inside-avoid'}`}
          >
            {cells.map((cell, column) => (
              <td
                key={table.columns[column]?.name}
                className="py-2 pr-3 wrap-anywhere max-phone:block max-phone:py-0.5 max-phone:pr-0"
              >
                {table.columns[column]?.isNamed && (
                  <span className="block text-12 text-muted phone:hidden">{table.columns[column]?.name}</span>
                )}
                <CellView cell={cell} isFirst={column === 0} />
                {column === cells.length - 1 && about && answerOf?.(about, cells[0]?.text ?? '')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CellView = ({ cell, isFirst }: { cell: Cell; isFirst: boolean }) => (
  <>
    <span
      className={`whitespace-pre-line ${cell.isStrong ? 'font-semibold' : ''} ${cell.tone && !isFirst ? `font-medium ${WORDS[cell.tone]}` : ''}`}
    >
      {cell.tone && isFirst && (
        <span
          aria-hidden
          className={`mr-2 inline-block size-2 rounded-full align-middle print:[print-color-adjust:exact] ${DOTS[cell.tone]}`}
        />
      )}
      {cell.text}
    </span>
    {cell.below && <span className={`block text-muted ${isFirst ? 'text-12' : ''}`}>{cell.below}</span>}
    {cell.items && (
      <ul className="mt-1 grid list-disc gap-0.5 pl-4 text-muted">
        {cell.items.map((item) => (
          <li key={item} className="print:break-inside-avoid">
            {item}
          </li>
        ))}
      </ul>
    )}
  </>
);
