import type { presence as inEnglish } from '../../en/gaps/presence';
import { listed, plural } from '../../plural';
import { quoted } from '../../quoted';
import type { Text } from '../../text';
import { lenses } from '../lenses';

const all = (names: string[]) => listed(names, 'en');
const number = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 });
const days = (count: number) => `${number.format(count)} ${number.format(count) === '1' ? 'dag' : 'dagen'}`;

/** Waar niemand is. */
export const presence: Pick<Text['gaps'], keyof typeof inEnglish> = {
  'non-touchpoint-unserved': {
    name: 'Niet-touchpoint dat niemand bedient',
    finds:
      'Een moment zonder contact waarin de klant een vraag, een obstakel of een slecht gevoel heeft, terwijl niemand helpt of ervoor koos de klant met rust te laten.',
    title: (p) =>
      `Bij ${quoted(p.moment)} is er niemand, terwijl de klant met ${all([
        ...(p.questions > 0 ? [plural(p.questions, 'vraag', 'vragen')] : []),
        ...(p.obstacles > 0 ? [plural(p.obstacles, 'obstakel', 'obstakels')] : []),
        ...(p.feelsBad ? ['een slecht gevoel'] : []),
      ])} zit.`,
    why: () => 'Hier heeft de klant je nodig en is er niemand. Je hoort het pas later als klacht, of nooit.',
    fix: () =>
      'Zorg dat er iemand is: maak een contactmoment actief, of kies “We kunnen helpen” en schrijf een kans op. Of laat de klant bewust met rust, en zeg waarom.',
  },
  'non-touchpoint-unexamined': {
    name: 'Niet-touchpoint waar niemand naar keek',
    finds:
      'Een moment zonder contact waarvan geen vraag, obstakel of slecht gevoel bekend is, en waarover niets is besloten.',
    title: (p) => `Bij ${quoted(p.moment)} is er niemand, en niemand weet wat de klant daar nodig heeft.`,
    why: () =>
      'Een moment zonder contact is geen lege plek. Vaak is de klant er bezig met iets wat jij makkelijker kunt maken.',
    fix: (p) =>
      `Vraag klanten wat ze zich afvragen en voelen bij ${quoted(p.moment)}. Help dan, of laat ze bewust met rust en zeg waarom.`,
  },
  'silent-stretch': {
    name: 'Lange stilte',
    finds:
      'Twee of meer momenten achter elkaar zonder contact, of één dat langer duurt dan de grens in de instellingen van de werkruimte. Momenten die bewust met rust zijn gelaten tellen niet mee.',
    title: (p) =>
      p.moments.length === 1
        ? `Bij ${quoted(p.moments[0] ?? '')} hoort de klant ${days(p.days)} lang niets.`
        : `Van ${quoted(p.moments[0] ?? '')} tot en met ${quoted(p.moments.at(-1) ?? '')} hoort de klant ${p.moments.length} momenten lang niets${
            p.days > 0 ? ` (${p.allDaysKnown ? '' : 'minstens '}${days(p.days)})` : ''
          }.`,
    why: () => 'Hoe langer het stil blijft, hoe meer een klant gaat twijfelen, je vergeet of verder kijkt.',
    fix: (p) =>
      p.moments.length === 1
        ? 'Laat iets van je horen voordat het voorbij is, of laat de klant bewust met rust en zeg waarom.'
        : 'Wees er in minstens om het andere moment, of laat de klant bewust met rust en zeg waarom.',
  },
  'seen-by-one-lens': {
    name: 'Gezien door één bril',
    finds: 'Een moment dat maar één van de ingeschakelde brillen ziet.',
    title: (p) => `Van ${p.lenses} brillen ziet alleen ${lenses.theLens(p.lens)} ${quoted(p.moment)}.`,
    why: () =>
      'Wat alle andere manieren van kijken missen, wordt door niemand gepland, gemeten of voor de klant gedaan.',
    fix: (p) =>
      `Kijk samen naar ${quoted(p.moment)} en spreek af van wie het is: een contactmoment, een zakelijk doel, of een reden om het met rust te laten.`,
  },
  'between-phases': {
    name: 'Tussen twee fasen',
    finds: 'Momenten die een bril niet ziet, tussen twee fasen die hij wel ziet.',
    title: (p) =>
      `Door ${lenses.theLens(p.lens)} ${p.moments.length > 1 ? 'liggen' : 'ligt'} ${all([
        quoted(p.moments[0] ?? ''),
        ...(p.moments.length > 1 ? [plural(p.moments.length - 1, 'ander moment', 'andere momenten')] : []),
      ])} ongezien tussen ${quoted(lenses.phase(p.from))} en ${quoted(lenses.phase(p.to))}.`,
    why: () =>
      'De ene fase vindt zichzelf klaar, de volgende is nog niet begonnen: de klant zit in geen van beide.',
    fix: (p) =>
      `Spreek af tot waar ${quoted(lenses.phase(p.from))} loopt en waar ${quoted(lenses.phase(p.to))} begint, zodat ze op elkaar aansluiten.`,
  },
  'touchpoint-unused': {
    name: 'Ongebruikt contactmoment',
    finds: 'Een contactmoment dat er is of kan zijn, maar dat niemand gebruikt.',
    title: (p) =>
      `${quoted(p.touchpoint)} kan de klant helpen bij ${quoted(p.moment)}, maar niemand gebruikt het.`,
    why: () => 'Dit is vaak de goedkoopste manier om de klant iets goeds te doen: het is er bijna.',
    fix: (p) =>
      `Laat ${p.department ?? 'een afdeling'} ${quoted(p.touchpoint)} in gebruik nemen, of haal het van de kaart.`,
  },
  'touchpoint-unowned': {
    name: 'Contactmoment zonder eigenaar',
    finds: 'Een contactmoment dat in gebruik is en van geen enkele afdeling is.',
    title: (p) =>
      `De klant komt ${quoted(p.touchpoint)} tegen bij ${quoted(p.moment)}, maar het is van geen enkele afdeling.`,
    why: () => 'Wat van niemand is, houdt niemand bij. De klant merkt dat als eerste.',
    fix: (p) => `Zeg van welke afdeling ${quoted(p.touchpoint)} is.`,
  },
  'touchpoint-against-role': {
    name: 'Contactmoment buiten de rol om',
    finds: 'Een afdeling met een contactmoment in een stap die ze niet trekt en waar ze niet helpt.',
    title: (p) =>
      `${p.department} komt de klant tegen in de stap ${p.step} (${p.touchpoints.map(quoted).join(', ')}), maar ${
        p.level === null
          ? 'heeft niet gezegd wat haar rol daar is'
          : p.level === 'none'
            ? 'zegt dat ze daar geen rol heeft'
            : p.level === 'consulted'
              ? 'denkt daar alleen mee'
              : 'hoort er daar alleen van'
      }.`,
    why: () =>
      'Voor de klant is deze afdeling hier het bedrijf, maar zelf rekent ze zich niet tot wie het werk doen.',
    fix: (p) =>
      `Laat ${p.department} zeggen dat ze ${p.step} trekt of daar helpt, of geef haar contactmomenten daar aan een afdeling die dat doet.`,
  },
  'lead-without-contact': {
    name: 'Trekker zonder contact',
    finds:
      'Een afdeling die een stap trekt waarin de klant contact heeft, maar daar zelf geen contactmoment en geen informatie heeft.',
    title: (p) =>
      `${p.department} trekt de stap ${p.step}, maar niets wat de klant daar tegenkomt is van haar.`,
    why: () => 'Wie voor een stap staat zonder er te zijn, hoort als laatste wat er voor de klant misgaat.',
    fix: (p) =>
      `Geef ${p.department} een eigen contactmoment of eigen informatie in ${p.step}, of laat een afdeling trekken die er wel is.`,
  },
};
