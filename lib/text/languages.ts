import type { Language } from '../model/workspace';
import { en } from './en';
import { nl } from './nl';
import type { Text } from './text';

/** Every language of the product, by its code. A new language is one folder beside `en` and one line here. */
export const TEXTS: Record<Language, Text> = { en, nl };
