import type { Language } from '../model/workspace';
import en from './stadshotel.en.journey.json';
import nl from './stadshotel.nl.journey.json';

/**
 * The example that teaches, in every language: the workspace file of a city hotel whose guest packs her hand
 * luggage while nobody is there. Same ids and facts in each; read it with `parseFileValue`.
 */
export const EXAMPLES: Record<Language, unknown> = { en, nl };

/** The id under which an edition of the example stands in the product. */
export const exampleWorkspaceId = (language: Language) =>
  language === 'en' ? 'stadshotel' : `stadshotel-${language}`;
