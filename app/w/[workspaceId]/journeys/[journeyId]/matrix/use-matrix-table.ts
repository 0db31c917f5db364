'use client';

import {
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowPinningFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Shown } from '@/lib/blocks/cell-range';
import type { Finding } from '@/lib/gaps/finding';
import type { Department, Stage } from '@/lib/model/facts';
import type { MatrixView } from './matrix-view';

const features = tableFeatures({
  columnVisibilityFeature,
  columnPinningFeature,
  columnOrderingFeature,
  columnGroupingFeature,
  rowPinningFeature,
});
const helper = createColumnHelper<typeof features, Department>();

/**
 * Rows and columns of the matrix as the view asks for them, by id: departments against steps, steps under stages. The
 * same object until they change.
 */
export function useMatrixTable(
  departments: readonly Department[],
  stages: readonly Stage[],
  findings: readonly Finding[],
  view: MatrixView,
): Shown {
  const columns = useMemo(
    () =>
      helper.columns(
        stages.map((stage) =>
          helper.group({
            id: `stage ${stage.id}`,
            header: stage.id,
            columns: helper.columns(
              stage.steps.map((step) => helper.display({ id: step.id, header: step.name })),
            ),
          }),
        ),
      ),
    [stages],
  );
  const data = useMemo(() => {
    const hidden = new Set(view.hiddenDepartments);
    const withGaps = new Set(
      findings.filter(({ state }) => state !== 'accepted').flatMap(({ owners }) => owners),
    );
    return departments.filter(({ id }) => !hidden.has(id) && (!view.onlyWithGaps || withGaps.has(id)));
  }, [departments, findings, view.hiddenDepartments, view.onlyWithGaps]);

  const state = useMemo(() => {
    const outside = view.stage ? stages.filter(({ id }) => id !== view.stage) : [];
    const hidden = [...view.hiddenSteps, ...outside.flatMap((stage) => stage.steps.map(({ id }) => id))];
    return {
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
      columnPinning: { start: view.pinnedSteps, end: [] },
      rowPinning: {
        top: view.pinnedDepartments.filter((id) => data.some((row) => row.id === id)),
        bottom: [],
      },
    };
  }, [stages, view, data]);

  const table = useTable({ features, columns, data, state, getRowId: (department) => department.id });
  const rows = [...table.getTopRows(), ...table.getCenterRows()].map(({ id }) => id).join(' ');
  const leaves = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join(' ');
  return useMemo(
    () => ({ departments: rows.split(' ').filter(Boolean), steps: leaves.split(' ').filter(Boolean) }),
    [rows, leaves],
  );
}
