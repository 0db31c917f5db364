/** The addresses of the screens, each in one place. */
export const workspacePath = (workspaceId: string) => `/w/${workspaceId}`;
export const departmentsPath = (workspaceId: string) => `/w/${workspaceId}/departments`;
export const reportsPath = (workspaceId: string) => `/w/${workspaceId}/reports`;
/** Where each department says through which lens it decides. */
export const lensQuestionsPath = (workspaceId: string) => `${departmentsPath(workspaceId)}#lens-alignment`;
export const personasPath = (workspaceId: string) => `/w/${workspaceId}/personas`;
/** Two journeys beside each other. */
export const sideBySidePath = (workspaceId: string, first: string, second: string) =>
  `/w/${workspaceId}/side-by-side?first=${first}&second=${second}`;
export const settingsPath = (workspaceId: string) => `/w/${workspaceId}/settings`;
/** The lenses of a workspace: which are on, and its own. */
export const workspaceLensesPath = (workspaceId: string) => `/w/${workspaceId}/lenses`;
export const ownLensPath = (workspaceId: string, lensId: string) =>
  `${workspaceLensesPath(workspaceId)}/${lensId}`;
export const newJourneyPath = (workspaceId: string) => `/w/${workspaceId}/new-journey`;
export const touchpointsPath = (workspaceId: string) => `/w/${workspaceId}/touchpoints`;
/** The part of a workspace in which what must be done is planned, and its screens. */
export const planPath = (workspaceId: string) => `/w/${workspaceId}/plan`;
export const contentPath = (workspaceId: string) => `${planPath(workspaceId)}/content`;
export const opportunitiesPath = (workspaceId: string) => `${planPath(workspaceId)}/opportunities`;
export const actionsPath = (workspaceId: string) => `${planPath(workspaceId)}/actions`;
export const assumptionsPath = (workspaceId: string) => `${planPath(workspaceId)}/assumptions`;
export const reviewsPath = (workspaceId: string) => `${planPath(workspaceId)}/reviews`;
export const campaignsPath = (workspaceId: string) => `/w/${workspaceId}/campaigns`;
export const campaignPath = (workspaceId: string, campaignId: string) =>
  `${campaignsPath(workspaceId)}/${campaignId}`;
/** A campaign beside another; without it the page chooses one. */
export const compareCampaignPath = (workspaceId: string, campaignId: string, other?: string) =>
  `${campaignPath(workspaceId, campaignId)}/compare${other === undefined ? '' : `?with=${other}`}`;
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
/** Two lenses side by side; without them the page chooses two. */
export const compareLensesPath = (workspaceId: string, journeyId: string, pair: readonly string[] = []) =>
  `${lensesPath(workspaceId, journeyId)}?compare=${pair.join(',')}`;
export const mapPath = (workspaceId: string, journeyId: string) =>
  `/w/${workspaceId}/journeys/${journeyId}/map`;
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
/** One journey as a file. */
export const journeyExportPath = (workspaceId: string, journeyId: string, format: string) =>
  `${exportPath(workspaceId, format)}?journey=${journeyId}`;
/** A department's report for whoever has the token of a link, without an account. */
export const sharedPath = (token: string) => `/shared/${token}`;
export const sharedPdfPath = (token: string) => `${sharedPath(token)}/pdf`;
