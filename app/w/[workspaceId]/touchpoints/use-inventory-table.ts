'use client';

import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useLanguage, useText } from '@/app/text/text-context';
import { type InventoryRow, keyOf } from '@/lib/inventory/touchpoint-inventory';
import type { Workspace } from '@/lib/model/facts';

/** How the inventory is shown; `sort` is a column, with `-` in front when it goes down. */
export type InventoryView = {
  by: string;
  sort: string;
  journey: string;
  department: string;
  state: string;
  search: string;
};

export const WHOLE_INVENTORY: InventoryView = {
  by: 'none',
  sort: '',
  journey: '',
  department: '',
  state: '',
  search: '',
};

/** What the department filter calls touchpoints that have none; no id can be this. */
export const NO_DEPARTMENT = '-';

export const INVENTORY_GROUPINGS = ['none', 'department', 'channel', 'state', 'journey'] as const;
/** Columns that are shown, in their order. */
export const INVENTORY_COLUMNS = ['name', 'channel', 'mode', 'department', 'state', 'moment'] as const;
export type InventoryColumn = (typeof INVENTORY_COLUMNS)[number];

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnGroupingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, InventoryRow>();

/** The touchpoints as the view asks for them: filtered, put together, sorted. */
export function useInventoryTable(
  workspace: Workspace,
  rows: readonly InventoryRow[],
  view: InventoryView,
  onView: (part: Partial<InventoryView>) => void,
) {
  const text = useText();
  const language = useLanguage();
  const columns = useMemo(() => {
    const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
    const collator = new Intl.Collator(language, { numeric: true });
    const sortFn = (a: Row<typeof features, InventoryRow>, b: typeof a, column: string) => {
      const [left, right] = [a.getValue(column), b.getValue(column)];
      if (typeof left === 'number' && typeof right === 'number') return left - right;
      // Groups have no value in the columns that they are not put together by: they stay where they are.
      if (typeof left !== 'string' || typeof right !== 'string') return 0;
      return Number(left === '') - Number(right === '') || collator.compare(left, right);
    };
    const places = new Map(rows.map(({ id }, at) => [id, at]));
    const is = (row: Row<typeof features, InventoryRow>, column: string, wanted: unknown) =>
      row.getValue(column) === wanted;
    const { touchpointModes, touchpointStates } = text.model;
    return helper.columns([
      helper.accessor(({ touchpoint }) => touchpoint.name, { id: 'name', sortFn }),
      helper.accessor(({ touchpoint }) => touchpoint.channel.trim(), {
        id: 'channel',
        sortFn,
        getGroupingValue: ({ touchpoint }) => keyOf(touchpoint.channel),
      }),
      helper.accessor(({ touchpoint }) => touchpointModes[touchpoint.mode], { id: 'mode', sortFn }),
      helper.accessor(
        ({ touchpoint }) =>
          touchpoint.department ? (departments.get(touchpoint.department) ?? touchpoint.department) : '',
        {
          id: 'department',
          sortFn,
          getGroupingValue: ({ touchpoint }) => touchpoint.department ?? '',
          filterFn: (row, _column, wanted) =>
            (row.original.touchpoint.department ?? NO_DEPARTMENT) === wanted,
        },
      ),
      helper.accessor(({ touchpoint }) => touchpointStates[touchpoint.state], {
        id: 'state',
        sortFn,
        getGroupingValue: ({ touchpoint }) => touchpoint.state,
        filterFn: (row, _column, wanted) => row.original.touchpoint.state === wanted,
      }),
      helper.accessor(({ journey }) => journey.id, { id: 'journey', filterFn: is }),
      // Sorted in the customer's order, not by the alphabet.
      helper.accessor(({ id }) => places.get(id) ?? 0, { id: 'moment', sortFn }),
    ]);
  }, [workspace, rows, text, language]);

  const search = useMemo(() => {
    return (row: Row<typeof features, InventoryRow>, _column: string, wanted: string) => {
      const { touchpoint, moment, journey } = row.original;
      const words = [touchpoint.name, touchpoint.channel, moment.name, moment.step.name, journey.name];
      return words.some((one) => keyOf(one).includes(keyOf(wanted)));
    };
  }, []);

  const sorting = useMemo(() => {
    const id = view.sort.replace(/^-/, '');
    const isColumn = INVENTORY_COLUMNS.some((column) => column === id);
    return isColumn ? [{ id, desc: view.sort.startsWith('-') }] : [];
  }, [view.sort]);
  const state = useMemo(() => {
    const by = INVENTORY_GROUPINGS.find((one) => one === view.by) ?? 'none';
    return {
      sorting,
      grouping: by === 'none' ? [] : [by],
      columnFilters: (['journey', 'department', 'state'] as const).flatMap((id) =>
        view[id] === '' ? [] : [{ id, value: view[id] }],
      ),
      globalFilter: view.search.trim(),
    };
  }, [view, sorting]);

  return useTable({
    features,
    columns,
    data: rows,
    state,
    getRowId: ({ id }) => id,
    globalFilterFn: search,
    getColumnCanGlobalFilter: ({ id }) => id === 'name',
    onSortingChange: (next) => {
      const [first] = typeof next === 'function' ? next(sorting) : next;
      onView({ sort: first ? `${first.desc ? '-' : ''}${first.id}` : '' });
    },
  });
}

export type InventoryTableModel = ReturnType<typeof useInventoryTable>;
/** A touchpoint, or several that are put together. */
export type InventoryTableRow = Row<typeof features, InventoryRow>;
