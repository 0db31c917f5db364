import type { answers as inEnglish } from '../../en/gaps/answers';
import { listed, plural } from '../../plural';
import { quoted } from '../../quoted';
import type { Text } from '../../text';

const all = (names: string[]) => listed(names, 'en');

/** Wie waarvoor staat. */
export const answers: Pick<Text['gaps'], keyof typeof inEnglish> = {
  'step-without-lead': {
    name: 'Stap zonder trekker',
    finds: 'Een stap met een moment of een antwoord, die geen enkele afdeling trekt.',
    title: (p) => `Niemand trekt de stap ${p.step}.`,
    why: () => 'Als geen afdeling voor een stap staat, is een probleem van de klant daar niemands probleem.',
    fix: (p) =>
      p.nearest.length > 0
        ? `Spreek af welke afdeling ${p.step} trekt. Vraag het eerst aan ${all(p.nearest)}.`
        : `Spreek af welke afdeling ${p.step} trekt.`,
  },
  'step-unexplored': {
    name: 'Stap waar niemand over heeft nagedacht',
    finds: 'Een stap zonder moment, waar geen enkele afdeling iets over heeft gezegd.',
    title: (p) => `Over de stap ${p.step} heeft nog niemand nagedacht.`,
    why: () => 'Of klanten hier langskomen, en wat ze dan tegenkomen, weet niemand.',
    fix: (p) =>
      `Schrijf op wat de klant in ${p.step} doet, en laat elke afdeling zeggen welke rol ze daar heeft, of dat ze er geen heeft.`,
  },
  'step-with-several-leads': {
    name: 'Meer trekkers in één stap',
    finds: 'Een stap die door twee of meer afdelingen wordt getrokken.',
    title: (p) =>
      `${all(p.leads)} trekken ${p.leads.length === 2 ? 'allebei' : 'allemaal'} de stap ${p.step}.`,
    why: () =>
      'Waar meer afdelingen trekken, denkt ieder dat de ander het doet, en hoort de klant verschillende verhalen.',
    fix: (p) => `Spreek één trekker af voor ${p.step}. De anderen kunnen helpen.`,
  },
  'step-carried-alone': {
    name: 'Stap die één afdeling alleen draagt',
    finds: 'Een stap waarin precies één afdeling trekt of helpt, en geen andere.',
    title: (p) => `${p.department} staat in de stap ${p.step} alleen.`,
    why: () =>
      'Geen afdeling kan een stap in haar eentje beter maken: wat de klant daar nodig heeft, zit bij meer afdelingen.',
    fix: (p) =>
      p.listening.length > 0
        ? `Zoek een afdeling die ${p.department} in ${p.step} helpt. Begin bij wie al betrokken is: ${all(p.listening)}.`
        : `Zoek een afdeling die ${p.department} in ${p.step} helpt.`,
  },
  'role-unanswered': {
    name: 'Stappen zonder antwoord',
    finds:
      'Een afdeling die van een of meer stappen niet heeft gezegd wat haar rol is. Bewust geen rol is ook een antwoord.',
    title: (p) =>
      p.steps.length === p.total
        ? `${p.department} heeft nog van geen enkele stap gezegd wat haar rol is.`
        : `${p.department} heeft van ${p.steps.length} van de ${plural(p.total, 'stap', 'stappen')} nog niet gezegd wat haar rol is.`,
    why: () =>
      'Geen antwoord is iets anders dan geen rol. Anderen raden wat deze afdeling doet, en de klant heeft er last van als dat niet klopt.',
    fix: (p) =>
      `Laat ${p.department} zeggen wat haar rol is in ${p.steps.length === p.total ? 'elke stap' : all(p.steps)}. Bewust geen rol is ook een antwoord.`,
  },
  'role-unspoken': {
    name: 'Rol zonder uitspraak',
    finds: 'Een afdeling die een stap trekt of daar helpt, zonder uitspraak over wat ze er doet.',
    title: (p) =>
      p.level === 'leads'
        ? `${p.department} trekt de stap ${p.step}, maar heeft niet gezegd wat ze daar doet.`
        : `${p.department} helpt in de stap ${p.step}, maar heeft niet gezegd waarmee.`,
    why: () => 'Zonder uitspraak weet niemand wat de klant hier krijgt, en kan niemand erop verder bouwen.',
    fix: (p) => `Laat ${p.department} in één regel zeggen wat ze in ${p.step} voor de klant doet.`,
  },
  'role-repeated': {
    name: 'Steeds dezelfde rol',
    finds: 'Een afdeling die bij drie of meer stappen die ze trekt of waar ze helpt hetzelfde zegt.',
    title: (p) => `${p.department} zegt hetzelfde bij ${all(p.steps)}: ${quoted(p.statement)}.`,
    why: () =>
      'De klant vraagt in elke stap iets anders. Eén zin voor allemaal verbergt wat er per stap ontbreekt.',
    fix: (p) =>
      `Laat ${p.department} van elk van de ${plural(p.steps.length, 'stap', 'stappen')} zeggen wat ze juist daar doet.`,
  },
};
