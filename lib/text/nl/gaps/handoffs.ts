import type { handoffs as inEnglish } from '../../en/gaps/handoffs';
import { listed } from '../../plural';
import { quoted } from '../../quoted';
import type { Text } from '../../text';

const all = (names: string[]) => listed(names, 'en');
const unsaid = (p: { lacksPasses: boolean; lacksTrigger: boolean }) =>
  all([
    ...(p.lacksPasses ? ['wat er wordt doorgegeven'] : []),
    ...(p.lacksTrigger ? ['wanneer die begint'] : []),
  ]);

/** Waar de klant wordt overgedragen. */
export const handoffs: Pick<Text['gaps'], keyof typeof inEnglish> = {
  'handoff-missing': {
    name: 'Overdracht ontbreekt',
    finds:
      'Twee stappen na elkaar die door verschillende afdelingen worden getrokken, zonder overdracht van de ene trekker naar de andere.',
    title: (p) =>
      `Van ${p.fromStep} (${all(p.fromLeads)}) naar ${p.toStep} (${all(p.toLeads)}) draagt niemand de klant over.`,
    why: () =>
      'Wat de ene afdeling weet en beloofde, houdt daar op. De klant moet alles opnieuw vertellen, of wordt vergeten.',
    fix: (p) =>
      `Laat ${all([...p.fromLeads, ...p.toLeads])} afspreken wat er wordt doorgegeven, wanneer dat begint, hoe snel en via welk systeem.${
        p.elsewhere.length > 0
          ? ` Wat er nu staat (${p.elsewhere.map((other) => `${other.from} naar ${other.to}`).join('; ')}) telt niet: het gaat niet van trekker naar trekker.`
          : ''
      }`,
  },
  'handoff-unconfirmed': {
    name: 'Overdracht niet bevestigd',
    finds: 'Een overdracht die niet door allebei de afdelingen is bevestigd.',
    title: (p) =>
      p.confirmed.length > 0
        ? `${all(p.confirmed)} bevestigt de overdracht van ${p.fromStep} naar ${p.toStep}, maar ${all(p.missing)} niet.`
        : p.missing.length > 1
          ? `Noch ${p.missing.join(' noch ')} bevestigt de overdracht van ${p.fromStep} naar ${p.toStep}.`
          : `${all(p.missing)} heeft haar overdracht van ${p.fromStep} naar ${p.toStep} niet bevestigd.`,
    why: () =>
      'Een overdracht geldt pas als beide kanten ervan weten. Tot die tijd komt de klant misschien bij iemand die niet op hem wacht.',
    fix: (p) => `Laat ${all(p.missing)} de overdracht bevestigen, of zeggen wat er eerst anders moet.`,
  },
  'handoff-vague': {
    name: 'Overdracht te vaag',
    finds:
      'Een overdracht die beide afdelingen bevestigen, maar die niet zegt wat er wordt doorgegeven of wanneer die begint.',
    title: (p) =>
      `De overdracht van ${p.from} (${p.fromStep}) naar ${p.to} (${p.toStep}) zegt niet ${unsaid(p)}.`,
    why: () =>
      'Beide afdelingen zeiden ja, maar bedoelen misschien iets anders. De klant merkt het verschil.',
    fix: (p) => `Laat ${p.from} en ${p.to} bij de overdracht opschrijven ${unsaid(p)}.`,
  },
  'baton-broken': {
    name: 'Gevallen stokje',
    finds: 'Een of meer stappen die niemand trekt, tussen twee stappen die wel worden getrokken.',
    title: (p) =>
      `Het stokje valt tussen ${p.fromStep} en ${p.toStep}: niemand trekt ${listed(p.unled, 'of')}.`,
    why: () =>
      'De klant gaat verder, maar geen afdeling gaat mee. Wat eerder is gevraagd en beloofd, raakt hier kwijt.',
    fix: (p) =>
      `Laat ${all([...new Set([...p.fromLeads, ...p.toLeads])])} afspreken wie ${all(p.unled)} trekt.`,
  },
  'scenario-handoff-missing': {
    name: 'Overdracht ontbreekt op een route',
    finds:
      'Een route waarop de klant stappen overslaat en bij een andere trekker komt, zonder overdracht van de ene trekker naar de andere.',
    title: (p) =>
      `Op ${p.scenarios.length === 1 ? 'de route' : 'de routes'} ${all(p.scenarios.map(quoted))} springt de klant van ${p.fromStep} (${all(p.fromLeads)}) naar ${p.toStep} (${all(p.toLeads)}), en niemand draagt hem over.`,
    why: () =>
      'Klanten die stappen overslaan, slaan ook de overdrachten over. Ze komen aan waar niemand ze verwacht.',
    fix: (p) =>
      `Laat ${all([...p.fromLeads, ...p.toLeads])} een overdracht afspreken voor klanten die meteen van ${p.fromStep} naar ${p.toStep} gaan.`,
  },
};
