import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/lib/changes/apply-changes';
import type { Command, Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import type { Actor } from '@/lib/model/actor';
import { type Document, emptyDocument } from '@/lib/model/document';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };

/** Carries out commands on documents in memory; gives what came of the last one. */
function carryOut(...intents: Intent[]) {
  const documents = new Map<string, Document>();
  let refused: string | undefined;
  for (const intent of intents) {
    const command = { ...intent, commandId: crypto.randomUUID() } as Command;
    const decision = decide(documents.values(), ACTOR, command, 0);
    refused = decision.accepted ? undefined : decision.refusal.code;
    if (!decision.accepted) continue;
    for (const { documentId, changes } of decision.documents) {
      const before = documents.get(documentId) ?? emptyDocument(documentId);
      documents.set(documentId, applyChanges(before, changes, before.revision + 1));
    }
  }
  return refused;
}

const START: Intent[] = [
  { type: 'add', documentId: 'hotel', kind: 'workspace', fields: { name: 'Hotel', language: 'en' } },
  { type: 'add', documentId: 'hotel', kind: 'department', id: 'sales', fields: { name: 'Sales' } },
  { type: 'add', documentId: 'hotel/trip', kind: 'journey', fields: { name: 'Trip' } },
  { type: 'answer', documentId: 'hotel/trip', department: 'sales', step: 'use', level: 'leads' },
];
const lens = (id: string, ...phases: string[]): Intent => ({
  type: 'add',
  documentId: 'hotel',
  kind: 'lens',
  id,
  fields: {
    name: 'Ours',
    looksFrom: 'inside',
    sees: 'contact',
    phases: phases.map((phase) => ({ id: phase, name: phase })),
  },
});
const editRole = (fields: Record<string, unknown>): Intent => ({
  type: 'edit',
  documentId: 'hotel/trip',
  kind: 'role',
  id: 'sales:use',
  fields,
});

describe('what could not come in again as a file is not stored', () => {
  it('a role edited into another cell', () => {
    expect(carryOut(...START, editRole({ level: 'supports' }))).toBeUndefined();
    expect(carryOut(...START, editRole({ step: 'prepare' }))).toBe('already-there');
  });

  it('an own lens under the id of one that ships with the product', () => {
    expect(carryOut(...START, lens('ours', 'before', 'after'))).toBeUndefined();
    expect(carryOut(...START, lens('functional', 'before', 'after'))).toBe('already-there');
  });

  it('two phases of one lens under one id', () => {
    expect(carryOut(...START, lens('ours', 'before', 'before'))).toBe('invalid');
  });
});
