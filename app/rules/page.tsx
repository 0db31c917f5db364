import type { Metadata } from 'next';
import { pageActor, requestLanguage, requestText } from '@/app/session';
import { PlainFrame } from '@/app/shell/plain-frame';
import { explainRule } from '@/lib/gaps/explain-rule';
import { RULE_FAMILIES } from '@/lib/gaps/rule';
import { RULES } from '@/lib/gaps/rules';
import { RuleCard } from './rule-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).rulesPage.title };
}

/** Every gap rule with its examples, by the families of the catalogue. */
export default async function RulesPage() {
  await pageActor();
  const text = await requestText();
  const language = await requestLanguage();
  const words = text.rulesPage;
  const families = RULE_FAMILIES.map((family) => ({
    family,
    name: text.model.ruleFamilies[family],
    rules: RULES.filter((rule) => rule.family === family),
  })).filter(({ rules }) => rules.length > 0);
  return (
    <PlainFrame>
      <div className="grid gap-3">
        <h1 className="text-26">{words.title}</h1>
        <p className="max-w-2xl text-14 text-muted">{words.lead({ count: RULES.length })}</p>
        <nav aria-label={words.families} className="no-print">
          <ul className="flex flex-wrap gap-2">
            {families.map(({ family, name, rules }) => (
              <li key={family}>
                <a className="button whitespace-normal!" href={`#${family}`}>
                  {name} <span className="font-normal text-muted tabular-nums">{rules.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {families.map(({ family, name, rules }) => (
        <section key={family} aria-labelledby={family} className="grid gap-3">
          <h2 id={family} className="scroll-mt-4 pt-2 text-19">
            {name}
          </h2>
          {rules.map((rule) => (
            <RuleCard key={rule.id} rule={explainRule(rule, text, language)} words={words} />
          ))}
        </section>
      ))}
    </PlainFrame>
  );
}
