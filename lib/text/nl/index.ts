import type { Text } from '../text';
import { gaps } from './gaps';
import { model } from './model';
import { expectedTypes, problems, wholeFile } from './problems';
import { refusals } from './refusals';

/** Every text of the product in Dutch. */
export const nl: Text = { model, problems, expectedTypes, wholeFile, refusals, gaps };
