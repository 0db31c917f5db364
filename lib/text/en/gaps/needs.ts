import { listed } from '../../plural';
import { quoted } from '../../quoted';

const FEELS = { 0: 'feels neither good nor bad', '-1': 'feels bad', '-2': 'feels very bad' } as const;

/** What the customer still lacks. */
export const needs = {
  'question-unanswered': {
    name: 'Question without an answer',
    finds: 'A question of the customer that no content of the journey answers.',
    title: (p: { question: string; moment: string }) =>
      `In ${quoted(p.moment)} the customer asks ${quoted(p.question)}, and nothing answers it.`,
    why: () =>
      'Who finds no answer guesses, calls, or goes to somebody who does tell. The question comes back with every customer.',
    fix: (p: { question: string }) =>
      `Write down which content answers ${quoted(p.question)}, or let content that is there answer it too.`,
  },
  'content-unowned': {
    name: 'Content without an owner',
    finds: 'Content that the customer needs and that belongs to no department.',
    title: (p: { content: string; moment: string }) =>
      `In ${quoted(p.moment)} the customer needs ${quoted(p.content)}, but no department owns it.`,
    why: () =>
      'Content of nobody is not made, or goes out of date without anybody noticing but the customer.',
    fix: (p: { content: string }) => `Say which department makes ${quoted(p.content)} and keeps it right.`,
  },
  'content-unmeasured': {
    name: 'Content nobody measures',
    finds: 'Content of which nobody has said how its effect is measured.',
    title: (p: { content: string; moment: string }) =>
      `Nobody measures whether ${quoted(p.content)} helps the customer in ${quoted(p.moment)}.`,
    why: () =>
      'Without a measure nobody knows whether the customer is helped by it, and whether it is worth its upkeep.',
    fix: (p: { content: string }) =>
      `Say by what you would notice that ${quoted(p.content)} helps, for instance fewer calls about it.`,
  },
  'obstacle-unaddressed': {
    name: 'Obstacle nobody takes away',
    finds:
      'An obstacle that no opportunity addresses and that no action is about. An action on the gap itself does not close it.',
    title: (p: { obstacle: string; moment: string }) =>
      `In ${quoted(p.moment)} the customer is held back by ${quoted(p.obstacle)}, and nobody takes it away.`,
    why: () => 'What stays in the way holds every next customer back too, and some of them give up here.',
    fix: (p: { obstacle: string }) =>
      `Write down an opportunity or an action that takes away ${quoted(p.obstacle)}.`,
  },
  'low-point-without-opportunity': {
    name: 'Low point without an opportunity',
    finds:
      'A moment in which the customer feels bad or very bad, without an opportunity to do better. Worse on a moment of truth.',
    title: (p: { moment: string; veryBad: boolean }) =>
      `The customer feels ${p.veryBad ? 'very bad' : 'bad'} in ${quoted(p.moment)}, and nobody has written down what could be done.`,
    why: () =>
      'Low points are what customers remember and tell others. Nowhere else does a small improvement do as much.',
    fix: (p: { moment: string }) =>
      `Think together of the best that you could do for the customer in ${quoted(p.moment)}, and write it down as an opportunity.`,
  },
  'moment-of-truth-at-risk': {
    name: 'Moment of truth at risk',
    finds:
      'A moment of truth that does not feel good, that is without contact, or that lies in a step without a lead.',
    title: (p: {
      moment: string;
      feeling: 0 | -1 | -2 | null;
      nobodyThere: boolean;
      stepWithoutLead: string | null;
    }) =>
      `${quoted(p.moment)} is a moment of truth, but ${listed(
        [
          ...(p.feeling === null ? [] : [`the customer ${FEELS[p.feeling]}`]),
          ...(p.nobodyThere ? ['nobody is there'] : []),
          ...(p.stepWithoutLead === null ? [] : [`nobody leads ${p.stepWithoutLead}`]),
        ],
        'and',
      )}.`,
    why: () => 'Here the customer decides what to think of you. What goes wrong here is hard to make up for.',
    fix: (p: { feeling: 0 | -1 | -2 | null; nobodyThere: boolean; stepWithoutLead: string | null }) =>
      [
        ...(p.stepWithoutLead === null ? [] : [`Agree which department leads ${p.stepWithoutLead}.`]),
        ...(p.nobodyThere ? ['Be there with an active touchpoint.'] : []),
        ...(p.feeling === null ? [] : ['Find out what spoils it for the customer, and make that better.']),
      ].join(' '),
  },
  'opportunity-unowned': {
    name: 'Opportunity without an owner',
    finds: 'An opportunity that belongs to no department.',
    title: (p: { opportunity: string; moment: string }) =>
      `${quoted(p.opportunity)} would do the customer good in ${quoted(p.moment)}, but no department takes it up.`,
    why: () => 'A good idea of nobody stays an idea: the customer gets nothing from it.',
    fix: (p: { opportunity: string }) => `Say which department takes up ${quoted(p.opportunity)}.`,
  },
};
