import type { WorkspaceFacts } from '../model/facts';
import type { Language } from '../model/workspace';

/** What the names and sentences in the examples of the rules are called in other languages; they are written in English. */
export const EXAMPLE_NAMES: Record<Exclude<Language, 'en'>, Record<string, string>> = {
  nl: {
    // Journey and departments
    Stadshotel: 'Stadshotel',
    'Business trip with hand luggage': 'Zakenreis met handbagage',
    Sales: 'Sales',
    Marketing: 'Marketing',
    Service: 'Service',
    'Web & IT': 'Web & IT',
    'Front office': 'Receptie',
    'Front desk': 'Balie',
    Finance: 'Financiën',
    Housekeeping: 'Housekeeping',
    Reservations: 'Reserveringen',
    // Steps of a framework of its own
    Visit: 'Bezoek',
    Start: 'Beginnen',
    Judge: 'Beoordelen',
    // Moments
    'Pack hand luggage': 'Handbagage inpakken',
    'Hang up the coat': 'De jas ophangen',
    Stay: 'Verblijven',
    'Check in': 'Inchecken',
    'Check out': 'Uitchecken',
    'Book on the phone': 'Telefonisch boeken',
    Book: 'Boeken',
    'Book a room': 'Een kamer boeken',
    'Have a drink': 'Iets drinken',
    'Say goodbye': 'Afscheid nemen',
    'Travel to the city': 'Naar de stad reizen',
    'Wait for the day': 'Wachten op de dag',
    'Look forward to it': 'Zich erop verheugen',
    'Read the mail': 'De mail lezen',
    'Read the confirmation': 'De bevestiging lezen',
    'Stand at the door': 'Voor de deur staan',
    'Look for an iron': 'Een strijkijzer zoeken',
    // Scenarios and touchpoints
    'Late guest': 'Late gast',
    Mail: 'Mail',
    'Mail about the room': 'Mail over de kamer',
    'Mail about the city': 'Mail over de stad',
    'Confirmation mail': 'Bevestigingsmail',
    'Booking page': 'Boekingspagina',
    Desk: 'Balie',
    'Door sticker': 'Deursticker',
    'City guide': 'Stadsgids',
    Invoice: 'Factuur',
    // What is said and asked
    'Has the room ready at two': 'Heeft de kamer om twee uur klaar',
    'Tells the story': 'Vertelt het verhaal',
    'tells the  story': 'vertelt het  verhaal',
    'TELLS THE STORY ': 'VERTELT HET VERHAAL ',
    'Shows what a stay costs': 'Laat zien wat een verblijf kost',
    'Is there an iron?': 'Is er een strijkijzer?',
    'Does a laptop fit in the safe?': 'Past er een laptop in de kluis?',
    'A list of what the room has': 'Een lijst van wat er op de kamer is',
    'Until when cancelling is free': 'Tot wanneer annuleren gratis is',
    'What is in the room': 'Wat er op de kamer is',
    'The bag gets too heavy': 'De tas wordt te zwaar',
    'The website does not tell what is in the room': 'De website vertelt niet wat er op de kamer is',
    'A mail about the city': 'Een mail over de stad',
    'An iron on every floor': 'Een strijkijzer op elke verdieping',
    'List what is in each room': 'Opschrijven wat er op elke kamer is',
    'Guests look on the website before they pack': 'Gasten kijken op de website voordat ze inpakken',
    'Nobody minds the price': 'Niemand maakt zich druk om de prijs',
    'Guests ask the desk for an iron': 'Gasten vragen de balie om een strijkijzer',
    'Ask twenty guests at the desk': 'Twintig gasten aan de balie vragen',
    'Calls about irons per week': 'Telefoontjes over strijkijzers per week',
    'Arrival time and wishes': 'Aankomsttijd en wensen',
    'The room is paid': 'De kamer is betaald',
    'This is of the family': 'Dit is van de familie',
  },
};

/** The facts of an example as a reader of that language would have written them; ids stay as they are. */
export function exampleIn(language: Language, facts: WorkspaceFacts): WorkspaceFacts {
  const names = language === 'en' ? {} : EXAMPLE_NAMES[language];
  const said = (value: unknown): unknown => {
    if (typeof value === 'string') return Object.hasOwn(names, value) ? names[value] : value;
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]));
  };
  const { workspace, journeys } = said(facts) as WorkspaceFacts;
  // The twelve steps are called as the language of the workspace has them.
  return { workspace: { ...workspace, language }, journeys };
}
