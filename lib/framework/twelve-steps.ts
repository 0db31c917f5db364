import type { Stage, Step, Workspace } from '../model/facts';
import type { Language } from '../model/workspace';

type Named = { id: string; en: string; nl: string };
type NamedStep = Named & { asks: { en: string; nl: string } };

const step = (id: string, en: string, nl: string, asksEn: string, asksNl: string): NamedStep => ({
  id,
  en,
  nl,
  asks: { en: asksEn, nl: asksNl },
});

/**
 * The goal-oriented framework: twelve steps in four stages. The stages are those of Salesforce's published
 * framework; the names of the steps are this project's own working names.
 */
const TWELVE_STEPS: (Named & { steps: NamedStep[] })[] = [
  {
    id: 'framing',
    en: 'Framing the decision',
    nl: 'Framing van de beslissing',
    steps: [
      step(
        'trigger',
        'Trigger',
        'Aanleiding',
        'What has changed, what do I need?',
        'Wat is er veranderd, wat heb ik nodig?',
      ),
      step(
        'define',
        'Define',
        'Bepalen',
        'What would be good enough, within which limits?',
        'Wat is goed genoeg, en binnen welke grenzen?',
      ),
      step('explore', 'Explore', 'Verkennen', 'What ways are there?', 'Welke mogelijkheden zijn er?'),
    ],
  },
  {
    id: 'deciding',
    en: 'Making the decision',
    nl: 'Nemen van de beslissing',
    steps: [
      step('compare', 'Compare', 'Vergelijken', 'Which of these fits me?', 'Welke past bij mij?'),
      step(
        'validate',
        'Validate',
        'Toetsen',
        'Is it true, and do people I trust agree?',
        'Klopt het, en vinden mensen die ik vertrouw dat ook?',
      ),
      step('choose', 'Choose', 'Kiezen', 'Do I commit to this one?', 'Ga ik hiervoor?'),
    ],
  },
  {
    id: 'transaction',
    en: 'Transaction',
    nl: 'Transactie',
    steps: [
      step(
        'acquire',
        'Acquire',
        'Aanschaffen',
        'How do I book, buy or apply?',
        'Hoe boek, koop of vraag ik het aan?',
      ),
      step(
        'prepare',
        'Prepare',
        'Voorbereiden',
        'What must I arrange or bring myself?',
        'Wat moet ik zelf regelen of meenemen?',
      ),
      step('start', 'Start', 'Beginnen', 'Does it begin as promised?', 'Begint het zoals beloofd?'),
    ],
  },
  {
    id: 'evaluation',
    en: 'Evaluation',
    nl: 'Evaluatie',
    steps: [
      step('use', 'Use', 'Gebruiken', 'Do I reach my goal with it?', 'Bereik ik er mijn doel mee?'),
      step('judge', 'Judge', 'Beoordelen', 'Was it worth it?', 'Was het de moeite waard?'),
      step(
        'continue',
        'Continue',
        'Vervolgen',
        'Do I share, return, renew or leave?',
        'Deel ik het, kom ik terug, verleng ik of ga ik weg?',
      ),
    ],
  },
];

/** The framework that a workspace has until it makes its own, in one language. */
export const twelveSteps = (language: Language): Stage[] => FRAMEWORK[language];

const inLanguage = (language: Language): Stage[] =>
  TWELVE_STEPS.map((stage) => ({
    id: stage.id,
    name: stage[language],
    steps: stage.steps.map((s) => ({ id: s.id, name: s[language], asks: s.asks[language] })),
  }));
const FRAMEWORK: Record<Language, Stage[]> = { en: inLanguage('en'), nl: inLanguage('nl') };

/** The stages of a workspace with their steps, in order: its own, else the twelve. */
export const stagesOf = (workspace: Pick<Workspace, 'stages' | 'language'>): Stage[] =>
  workspace.stages ?? twelveSteps(workspace.language);

const stepsBy = new WeakMap<Stage[], Step[]>();

/** The steps of all stages of a workspace, in order; the same array as long as its stages are the same. */
export function stepsOf(workspace: Pick<Workspace, 'stages' | 'language'>): Step[] {
  const stages = stagesOf(workspace);
  const steps = stepsBy.get(stages) ?? stages.flatMap((stage) => stage.steps);
  stepsBy.set(stages, steps);
  return steps;
}
