import type { needs as inEnglish } from '../../en/gaps/needs';
import { listed } from '../../plural';
import { quoted } from '../../quoted';
import type { Text } from '../../text';

const FEELS = {
  0: 'de klant voelt zich er niet goed en niet slecht bij',
  '-1': 'de klant voelt zich slecht',
  '-2': 'de klant voelt zich heel slecht',
} as const;

/** Wat de klant nog mist. */
export const needs: Pick<Text['gaps'], keyof typeof inEnglish> = {
  'question-unanswered': {
    name: 'Vraag zonder antwoord',
    finds: 'Een vraag van de klant waarop geen enkele informatie in de reis antwoord geeft.',
    title: (p) =>
      `Bij ${quoted(p.moment)} vraagt de klant ${quoted(p.question)}, en nergens staat het antwoord.`,
    why: () =>
      'Wie geen antwoord vindt, gokt, belt, of gaat naar een ander die het wel vertelt. En elke volgende klant heeft dezelfde vraag.',
    fix: (p) =>
      `Schrijf op welke informatie antwoord geeft op ${quoted(p.question)}, of laat informatie die er al is er ook antwoord op geven.`,
  },
  'content-unowned': {
    name: 'Informatie zonder eigenaar',
    finds: 'Informatie die de klant nodig heeft en die van geen enkele afdeling is.',
    title: (p) =>
      `Bij ${quoted(p.moment)} heeft de klant ${quoted(p.content)} nodig, maar geen enkele afdeling gaat erover.`,
    why: () =>
      'Informatie die van niemand is, wordt niet gemaakt, of raakt verouderd zonder dat iemand het merkt behalve de klant.',
    fix: (p) => `Zeg welke afdeling ${quoted(p.content)} maakt en bijhoudt.`,
  },
  'content-unmeasured': {
    name: 'Informatie die niemand meet',
    finds: 'Informatie waarvan niemand heeft gezegd hoe het effect wordt gemeten.',
    title: (p) => `Niemand meet of de klant bij ${quoted(p.moment)} iets heeft aan ${quoted(p.content)}.`,
    why: () => 'Zonder meting weet niemand of de klant ermee geholpen is, en of het de moeite waard blijft.',
    fix: (p) =>
      `Zeg waaraan je merkt dat ${quoted(p.content)} helpt, bijvoorbeeld aan minder telefoontjes erover.`,
  },
  'obstacle-unaddressed': {
    name: 'Obstakel dat niemand wegneemt',
    finds:
      'Een obstakel dat door geen enkele kans wordt weggenomen en waar geen actie over gaat. Een actie op het gat zelf sluit het niet.',
    title: (p) =>
      `Bij ${quoted(p.moment)} wordt de klant tegengehouden door ${quoted(p.obstacle)}, en niemand neemt het weg.`,
    why: () => 'Wat in de weg blijft staan, houdt ook elke volgende klant tegen, en een deel haakt hier af.',
    fix: (p) => `Schrijf een kans of een actie op die ${quoted(p.obstacle)} wegneemt.`,
  },
  'low-point-without-opportunity': {
    name: 'Dieptepunt zonder kans',
    finds:
      'Een moment waarin de klant zich slecht of heel slecht voelt, zonder een kans om het beter te doen. Erger bij een moment van de waarheid.',
    title: (p) =>
      `De klant voelt zich ${p.veryBad ? 'heel slecht' : 'slecht'} bij ${quoted(p.moment)}, en niemand heeft opgeschreven wat eraan te doen is.`,
    why: () =>
      'Dieptepunten onthoudt een klant en vertelt hij door. Nergens levert een kleine verbetering zoveel op.',
    fix: (p) =>
      `Bedenk samen wat je bij ${quoted(p.moment)} het beste voor de klant kunt doen, en schrijf dat op als kans.`,
  },
  'moment-of-truth-at-risk': {
    name: 'Moment van de waarheid in gevaar',
    finds:
      'Een moment van de waarheid dat niet goed voelt, waarin geen contact is, of dat in een stap zonder trekker ligt.',
    title: (p) =>
      `${quoted(p.moment)} is een moment van de waarheid, maar ${listed(
        [
          ...(p.feeling === null ? [] : [FEELS[p.feeling]]),
          ...(p.nobodyThere ? ['er is niemand'] : []),
          ...(p.stepWithoutLead === null ? [] : [`niemand trekt de stap ${p.stepWithoutLead}`]),
        ],
        'en',
      )}.`,
    why: () =>
      'Hier bepaalt de klant wat hij van jullie vindt. Wat hier misgaat, is later moeilijk goed te maken.',
    fix: (p) =>
      [
        ...(p.stepWithoutLead === null ? [] : [`Spreek af welke afdeling ${p.stepWithoutLead} trekt.`]),
        ...(p.nobodyThere ? ['Zorg dat er iemand is, met een actief contactmoment.'] : []),
        ...(p.feeling === null ? [] : ['Zoek uit wat het voor de klant bederft, en maak dat beter.']),
      ].join(' '),
  },
  'opportunity-unowned': {
    name: 'Kans zonder eigenaar',
    finds: 'Een kans die van geen enkele afdeling is.',
    title: (p) =>
      `${quoted(p.opportunity)} zou de klant goeddoen bij ${quoted(p.moment)}, maar geen enkele afdeling pakt het op.`,
    why: () => 'Een goed idee van niemand blijft een idee: de klant heeft er niets aan.',
    fix: (p) => `Zeg welke afdeling ${quoted(p.opportunity)} oppakt.`,
  },
};
