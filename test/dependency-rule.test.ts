import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../bin/project.mjs';

type Source = { file: string; text: string; imports: string[] };

// A type is gone before anything runs, so it is no dependency of what runs in the browser.
const IMPORT =
  /^(?:(?:import(?! type)|export) .*|\}) from '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm;

/** Every source of a top folder with what it imports: files of the project by their path, packages by their name. */
const sourcesIn = (folder: string): Source[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => {
      const file = path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name));
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map(([, named, bare, late]) => {
        const name = named ?? bare ?? late ?? '';
        if (name.startsWith('@/')) return name.slice(2);
        return name.startsWith('.') ? path.join(path.dirname(file), name) : name;
      });
      return { file, text, imports };
    });

const LIB = sourcesIn('lib');
const DB = sourcesIn('db').filter(({ file }) => !file.includes('migrations'));
const APP = sourcesIn('app');
const BIN = sourcesIn('bin');
const ALL = [...LIB, ...DB, ...APP, ...BIN];

/** What breaks a rule, as `file: import`. */
const breaking = (sources: readonly Source[], isAllowed: (name: string) => boolean) =>
  sources.flatMap(({ file, imports }) =>
    imports.filter((name) => !isAllowed(name)).map((name) => `${file}: ${name}`),
  );
const inFolder = (folder: string) => (name: string) => name === folder || name.startsWith(`${folder}/`);
const packages =
  (...names: string[]) =>
  (name: string) =>
    names.some((one) => name === one || name.startsWith(`${one}/`));

describe('the dependency rule (architecture A4)', () => {
  it('reads imports at all', () => {
    expect(LIB.length).toBeGreaterThan(50);
    expect(ALL.flatMap(({ imports }) => imports)).toContain('zod');
  });

  it('lib imports lib and a few small pure packages', () => {
    const pure = packages('zod', 'fractional-indexing', 'jsonc-parser', 'csv-parse');
    // What makes files is loaded where they are made, and nowhere else.
    const isWriter = ({ file }: Source) => file.startsWith('lib/exports/files/');
    const writing = packages('docx', 'pdfkit', 'pptxgenjs', 'write-excel-file');
    expect(breaking(LIB, (name) => inFolder('lib')(name) || pure(name) || writing(name))).toEqual([]);
    expect(LIB.filter((source) => source.imports.some(writing) && !isWriter(source))).toEqual([]);
  });

  it('db imports the database and lib', () => {
    const database = packages('drizzle-orm', 'better-sqlite3', 'server-only');
    const isAllowed = (name: string) =>
      inFolder('lib')(name) || inFolder('db')(name) || database(name) || name.startsWith('node:');
    expect(breaking(DB, isAllowed)).toEqual([]);
  });

  it('what runs in the browser imports nothing of the server', () => {
    const client = APP.filter(({ text }) => text.startsWith("'use client'"));
    expect(client.length).toBeGreaterThan(30);
    const isServer = (name: string) =>
      inFolder('db')(name) ||
      name === 'lib/exports/writers' ||
      name === 'server-only' ||
      name.startsWith('node:') ||
      name === 'app/database';
    expect(breaking(client, (name) => !isServer(name))).toEqual([]);
  });

  it('nothing imports a test', () => {
    expect(breaking(ALL, (name) => !inFolder('test')(name))).toEqual([]);
  });

  it('no file is a dumping ground, by its name or its length', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|types|constants)\.\w+$/;
    expect(ALL.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
    expect(ALL.filter(({ text }) => text.split('\n').length > 301).map(({ file }) => file)).toEqual([]);
  });
});
