'use client';

import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import type { InventoryRow } from '@/lib/inventory/touchpoint-inventory';
import type { Department } from '@/lib/model/facts';
import { TOUCHPOINT_MODES, TOUCHPOINT_STATES } from '@/lib/model/touchpoint';
import { gridPlace } from '../journeys/[journeyId]/matrix/use-grid-keys';
import { PlaceLink } from '../place-link';
import { TouchpointState } from './touchpoint-state';
import { INVENTORY_COLUMNS, type InventoryColumn } from './use-inventory-table';
import type { TouchpointEdits } from './use-touchpoint-edits';

type RowProps = {
  /** Its place in the grid, from 1; 0 is the heading. */
  line: number;
  row: InventoryRow;
  departments: readonly Department[];
  workspaceId: string;
  edits: TouchpointEdits;
  /** Id of the list of channels that are proposed. */
  channels: string;
  /** The column that is being edited. */
  open: string | null;
  onOpen: (column: InventoryColumn) => void;
  onClose: () => void;
};

/** One touchpoint: each of its cells is edited where it stands. */
export const InventoryRowCells = memo(
  (props: RowProps) => {
    const { line, row, edits, open, onOpen, onClose } = props;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Delete' && !event.repeat && (event.target as HTMLElement).matches('[data-row]'))
        edits.remove(row);
    };
    return (
      <tr
        onKeyDown={onKeyDown}
        className="border-b border-line last:border-b-0 hover:bg-ground print:break-inside-avoid"
      >
        {INVENTORY_COLUMNS.map((column, at) =>
          column === 'moment' ? (
            <PlaceCell key={column} at={at} {...props} />
          ) : (
            <EditableCell
              key={column}
              line={line}
              at={at}
              isHeading={column === 'name'}
              isOpen={open === column}
              onOpen={() => onOpen(column)}
              shown={<Shown column={column} {...props} />}
            >
              <CellField column={column} {...props} onClose={onClose} />
            </EditableCell>
          ),
        )}
      </tr>
    );
  },
  (a, b) =>
    a.row.touchpoint === b.row.touchpoint &&
    a.row.moment.name === b.row.moment.name &&
    a.row.moment.step.name === b.row.moment.step.name &&
    a.row.journey.name === b.row.journey.name &&
    a.line === b.line &&
    a.open === b.open &&
    a.departments === b.departments &&
    a.edits === b.edits,
);

function Shown({ column, row: { touchpoint }, departments }: RowProps & { column: InventoryColumn }) {
  const text = useText();
  switch (column) {
    case 'name':
      return <span className="font-medium wrap-anywhere">{touchpoint.name}</span>;
    case 'channel':
      return touchpoint.channel.trim() || <Blank>{text.touchpoints.noChannel}</Blank>;
    case 'mode':
      return text.model.touchpointModes[touchpoint.mode];
    case 'department':
      return (
        departments.find(({ id }) => id === touchpoint.department)?.name ?? (
          <Blank>{text.touchpoints.noDepartment}</Blank>
        )
      );
    default:
      return <TouchpointState state={touchpoint.state} />;
  }
}

const Blank = ({ children }: { children: string }) => <span className="text-muted">{children}</span>;

function CellField(props: RowProps & { column: InventoryColumn }) {
  const { column, row, departments, channels, edits, onClose } = props;
  const text = useText();
  const words = text.touchpoints;
  const { touchpoint } = row;
  const label = words.cell({ column: words.columns[column], name: touchpoint.name });
  const choice = { label, startsOpen: true, onClosed: onClose };
  switch (column) {
    case 'name':
    case 'channel':
      return (
        <EditableText
          label={label}
          value={touchpoint[column]}
          draft={`touchpoint ${row.journey.id} ${touchpoint.id} ${column}`}
          autoFocus
          onSave={(typed, seen) => edits.set(row, column, typed.trim(), seen, true)}
          onDone={onClose}
          {...(column === 'channel' && { proposals: channels })}
        />
      );
    case 'mode':
      return (
        <Choice
          {...choice}
          value={touchpoint.mode}
          options={TOUCHPOINT_MODES.map((id) => ({ id, label: text.model.touchpointModes[id] }))}
          onChange={(chosen) => {
            const mode = TOUCHPOINT_MODES.find((id) => id === chosen);
            if (mode) void edits.set(row, 'mode', mode, touchpoint.mode);
          }}
        />
      );
    case 'state':
      return (
        <Choice
          {...choice}
          value={touchpoint.state}
          options={TOUCHPOINT_STATES.map((id) => ({ id, label: text.model.touchpointStates[id] }))}
          onChange={(chosen) => {
            const state = TOUCHPOINT_STATES.find((id) => id === chosen);
            if (state) void edits.set(row, 'state', state, touchpoint.state);
          }}
        />
      );
    default:
      return (
        <Choice
          {...choice}
          value={touchpoint.department ?? ''}
          options={[
            { id: '', label: words.noDepartment },
            ...departments.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(id) => void edits.set(row, 'department', id || null, touchpoint.department ?? null)}
        />
      );
  }
}

type CellProps = {
  line: number;
  at: number;
  isHeading: boolean;
  isOpen: boolean;
  onOpen: () => void;
  shown: ReactNode;
  children: ReactNode;
};

function EditableCell({ line, at, isHeading, isOpen, onOpen, shown, children }: CellProps) {
  const cell = useRef<HTMLTableCellElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The field is gone; whoever used the keyboard goes on from its cell.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) cell.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const Cell = isHeading ? 'th' : 'td';
  return (
    <Cell
      ref={cell}
      {...(isHeading && { scope: 'row' })}
      className="cursor-text px-3 py-2 align-top font-normal data-[open]:p-1 print:px-2"
      {...(isOpen && { 'data-open': '' })}
      {...gridPlace(line, at)}
      onClick={() => !isOpen && onOpen()}
      onKeyDown={(event) => {
        if (isOpen || event.target !== cell.current || (event.key !== 'Enter' && event.key !== 'F2')) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {isOpen ? children : shown}
    </Cell>
  );
}

function PlaceCell({ line, at, row, workspaceId, edits }: RowProps & { at: number }) {
  const text = useText();
  const { journey, moment } = row;
  return (
    <td
      className="px-3 py-1.5 align-top wrap-anywhere print:px-2"
      {...gridPlace(line, at)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.querySelector('a')?.click();
      }}
    >
      <div className="flex items-start gap-2">
        <span className="min-w-0 flex-1">
          <PlaceLink
            workspaceId={workspaceId}
            journey={journey}
            place={{ kind: 'moment', moment: moment.id }}
            isStop={false}
          >
            {`${moment.step.name} / ${moment.name}`}
          </PlaceLink>
        </span>
        {/* By keyboard it is the Delete key. */}
        <button
          type="button"
          tabIndex={-1}
          title={text.ui.delete}
          aria-label={`${text.ui.delete}: ${row.touchpoint.name}`}
          onClick={() => edits.remove(row)}
          className="no-print grid size-target flex-none place-items-center rounded-md text-faint hover:bg-sunken hover:text-ink"
        >
          <Trash2 aria-hidden size={14} />
        </button>
      </div>
    </td>
  );
}
