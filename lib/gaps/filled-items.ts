import type { Journey, Moment } from '../model/facts';
import { isFilled } from '../model/fields';

type Item = { text: string };

const says = ({ text }: Item) => isFilled(text);
const filled = <Kind extends Item>(items: Kind[]) => items.filter(says);

const allSay = ({ questions, obstacles, opportunities, content }: Moment) =>
  [questions, obstacles, opportunities, content].every((items: Item[]) => items.every(says));

// Nearly every moment is as it should be, and copying them all would take a good part of an analysis.
const filledMoment = (moment: Moment): Moment =>
  allSay(moment)
    ? moment
    : {
        ...moment,
        questions: filled(moment.questions),
        obstacles: filled(moment.obstacles),
        opportunities: filled(moment.opportunities),
        content: filled(moment.content),
      };

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
