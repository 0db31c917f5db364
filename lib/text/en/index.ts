import { blocks } from './blocks';
import { campaigns } from './campaigns';
import { campaignsBeside } from './campaigns-beside';
import { commandLine } from './command-line';
import { doors } from './doors';
import { editing } from './editing';
import { exports } from './exports';
import { gaps } from './gaps';
import { gapsPage } from './gaps-page';
import { history } from './history';
import { historyPage } from './history-page';
import { importing } from './importing';
import { inspector } from './inspector';
import { lensAlignment } from './lens-alignment';
import { lensComparison } from './lens-comparison';
import { lensSettings } from './lens-settings';
import { lenses } from './lenses';
import { lookThrough } from './look-through';
import { map } from './map';
import { matrix } from './matrix';
import { model } from './model';
import { momentLenses } from './moment-lenses';
import { palette } from './palette';
import { personas } from './personas';
import { plan } from './plan';
import { expectedTypes, lists, problems, wholeFile } from './problems';
import { refusals } from './refusals';
import { reportLinks } from './report-links';
import { reports } from './reports';
import { responsibilities } from './responsibilities';
import { rulesPage } from './rules-page';
import { shell } from './shell';
import { start } from './start';
import { touchpoints } from './touchpoints';
import { ui } from './ui';
import { workbook } from './workbook';

/** Every text of the product in English. Its shape is the contract that other languages fulfil. */
export const en = {
  model,
  problems,
  expectedTypes,
  lists,
  wholeFile,
  refusals,
  gaps,
  ui,
  editing,
  doors,
  shell,
  palette,
  lenses,
  lookThrough,
  lensComparison,
  lensSettings,
  lensAlignment,
  momentLenses,
  map,
  matrix,
  blocks,
  inspector,
  personas,
  gapsPage,
  history,
  historyPage,
  rulesPage,
  start,
  importing,
  exports,
  reportLinks,
  reports,
  responsibilities,
  touchpoints,
  plan,
  workbook,
  campaigns,
  campaignsBeside,
  commandLine,
};
