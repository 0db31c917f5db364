import type { Journey, Moment, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import type { Text } from '../text/text';
import type { CardLane } from './lanes';

/** What a card is: a record under its moment, a thought, or what moves the customer on. */
export type CardKind =
  | 'question'
  | 'thought'
  | 'obstacle'
  | 'movesOn'
  | 'touchpoint'
  | 'opportunity'
  | 'content';

/** A card in a lane of the map. */
export type MapCard = {
  kind: CardKind;
  /** Id of the record; a thought has none and is called by its place among the thoughts. */
  id: string;
  text: string;
  /** Who owns it, by id, and where the customer meets it. */
  department?: string;
  channel?: string;
  /** What else is worth knowing, in words. */
  meta: string[];
  /** What is still missing, in words; such a card is hatched. */
  lacks: string[];
};

/** A card as it reads: what somebody thinks stands in quotes. */
export const cardWords = ({ kind, text }: Pick<MapCard, 'kind' | 'text'>) =>
  kind === 'thought' ? `“${text}”` : text;

/** All that stands on a card, in a line. */
export const wholeCard = (card: MapCard) =>
  [cardWords(card), card.meta.join(' · '), card.lacks.join(' · ')].filter(Boolean).join(' ');

/** A reader of the cards that a moment has in a lane, in order and in words. */
export type CardReader = (lane: CardLane, moment: Moment) => MapCard[];

/** Cards of a journey: what ties them together across moments is looked up once. */
export function cardReader(text: Text, workspace: Workspace, journey: Journey): CardReader {
  const words = text.map.lacks;
  const names = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const answered = new Set(
    journey.moments.flatMap(({ content }) => content.flatMap(({ answers = [] }) => answers)),
  );
  const addressed = new Set([
    ...journey.moments.flatMap((moment) => moment.opportunities.flatMap(({ addresses = [] }) => addresses)),
    ...journey.actions.flatMap(({ obstacle }) => obstacle ?? []),
  ]);
  const card = (
    kind: CardKind,
    id: string,
    written: string,
    meta: Said[] = [],
    lacks: Said[] = [],
  ): MapCard => ({
    kind,
    id,
    text: written,
    meta: meta.filter(isSaid),
    lacks: lacks.filter(isSaid),
  });
  const owned = (made: MapCard, by: { department?: string | undefined; channel?: string | undefined }) => ({
    ...made,
    ...(by.department !== undefined && { department: by.department }),
    ...(isFilled(by.channel) && { channel: by.channel.trim() }),
  });
  const ownerOf = ({ department }: { department?: string | undefined }) => names.get(department ?? '');

  const readers: Record<CardLane, (moment: Moment) => MapCard[]> = {
    questions: ({ questions, thoughts = [] }) => [
      ...questions.map(({ id, text: written }) =>
        card('question', id, written, [], [!answered.has(id) && words.answer]),
      ),
      ...thoughts.map((thought, at) => card('thought', String(at), thought)),
    ],
    obstacles: ({ obstacles }) =>
      obstacles.map(({ id, kind, text: written }) =>
        card(
          'obstacle',
          id,
          written,
          [text.model.obstacleKinds[kind]],
          [!addressed.has(id) && words.address],
        ),
      ),
    movesOn: ({ id, movesOn }) => (isFilled(movesOn) ? [card('movesOn', id, movesOn)] : []),
    touchpoints: ({ touchpoints }) =>
      touchpoints.map((touchpoint) =>
        owned(
          card(
            'touchpoint',
            touchpoint.id,
            touchpoint.name,
            [
              touchpoint.channel.trim() || text.model.touchpointModes[touchpoint.mode],
              ownerOf(touchpoint),
              touchpoint.state !== 'active' && text.model.touchpointStates[touchpoint.state],
            ],
            [!ownerOf(touchpoint) && touchpoint.state === 'active' && words.owner],
          ),
          touchpoint,
        ),
      ),
    opportunities: ({ opportunities }) =>
      opportunities.map((opportunity) =>
        owned(
          card(
            'opportunity',
            opportunity.id,
            opportunity.text,
            [ownerOf(opportunity), weightsOf(text, opportunity)],
            [!ownerOf(opportunity) && words.owner],
          ),
          opportunity,
        ),
      ),
    content: ({ content }) =>
      content.map((needed) =>
        owned(
          card(
            'content',
            needed.id,
            needed.text,
            [
              needed.form,
              needed.channel,
              ownerOf(needed),
              needed.state && text.model.contentStates[needed.state],
            ],
            [!ownerOf(needed) && words.owner, !isFilled(needed.measure) && words.measure],
          ),
          needed,
        ),
      ),
  };
  return (lane, moment) => readers[lane](moment);
}

type Said = string | false | undefined;
const isSaid = (said: Said): said is string => said !== false && isFilled(said);

function weightsOf(
  text: Text,
  { effect, effort }: { effect?: 1 | 2 | 3 | undefined; effort?: 1 | 2 | 3 | undefined },
) {
  const { opportunities } = text.inspector;
  return [
    effect && `${opportunities.effect.toLowerCase()} ${opportunities.weights[effect]}`,
    effort && `${opportunities.effort.toLowerCase()} ${opportunities.weights[effort]}`,
  ]
    .filter(Boolean)
    .join(', ');
}
