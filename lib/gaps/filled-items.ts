import type { Journey, Moment } from '../model/facts';
import { isFilled } from '../model/fields';

const filled = <Item extends { text: string }>(items: Item[]) => items.filter((item) => isFilled(item.text));

const filledMoment = (moment: Moment): Moment => ({
  ...moment,
  questions: filled(moment.questions),
  obstacles: filled(moment.obstacles),
  opportunities: filled(moment.opportunities),
  content: filled(moment.content),
});

/**
 * The journey without its items that say nothing: a question with blank text is no question. Blank fields of
 * items that do say something stay; ask `isFilled` of them.
 */
export const filledItems = (journey: Journey): Journey => ({
  ...journey,
  moments: journey.moments.map(filledMoment),
  assumptions: filled(journey.assumptions),
  actions: filled(journey.actions),
});
