import { stepsOf } from '../framework/twelve-steps';
import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';
import type { Asked, ItemFact } from './checklist';

/** What the words of an item are made from. */
export type ItemWords = { text: Text; workspace: Workspace; journeys: readonly Journey[] };

/** What an item asks, in one sentence that can stand alone. */
export function itemInWords({ text, workspace, journeys }: ItemWords, asked: Asked): string {
  const words = text.campaigns.items;
  const steps = stepsOf(workspace);
  const stepName = (id: string) => steps.find((step) => step.id === id)?.name ?? id;
  const departments = (ids: readonly string[]) =>
    ids.map((id) => workspace.departments.find((one) => one.id === id)?.name ?? id);
  switch (asked.kind) {
    case 'ask': {
      const asks = steps.find(({ id }) => id === asked.step)?.asks;
      return words.ask[asked.role]({ step: stepName(asked.step), asks: asks ?? '' });
    }
    case 'handoff':
      return words.handoff({
        fromStep: stepName(asked.fromStep),
        toStep: stepName(asked.toStep),
        from: departments(asked.from),
        to: departments(asked.to),
      });
    case 'content':
    case 'touchpoint':
    case 'measure': {
      const moment = journeys
        .find(({ id }) => id === asked.journey)
        ?.moments.find(({ id }) => id === asked.moment);
      return words[asked.kind]({ text: asked.text, moment: moment?.name ?? '' });
    }
    default:
      return asked.text;
  }
}

/** How the matrix stands on what an item asks for. */
export function factInWords(text: Text, fact: ItemFact): string {
  switch (fact.of) {
    case 'handoff':
      return text.matrix.handoffStates[fact.state];
    case 'content':
      return text.model.contentStates[fact.state];
    case 'touchpoint':
      return text.model.touchpointStates[fact.state];
    case 'measure':
      return text.campaigns.measures[fact.state];
  }
}
