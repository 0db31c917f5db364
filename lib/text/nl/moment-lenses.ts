import type { Text } from '../text';

/** Wat een moment tegen de brillen zegt: hier gekozen, of van zichzelf en waarom. */
export const momentLenses: Text['momentLenses'] = {
  title: 'Waar brillen hier naar kijken',
  why: 'Drie brillen kijken naar meer dan contact. Meestal klopt wat de stap zegt; kies zelf waar dat niet zo is.',
  fields: {
    target: 'Zakelijk doel',
    product: 'Productfase',
    activePhase: 'Wat de klant bij jullie doet',
  },
  activeHint: 'In de woorden van de klantreis: zoeken, boeken, inchecken',
  none: 'Geen: verberg dit moment',
  fromStep: (p) => `Zoals de stap zegt: ${p.phase}`,
  fromStepUnseen: 'Zoals de stap zegt: niet gezien',
  byDefault: 'vanzelf',
  setHere: 'hier gekozen',
  seen: (p) => `${p.phase}, omdat de stap ${p.step} telt als ${p.phase.toLowerCase()}.`,
  seenAsStep: (p) => `${p.phase}, omdat er geen andere woorden zijn gegeven: dan is de stap de fase.`,
  seenAsSet: (p) => `${p.phase}, omdat iemand dat hier heeft gekozen.`,
  unseen: (p) => `Niet gezien, omdat ${p.because}.`,
  keptUnseen:
    'Niet gezien, omdat de klant hier geen contact met ons heeft; de woorden blijven bewaard tot dat contact er is.',
  toDefault: 'Terug naar wat de stap zegt',
  toDefaultOf: (p) => `Terug naar wat de stap zegt: ${p.field}`,
};
