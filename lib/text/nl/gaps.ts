import type { Text } from '../text';
import { answers } from './gaps/answers';
import { certainty } from './gaps/certainty';
import { handoffs } from './gaps/handoffs';
import { needs } from './gaps/needs';
import { presence } from './gaps/presence';

/** Wat elke regel voor gaten zegt, per groep van de catalogus. */
export const gaps: Text['gaps'] = { ...answers, ...handoffs, ...presence, ...needs, ...certainty };
