import * as paths from '@/app/paths';
import type { Text } from '@/lib/text/text';

/** A screen that tabs and the palette lead to. */
export type Screen<Place extends string[]> = {
  id: string;
  path: (...place: Place) => string;
  label: (text: Text) => string;
  /** The address of a part with several screens, of which `path` is the first. */
  part?: (...place: Place) => string;
};

/** The screens of a workspace, in the order of its tabs. */
export const WORKSPACE_SCREENS: readonly Screen<[workspaceId: string]>[] = [
  { id: 'journeys', path: paths.workspacePath, label: (text) => text.start.tabs.journeys },
  { id: 'departments', path: paths.departmentsPath, label: (text) => text.start.tabs.departments },
  { id: 'personas', path: paths.personasPath, label: (text) => text.start.tabs.personas },
  { id: 'touchpoints', path: paths.touchpointsPath, label: (text) => text.touchpoints.title },
  { id: 'plan', path: paths.contentPath, part: paths.planPath, label: (text) => text.plan.title },
  {
    id: 'campaigns',
    path: paths.campaignsPath,
    part: paths.campaignsPath,
    label: (text) => text.campaigns.title,
  },
  { id: 'reports', path: paths.reportsPath, label: (text) => text.reports.tab },
  { id: 'lenses', path: paths.workspaceLensesPath, label: (text) => text.lensSettings.tab },
  { id: 'history', path: paths.workspaceHistoryPath, label: (text) => text.historyPage.title },
  { id: 'settings', path: paths.settingsPath, label: (text) => text.start.tabs.settings },
];

/** The screens of a journey, in the order of its tabs. */
export const JOURNEY_SCREENS: readonly Screen<[workspaceId: string, journeyId: string]>[] = [
  { id: 'matrix', path: paths.matrixPath, label: (text) => text.shell.matrix },
  { id: 'lenses', path: paths.lensesPath, label: (text) => text.lenses.board.tab },
  { id: 'map', path: paths.mapPath, label: (text) => text.map.tab },
  { id: 'gaps', path: paths.gapsPath, label: (text) => text.shell.gaps },
  { id: 'history', path: paths.historyPath, label: (text) => text.historyPage.title },
];

/** The screens of the plan, in the order of their tabs. */
export const PLAN_SCREENS: readonly Screen<[workspaceId: string]>[] = [
  { id: 'content', path: paths.contentPath, label: (text) => text.plan.content.title },
  { id: 'opportunities', path: paths.opportunitiesPath, label: (text) => text.plan.opportunities.title },
  { id: 'actions', path: paths.actionsPath, label: (text) => text.plan.actions.title },
  { id: 'assumptions', path: paths.assumptionsPath, label: (text) => text.plan.assumptions.title },
  { id: 'reviews', path: paths.reviewsPath, label: (text) => text.plan.reviews.title },
];
