import { plural } from '../plural';

/** The page that explains every gap rule. */
export const rulesPage = {
  title: 'How gaps are found',
  lead: (p: { count: number }) =>
    `${plural(p.count, 'rule looks', 'rules look')} at what has been filled in. None of them guesses: each speaks when the facts say so, and falls silent when they no longer do.`,
  families: 'Kinds of gaps',
  finds: 'What it finds',
  why: 'Why it matters',
  fix: 'What closes it',
  speaks: 'It speaks when',
  saysThen: 'It then says',
  silent: 'It stays silent when',
};
