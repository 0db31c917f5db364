import { model } from './model';

const { kinds } = model;

/** De soorten die "het" heten; alle andere heten "de". */
const HET_WORDS: ReadonlySet<string> = new Set([
  kinds.template,
  kinds.check,
  kinds.task,
  kinds.override,
  kinds.signoff,
  kinds.moment,
  kinds.obstacle,
  kinds.touchpoint,
  kinds.assumption,
  kinds.acceptance,
]);

/** Dat iets "het" heet: het buigt wat ervoor staat (`een ander moment`, `dit moment`, maar `een andere vraag`). */
export const isHetWord = (kind: string) => HET_WORDS.has(kind);
