import { commandLine } from './command-line';
import { doors } from './doors';
import { editing } from './editing';
import { gaps } from './gaps';
import { gapsPage } from './gaps-page';
import { importing } from './importing';
import { inspector } from './inspector';
import { lenses } from './lenses';
import { map } from './map';
import { matrix } from './matrix';
import { model } from './model';
import { personas } from './personas';
import { expectedTypes, problems, wholeFile } from './problems';
import { refusals } from './refusals';
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
  lenses,
  map,
  matrix,
  inspector,
  personas,
  gapsPage,
  rulesPage,
  start,
  importing,
  responsibilities,
  commandLine,
};
