import { answers } from './gaps/answers';
import { certainty } from './gaps/certainty';
import { handoffs } from './gaps/handoffs';
import { needs } from './gaps/needs';
import { presence } from './gaps/presence';

/**
 * What each gap rule says: the name of the rule, and of one gap its title, why it matters to the customer and what
 * would close it. One file a family of the catalogue.
 */
export const gaps = { ...answers, ...handoffs, ...presence, ...needs, ...certainty };
