import { filledItems } from '../gaps/filled-items';
import type { Content, Journey, Question, Workspace } from '../model/facts';
import { momentsAcross, type PlacedMoment } from './moments-across';

/** Content that a moment needs, and the questions that it answers. */
export type PlannedContent = PlacedMoment & { id: string; content: Content; questions: Question[] };
/** A question that no content of its journey answers. */
export type OpenQuestion = PlacedMoment & { id: string; question: Question };

export type ContentPlan = { rows: PlannedContent[]; open: OpenQuestion[] };

/** What content the journeys need, and which questions nobody answers yet; both in the customer's order. */
export function contentPlan(workspace: Workspace, journeys: readonly Journey[]): ContentPlan {
  const plan: ContentPlan = { rows: [], open: [] };
  for (const journey of journeys) {
    const questions = new Map(journey.moments.flatMap((one) => one.questions.map((q) => [q.id, q] as const)));
    // Content with blank text answers nothing, as in the gap rules.
    const answered = new Set(
      filledItems(journey).moments.flatMap(({ content }) => content.flatMap(({ answers = [] }) => answers)),
    );
    for (const place of momentsAcross(workspace, [journey])) {
      for (const content of place.moment.content)
        plan.rows.push({
          ...place,
          id: `${journey.id}/${content.id}`,
          content,
          questions: (content.answers ?? []).flatMap((id) => questions.get(id) ?? []),
        });
      for (const question of place.moment.questions)
        if (question.text.trim() !== '' && !answered.has(question.id))
          plan.open.push({ ...place, id: `${journey.id}/${question.id}`, question });
    }
  }
  return plan;
}
