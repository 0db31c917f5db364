import * as paths from '@/app/paths';
import type { Text } from '@/lib/text/text';

/** A screen that tabs and the palette lead to. */
export type Screen<Place extends string[]> = {
  id: string;
  path: (...place: Place) => string;
  label: (text: Text) => string;
};

/** The screens of a workspace, in the order of its tabs. */
export const WORKSPACE_SCREENS: readonly Screen<[workspaceId: string]>[] = [
  { id: 'journeys', path: paths.workspacePath, label: (text) => text.start.tabs.journeys },
  { id: 'departments', path: paths.departmentsPath, label: (text) => text.start.tabs.departments },
  { id: 'reports', path: paths.reportsPath, label: (text) => text.reports.tab },
  { id: 'settings', path: paths.settingsPath, label: (text) => text.start.tabs.settings },
  { id: 'history', path: paths.workspaceHistoryPath, label: (text) => text.historyPage.title },
];

/** The screens of a journey, in the order of its tabs. */
export const JOURNEY_SCREENS: readonly Screen<[workspaceId: string, journeyId: string]>[] = [
  { id: 'matrix', path: paths.matrixPath, label: (text) => text.shell.matrix },
  { id: 'lenses', path: paths.lensesPath, label: (text) => text.lenses.board.tab },
  { id: 'gaps', path: paths.gapsPath, label: (text) => text.shell.gaps },
  { id: 'history', path: paths.historyPath, label: (text) => text.historyPage.title },
];
