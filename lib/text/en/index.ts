import { blocks } from './blocks';
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
import { lenses } from './lenses';
import { lookThrough } from './look-through';
import { matrix } from './matrix';
import { model } from './model';
import { palette } from './palette';
import { expectedTypes, problems, wholeFile } from './problems';
import { refusals } from './refusals';
import { reports } from './reports';
import { responsibilities } from './responsibilities';
import { rulesPage } from './rules-page';
import { shell } from './shell';
import { start } from './start';
import { ui } from './ui';

/** Every text of the product in English. Its shape is the contract that other languages fulfil. */
export const en = {
  model,
  problems,
  expectedTypes,
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
  matrix,
  blocks,
  inspector,
  gapsPage,
  history,
  historyPage,
  rulesPage,
  start,
  importing,
  exports,
  reports,
  responsibilities,
  commandLine,
};
