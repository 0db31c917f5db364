'use client';

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { Fragment, useCallback, useId, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import type { Inventory } from '@/lib/inventory/touchpoint-inventory';
import type { Workspace } from '@/lib/model/facts';
import { gridPlace, useGridKeys } from '../journeys/[journeyId]/matrix/use-grid-keys';
import { groupName } from './group-name';
import { InventoryRowCells } from './inventory-row';
import { INVENTORY_COLUMNS, type InventoryTableModel, type InventoryTableRow } from './use-inventory-table';
import { useTouchpointEdits } from './use-touchpoint-edits';

type TableProps = {
  workspaceId: string;
  workspace: Workspace;
  table: InventoryTableModel;
  inventory: Inventory;
};

// A sheet is narrower than the table: there the short words get no more than they need.
const WIDTHS = [
  'w-[24%] print:w-[21%]',
  'w-[14%] print:w-[15%]',
  'w-[11%] print:w-[10%]',
  'w-[17%] print:w-[16%]',
  'w-[11%] print:w-[15%]',
  '',
];

/** All touchpoints as a grid: sorted by a heading, gone through with arrow keys, edited in its cells. */
export function InventoryTable({ workspaceId, workspace, table, inventory }: TableProps) {
  const text = useText();
  const words = text.touchpoints;
  const grid = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(grid);
  const edits = useTouchpointEdits();
  const hint = useId();
  const channels = useId();
  const [open, setOpen] = useState<string | null>(null);
  const close = useCallback(() => setOpen(null), []);

  let line = 0;
  const cells = (row: InventoryTableRow) => {
    line += 1;
    return (
      <InventoryRowCells
        key={row.id}
        line={line}
        row={row.original}
        departments={workspace.departments}
        workspaceId={workspaceId}
        edits={edits}
        channels={channels}
        open={open?.startsWith(`${row.id} `) ? open.slice(row.id.length + 1) : null}
        onOpen={(column) => setOpen(`${row.id} ${column}`)}
        onClose={close}
      />
    );
  };
  const rows = table.getSortedRowModel().rows;
  return (
    <div className="card overflow-x-auto print:overflow-visible">
      <p id={hint} className="sr-only">
        {words.tableHint}
      </p>
      <datalist id={channels}>
        {inventory.channels.map((channel) => (
          <option key={channel} value={channel} />
        ))}
      </datalist>
      <table
        ref={grid}
        role="grid"
        aria-label={words.title}
        aria-describedby={hint}
        className="w-full min-w-[880px] table-fixed wrap-anywhere print:min-w-0 print:text-12 border-collapse text-left"
        {...keys}
      >
        <thead>
          <tr>
            {INVENTORY_COLUMNS.map((id, at) => {
              const column = table.getColumn(id);
              const sorted = column?.getIsSorted() ?? false;
              const name = id === 'moment' ? words.where : words.columns[id];
              const Mark = sorted === 'asc' ? ArrowUp : sorted === 'desc' ? ArrowDown : ChevronsUpDown;
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  className={`border-b border-line bg-sunken p-0 text-12 font-medium ${WIDTHS[at]}`}
                  {...gridPlace(0, at)}
                  onClick={() => column?.toggleSorting()}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    column?.toggleSorting();
                  }}
                >
                  <span className="flex min-h-9 cursor-pointer items-center gap-1 px-3 text-muted hover:text-ink print:px-2">
                    <span className="min-w-0 truncate print:whitespace-normal">{name}</span>
                    <Mark
                      aria-hidden
                      size={12}
                      className={`no-print flex-none ${sorted ? 'text-ink' : 'text-faint'}`}
                    />
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.getIsGrouped() ? (
              <Fragment key={row.id}>
                <tr>
                  <th
                    colSpan={INVENTORY_COLUMNS.length}
                    scope="rowgroup"
                    className="border-b border-line bg-ground px-3 pt-4 pb-1.5 text-13"
                  >
                    {groupName(text, workspace, row)}
                    <span className="ml-1.5 font-medium text-muted tabular-nums">{row.subRows.length}</span>
                  </th>
                </tr>
                {row.subRows.map(cells)}
              </Fragment>
            ) : (
              cells(row)
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
