import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/lib/changes/apply-changes';
import { workspaceOf } from '@/lib/changes/facts-of';
import { checklistOf } from '@/lib/checklists/checklist-of';
import { recordIdOf } from '@/lib/checklists/record-id';
import type { Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import { documentsOf } from '@/lib/commands/documents-of';
import { EXAMPLES } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { writeFile } from '@/lib/file/write-file';
import { findGaps } from '@/lib/gaps/find-gaps';
import { type Document, emptyDocument } from '@/lib/model/document';
import type { WorkspaceFacts } from '@/lib/model/facts';

const TODAY = '2026-11-25';
const analysedOf = ({ workspace, journeys }: WorkspaceFacts, today = TODAY) =>
  journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, today) }));

describe('campaigns as records', () => {
  const hotel = (language: 'en' | 'nl' = 'en') => {
    const parsed = parseFileValue(EXAMPLES[language]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.facts;
  };

  /** Carries out commands one after another, as the server does. */
  function carriedOut(intents: Intent[]) {
    let documents: Document[] = [emptyDocument('hotel'), emptyDocument('hotel/business-trip')];
    for (const intent of intents) {
      const command = { ...intent, commandId: crypto.randomUUID() };
      const decision = decide(documents, { id: 'owner', name: '', role: 'owner' }, command, 0);
      if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
      documents = documents.map((document) => {
        const changed = decision.documents.find(({ documentId }) => documentId === document.id);
        return changed ? applyChanges(document, changed.changes, document.revision + 1) : document;
      });
    }
    const [workspace] = documents;
    return workspace && workspaceOf(workspace)?.campaigns[0];
  }
  const bringIn = { type: 'import', documentId: 'hotel', mode: 'new', file: EXAMPLES.en } as const;

  it.each(['en', 'nl'] as const)('come out of a file as they went in: %s', (language) => {
    expect(JSON.parse(writeFile(hotel(language)))).toEqual(EXAMPLES[language]);
  });

  it('lose the name of what is deleted: a journey, a step, a persona, a department with its signature', () => {
    expect(carriedOut([bringIn])).toMatchObject({ journeys: ['business-trip'] });
    const without = carriedOut([
      bringIn,
      { type: 'remove', documentId: 'hotel', kind: 'department', id: 'sales' },
      { type: 'remove', documentId: 'hotel', kind: 'department', id: 'housekeeping' },
      { type: 'remove', documentId: 'hotel/business-trip', kind: 'journey', id: 'business-trip' },
    ]);
    expect(without?.journeys).toEqual([]);
    expect(without?.overrides).toEqual([]);
    expect(without?.signOffs.map(({ department }) => department)).toEqual(['web-it', 'finance']);
    expect(without?.tasks[0]?.department).toBeUndefined();
    expect(without?.checks.length).toBeGreaterThan(0);
  });

  it('refuse a proof that is no web address, and an override without a reason', () => {
    const check = (fields: object, kind: 'check' | 'override') =>
      carriedOut([
        bringIn,
        {
          type: 'add',
          documentId: 'hotel',
          kind,
          id: 'new',
          parent: 'hand-luggage-only',
          fields: { ...fields },
        },
      ]);
    const said = { item: 'own:x', text: 'X' };
    expect(() => check({ ...said, proof: 'javascript:alert(1)' }, 'check')).toThrow('bad-link');
    expect(check({ ...said, proof: 'https://example.org/a?b=c' }, 'check')?.checks.at(-1)).toMatchObject(
      said,
    );
    const override = { journey: 'business-trip', gap: 'x', by: 'Anna' };
    expect(() => check({ ...override, reason: ' ' }, 'override')).toThrow('blank');
  });

  it('name their journeys to the server, which must see whether they are there', () => {
    const fields = { name: 'C', journeys: ['one', 'two'] };
    const add = { type: 'add', documentId: 'hotel', kind: 'campaign', id: 'c', fields } as const;
    expect(documentsOf({ ...add, commandId: crypto.randomUUID() }).documentIds).toEqual(
      expect.arrayContaining(['hotel/one', 'hotel/two']),
    );
  });

  it('have ids that are the same for the same thing and differ for others', () => {
    expect(recordIdOf('check', 'a', 'b')).toBe(recordIdOf('check', 'a', 'b'));
    expect(
      new Set([recordIdOf('check', 'a', 'b'), recordIdOf('check', 'b', 'a'), recordIdOf('check', 'a', 'c')])
        .size,
    ).toBe(3);
  });

  it.each(['en', 'nl'] as const)('the example is a no-go because of packing: %s', (language) => {
    const facts = hotel(language);
    const [example] = facts.workspace.campaigns;
    if (!example) throw new Error('the example has no campaign');
    const list = checklistOf(facts.workspace, analysedOf(facts), example, TODAY);
    expect(list.isGo).toBe(false);
    const open = list.blockers.filter(({ override }) => !override);
    expect(open.filter(({ finding }) => finding.moment === 'pack').length).toBeGreaterThan(open.length / 2);
    expect(list.lapsed).toEqual([]);
  });
});
