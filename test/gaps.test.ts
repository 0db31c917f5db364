import { describe, expect, it } from 'vitest';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { describeFinding } from '@/lib/gaps/describe-finding';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { EXAMPLE_NAMES, exampleIn } from '@/lib/gaps/example-names';
import { explainRule } from '@/lib/gaps/explain-rule';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Finding } from '@/lib/gaps/finding';
import { type Example, RULE_FAMILIES, type Rule } from '@/lib/gaps/rule';
import { RULES } from '@/lib/gaps/rules';
import { roleRepeated } from '@/lib/gaps/rules/role-repeated';
import { stepWithoutLead } from '@/lib/gaps/rules/step-without-lead';
import type { WorkspaceFacts } from '@/lib/model/facts';
import { LANGUAGES } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';

const TODAY = '2026-11-22';

const analysesOf = (example: Example) => {
  const { workspace, journeys } = example.facts();
  return journeys.map((journey) => findGaps(workspace, journey, example.today ?? TODAY));
};
const findingsOf = (rule: Rule, example: Example) =>
  analysesOf(example).flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule.id));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.clear)('is silent: $says.en', (example) => {
    expect(findingsOf(rule, example)).toEqual([]);
    // Silence counts only where rules speak at all, and where this one did not fall silent by failing.
    const others = findGaps(example.facts().workspace, anyJourney(example), example.today ?? TODAY, [
      witness,
    ]);
    expect(others.findings).toHaveLength(1);
    expect(analysesOf(example).flatMap(({ failedRules }) => failedRules)).toEqual([]);
  });

  it.each(rule.examples.found)('speaks: $says.en', (example) => {
    expect(findingsOf(rule, example).length).toBeGreaterThan(0);
    expect(analysesOf(example).flatMap(({ failedRules }) => failedRules)).toEqual([]);
  });

  it.each(rule.examples.found)('says it in whole sentences with names: $says.en', (example) => {
    const facts = example.facts();
    expectWholeSentences(findingsOf(rule, example), facts);
  });

  it.each(LANGUAGES)('is explained on the page of the rules (%s)', (language) => {
    const { severities, finds, why, fix, found, clear } = explainRule(rule, TEXTS[language], language);
    expect(severities).toContain(rule.severity);
    for (const sentence of [finds, why, fix]) expect(sentence).toMatch(/^[\p{Lu}“].*[.”]$/u);
    expect(found).toHaveLength(rule.examples.found.length);
    for (const { titles } of found) expect(titles.length).toBeGreaterThan(0);
    expect(clear).toEqual(rule.examples.clear.map(({ says }) => says[language]));
  });

  it('says each example in both languages, and belongs to a family', () => {
    for (const { says } of [...rule.examples.clear, ...rule.examples.found]) {
      expect(says.en).toMatch(/\.$/);
      expect(says.nl).toMatch(/\.$/);
      expect(says.en).not.toBe(says.nl);
    }
    expect(RULE_FAMILIES).toContain(rule.family);
  });
});

describe('the names in the examples', () => {
  const said = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') said.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { examples } of RULES)
    for (const example of [...examples.clear, ...examples.found]) collect(example.facts());
  // What people write begins with a capital or has several words; ids, channels and kinds don't.
  const written = [...said].filter((one) => one.trim() !== '' && /^\p{Lu}|\s/u.test(one));

  it.each(Object.entries(EXAMPLE_NAMES))('are told in %s, all that there are and no others', (_, names) => {
    expect(Object.keys(names).sort()).toEqual(written.sort());
  });

  it('leave what is found as it was', () => {
    for (const rule of RULES)
      for (const example of [...rule.examples.clear, ...rule.examples.found]) {
        const found = LANGUAGES.map((language) => {
          const { workspace, journeys } = exampleIn(language, example.facts());
          return journeys.flatMap((journey) =>
            findGaps(workspace, journey, example.today ?? TODAY, [rule]).findings.map(
              ({ owners, rule: id }) => [id, owners],
            ),
          );
        });
        for (const one of found) expect(one).toEqual(found[0]);
      }
  });

  it('stand in the sentences of the page of the rules', () => {
    const [dutch] = explainRule(roleRepeated, TEXTS.nl, 'nl').found;
    expect(dutch?.titles.join()).toContain('Vertelt het verhaal');
    const all = RULES.flatMap((rule) =>
      explainRule(rule, TEXTS.nl, 'nl').found.flatMap(({ titles }) => titles),
    );
    expect(all.filter((title) => /Judge|Prepare|Front office|Pack hand luggage|iron/.test(title))).toEqual(
      [],
    );
  });
});

describe('the texts of the rules', () => {
  it('stand in the order of the families', () => {
    const families = RULES.map((rule) => RULE_FAMILIES.indexOf(rule.family));
    expect(families).toEqual(families.toSorted((a, b) => a - b));
  });

  it('give every rule a name of its own in both languages', () => {
    for (const { gaps } of Object.values(TEXTS)) {
      const names = Object.values(gaps).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('a journey full of gaps', () => {
  it('is told in whole sentences with names, whichever way each gap turns', () => {
    const facts = exampleFacts({
      departments: ['Guest sales', 'Web team', 'Front desk', 'Finance office'],
      moments: [
        {
          step: 'acquire',
          name: 'Book a room',
          touchpoints: [{ name: 'Booking page', department: 'finance-office' }],
        },
        {
          step: 'prepare',
          name: 'Pack a bag',
          feeling: -2,
          momentOfTruth: true,
          obstacles: ['Heavy', 'Big'],
          durationDays: 1.04,
        },
        { step: 'prepare', name: 'Leave home', questions: ['Which train?'], durationDays: 0.5 },
        { step: 'start', name: 'Find the hotel', touchpoints: [{ name: 'Old map', state: 'unused' }] },
        { step: 'use', name: 'Sleep in', touchpoints: [{ name: 'Wake-up call', department: 'web-team' }] },
        {
          step: 'use',
          name: 'Wait for a taxi',
          durationDays: 8,
          momentOfTruth: true,
          opportunities: ['Call one'],
          content: ['Where taxis stop'],
        },
        {
          step: 'judge',
          name: 'Pay the bill',
          touchpoints: [{ name: 'Card reader', department: 'guest-sales' }],
        },
      ],
      roles: {
        'guest-sales': { acquire: 'leads', judge: 'consulted' },
        'web-team': { acquire: 'leads', use: 'none' },
        'front-desk': { acquire: 'leads', start: 'leads', use: 'leads' },
        'finance-office': { choose: ['leads', 'x'.repeat(5000)], judge: 'leads', continue: 'informed' },
      },
      handoffs: [
        { fromStep: 'acquire', toStep: 'start', from: 'guest-sales', to: 'guest-sales' },
        { fromStep: 'use', toStep: 'judge', from: 'web-team', to: 'front-desk' },
        {
          fromStep: 'use',
          toStep: 'judge',
          from: 'front-desk',
          to: 'web-team',
          confirmedBy: ['web-team', 'front-desk'],
        },
      ],
      scenarios: ['Early bird', 'Night owl'].map((name) => ({
        name,
        moments: ['book-a-room', 'pay-the-bill'],
      })),
      assumptions: [
        { text: 'x'.repeat(5000), on: { moment: 'pack-a-bag' }, grade: 'assumed' },
        { text: 'Nobody\nreads mail', on: { step: 'use' }, grade: 'assumed', test: ' ' },
      ],
      reviewed: { start: '2026-05-25' },
    });
    const findings = facts.journeys.flatMap((journey) => findGaps(facts.workspace, journey, TODAY).findings);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(12);
    expectWholeSentences(findings, facts);
  });
});

/** Names what is known by a name, says nothing that is unknown, and ends every sentence, in every language. */
function expectWholeSentences(findings: Finding[], facts: WorkspaceFacts) {
  const { ids, names } = vocabularyOf(facts);
  for (const finding of findings) {
    for (const said of stringsIn(finding.params)) expect(ids.has(said) && !names.has(said), said).toBe(false);
    for (const text of Object.values(TEXTS)) {
      const { name, title, why, fix } = describeFinding(text, finding);
      expect(
        [...names].some((real) => title.includes(real)),
        title,
      ).toBe(true);
      expect(name).toMatch(/^\p{Lu}[^.]+$/u);
      for (const sentence of [title, why, fix]) {
        expect(sentence).toMatch(/^[\p{Lu}“].*[.”]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\(\)|“”| [,.]/);
        expect(sentence.length).toBeLessThan(400);
        for (const id of ids) if (id.includes('-')) expect(sentence).not.toContain(id);
      }
    }
  }
}

/** Speaks once in every journey that has begun. */
const witness: Rule = {
  ...stepWithoutLead,
  find: () => [{ ids: [], owners: [], params: { step: 'Prepare', nearest: [] } }],
};

function anyJourney(example: Example) {
  const [journey] = example.facts().journeys;
  if (!journey) throw new Error('An example has no journey.');
  return journey;
}

/** Every id that has a name, and every name. */
function vocabularyOf({ workspace, journeys }: WorkspaceFacts) {
  const named = [
    ...workspace.departments,
    ...stagesOf(workspace).flatMap((stage) => stage.steps),
    ...journeys.flatMap((journey) => [...journey.moments, ...journey.scenarios]),
    ...journeys.flatMap((journey) => journey.moments).flatMap((moment) => moment.touchpoints),
  ];
  // What holds for the whole journey names no place: it is known by its own words.
  const placeless = journeys.flatMap((journey) => journey.assumptions).filter(({ on }) => on === undefined);
  return {
    ids: new Set(named.map(({ id }) => id)),
    names: new Set([...named.map(({ name }) => name), ...placeless.map(({ text }) => text)]),
  };
}

// What is called by a word of the product carries that word, which only the text turns into a name.
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'builtIn' in value) return [];
  return Object.values(value).flatMap(stringsIn);
}
