import { compareRanks } from './compare-ranks';
import { type Finding, SEVERITIES, type Severity } from './finding';

/** What a card is about. A cell is one department in one step. */
export type CardPlace =
  | { kind: 'moment'; moment: string }
  | { kind: 'handoff'; fromStep: string; toStep: string }
  | { kind: 'cell'; step: string; department: string }
  | { kind: 'step'; step: string }
  | { kind: 'department'; department: string }
  | { kind: 'workspace' };

/** All findings of one place, worst first. */
export type PlaceCard = {
  /** The same for the same place, whatever is found there. */
  id: string;
  place: CardPlace;
  /** Severity of its worst finding. */
  severity: Severity;
  findings: [Finding, ...Finding[]];
};

/**
 * Findings as cards, one a place. The card with more critical findings comes first, then the one with more high
 * ones, and so on down; what is alike stands in the order of the journey, as `findGaps` gives it.
 */
export function groupByPlace(findings: readonly Finding[]): PlaceCard[] {
  const cards = new Map<string, PlaceCard>();
  for (const finding of findings.toSorted(bySeverity)) {
    const place = placeOf(finding);
    const id = Object.values(place).join(':');
    const card = cards.get(id);
    if (card) card.findings.push(finding);
    else cards.set(id, { id, place, severity: finding.severity, findings: [finding] });
  }
  const ranked = [...cards.values()].map((card) => ({
    card,
    rank: SEVERITIES.map((one) => -countOf(card, one)),
  }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ card }) => card);
}

const bySeverity = (a: { severity: Severity }, b: { severity: Severity }) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

const countOf = (card: PlaceCard, severity: Severity) =>
  card.findings.filter((finding) => finding.severity === severity).length;

function placeOf({ step, moment, department, handoff }: Finding): CardPlace {
  if (handoff) return { kind: 'handoff', ...handoff };
  if (moment !== undefined) return { kind: 'moment', moment };
  if (step !== undefined && department !== undefined) return { kind: 'cell', step, department };
  if (step !== undefined) return { kind: 'step', step };
  if (department !== undefined) return { kind: 'department', department };
  return { kind: 'workspace' };
}
