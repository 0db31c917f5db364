import { gaps } from './gaps';
import { model } from './model';
import { expectedTypes, problems, wholeFile } from './problems';
import { refusals } from './refusals';

/** Every text of the product in English. Its shape is the contract that other languages fulfil. */
export const en = { model, problems, expectedTypes, wholeFile, refusals, gaps };
