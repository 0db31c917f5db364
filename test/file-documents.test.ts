import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXAMPLES } from '@/lib/examples';
import { parseFile } from '@/lib/file/parse-file';
import { workspaceFileSchema } from '@/lib/file/workspace-file-schema';
import { writeFile } from '@/lib/file/write-file';
import { ROOT } from '../bin/project.mjs';

const read = (name: string) => readFileSync(path.join(ROOT, 'docs', name), 'utf8');
const example = /```json\n(.+?)```/s.exec(read('file-format.md'))?.[1] ?? '';

describe('docs/file-format.md', () => {
  it('has an example that is a valid file', () => {
    const parsed = parseFile(example);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    // Its fields stand in the order of the format, and all it lacks are ids.
    const written = parsed.ok ? JSON.parse(writeFile(parsed.facts)) : undefined;
    expect(written).toMatchObject(JSON.parse(example));
  });

  it('names every field of the format', () => {
    const names = new Set<string>();
    const collect = (schema: z.core.JSONSchema._JSONSchema) => {
      if (typeof schema === 'boolean') return;
      for (const [name, inner] of Object.entries(schema.properties ?? {})) {
        names.add(name);
        collect(inner);
      }
      if (schema.items && !Array.isArray(schema.items)) collect(schema.items);
    };
    collect(workspaceFileSchema() as z.core.JSONSchema.JSONSchema);
    const tables = read('file-format.md').split('## Fields')[1]?.split('## Rules')[0] ?? '';
    const told = new Set([...tables.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(60);
    expect([...names].filter((name) => !told.has(name))).toEqual([]);
  });
});

describe('docs/journey-lens.schema.json', () => {
  const schema = z.fromJSONSchema(JSON.parse(read('journey-lens.schema.json')));

  it('is what the code says (else: npm run schema)', () => {
    expect(read('journey-lens.schema.json')).toBe(`${JSON.stringify(workspaceFileSchema(), null, 2)}\n`);
  });

  it.each([
    ['the example of the documentation', JSON.parse(example)],
    ['the example of the product', EXAMPLES.en],
    ['the same in Dutch', EXAMPLES.nl],
  ])('takes %s', (_, file) => expect(schema.safeParse(file).error?.issues ?? []).toEqual([]));

  it.each([
    ['an unknown field', { owner: 'Ada' }],
    ['a blank name', { name: ' ' }],
    ['a name too long', { name: 'x'.repeat(201) }],
    ['a language that we do not speak', { language: 'fr' }],
    ['a negative duration', { silentAfterDays: -1 }],
    ['an id that is none', { departments: [{ id: 'Front desk', name: 'Front desk' }] }],
  ])('refuses %s', (_, wrong) => {
    const file = JSON.parse(example);
    expect(schema.safeParse({ ...file, workspace: { ...file.workspace, ...wrong } }).success).toBe(false);
  });
});
