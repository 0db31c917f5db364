/** What the headings of a table's side or of a column can be about. */
export type Subject = 'activities' | 'parties' | 'sections' | 'notes' | 'numbers';

const wordSet = (words: string) => new Set(words.split(' '));

const WORDS: Record<Subject, Set<string>> = {
  activities: wordSet(
    'activity activities task tasks deliverable deliverables process processes step steps action actions milestone milestones decision decisions output outputs activiteit activiteiten taak taken werkzaamheid werkzaamheden actie acties stap stappen processtap processtappen proces processen resultaat resultaten oplevering opleveringen besluit besluiten mijlpaal mijlpalen',
  ),
  parties: wordSet(
    'role roles department departments team teams party parties stakeholder stakeholders person persons people who function functions rol rollen afdeling afdelingen partij partijen betrokkene betrokkenen functie functies persoon personen medewerker medewerkers wie',
  ),
  sections: wordSet(
    'phase phases stage section category group workstream area theme domain epic fase fasen fases categorie groep onderwerp thema domein cluster onderdeel',
  ),
  notes: wordSet(
    'comment comments note notes remark remarks description meaning definition explanation status date deadline due opmerking opmerkingen toelichting omschrijving beschrijving betekenis definitie uitleg datum',
  ),
  numbers: wordSet('nr no number id ref nummer'),
};
const FILLERS = wordSet(
  'and or of the key main name names description business project en de het een naam namen omschrijving belangrijkste',
);

const PARTY_WORDS = wordSet(
  'team department dept office officer manager management owner sponsor lead leader leadership director directors board committee staff hr it ict finance legal marketing sales product procurement operations compliance audit security support service client customer supplier vendor partner partners ceo cfo cto cio ciso dpo pm pmo afdeling teamleider directie bestuur beheer klant klantenservice leverancier inkoop verkoop communicatie juridisch financien administratie adviseur redactie eigenaar opdrachtgever projectleider uitvoering',
);

const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * What a heading says that stands below or beside it: `Activity/Deliverable` activities, `Rol` parties. Undefined
 * where it has other words too, as a name has (`Process owner`), or names both sides (`Task / Role`).
 */
export function subjectOf(heading: string): Subject | undefined {
  if (heading.trim() === '#') return 'numbers';
  const words = wordsOf(heading);
  const about = (subject: Subject) => words.some((word) => WORDS[subject].has(word));
  const isPlain = words.every(
    (word) => FILLERS.has(word) || Object.values(WORDS).some((set) => set.has(word)),
  );
  if (words.length === 0 || words.length > 6 || !isPlain) return undefined;
  if (about('activities')) return about('parties') ? undefined : 'activities';
  return (['parties', 'sections', 'notes', 'numbers'] as const).find(about);
}

/** Whether a heading names a side of the table (`Activity`, `Task / Role`), so that it is nobody's name itself. */
export const namesSide = (heading: string) =>
  isSide(subjectOf(heading)) || heading.split(/[/\\|]/).every((part) => isSide(subjectOf(part)));
const isSide = (subject: Subject | undefined) => subject === 'activities' || subject === 'parties';

/** Whether a name sounds like somebody who does things: `DevOps Team`, `Business Owner`, `Inkoop`. */
export const soundsLikeParty = (name: string) => wordsOf(name).some((word) => PARTY_WORDS.has(word));
