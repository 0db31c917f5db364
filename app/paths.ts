/** The addresses of the screens, each in one place. */
export const workspacePath = (workspaceId: string) => `/w/${workspaceId}`;
export const departmentsPath = (workspaceId: string) => `/w/${workspaceId}/departments`;
export const reportsPath = (workspaceId: string) => `/w/${workspaceId}/reports`;
export const settingsPath = (workspaceId: string) => `/w/${workspaceId}/settings`;
export const newJourneyPath = (workspaceId: string) => `/w/${workspaceId}/new-journey`;
/** A new journey that begins as a copy of another. */
export const copyJourneyPath = (workspaceId: string, journeyId: string) =>
  `${newJourneyPath(workspaceId)}?copy=${journeyId}`;
export const importPath = '/import';
/** A file that comes in place of a workspace, unless the person chooses otherwise. */
export const importIntoPath = (workspaceId: string) => `${importPath}?into=${workspaceId}`;
export const workspacesPath = '/workspaces';
export const rulesPath = '/rules';
export const rulePath = (ruleId: string) => `/rules#${ruleId}`;
export const matrixPath = (workspaceId: string, journeyId: string) =>
  `/w/${workspaceId}/journeys/${journeyId}/matrix`;
export const lensesPath = (workspaceId: string, journeyId: string) =>
  `/w/${workspaceId}/journeys/${journeyId}/lenses`;
export const gapsPath = (workspaceId: string, journeyId: string) =>
  `/w/${workspaceId}/journeys/${journeyId}/gaps`;
export const historyPath = (workspaceId: string, journeyId: string) =>
  `/w/${workspaceId}/journeys/${journeyId}/history`;
/** The history of one place on the map, as it stands in an address: `cell.sales.prepare`. */
export const historyOfPath = (workspaceId: string, journeyId: string, place: string) =>
  `${historyPath(workspaceId, journeyId)}?place=${encodeURIComponent(place)}`;
/** A journey as it was at a moment (epoch ms); left out: as it is now. */
export const pastPath = (workspaceId: string, journeyId: string, at?: number) =>
  `${historyPath(workspaceId, journeyId)}/past${at === undefined ? '' : `?at=${at}`}`;
/** Two moments side by side: `now`, epoch ms, or the id of a snapshot. */
export const comparePath = (workspaceId: string, journeyId: string, from: string, to: string) =>
  `${historyPath(workspaceId, journeyId)}/compare?${new URLSearchParams({ from, to })}`;
export const workspaceHistoryPath = (workspaceId: string) => `/w/${workspaceId}/history`;
export const responsibilitiesPath = (workspaceId: string, journeyId: string) =>
  `/w/${workspaceId}/journeys/${journeyId}/responsibilities`;
/** A workspace as a file, or a report that parameters choose. */
export const exportPath = (workspaceId: string, format: string) =>
  `/api/workspaces/${workspaceId}/export/${format}`;
