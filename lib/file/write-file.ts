import { z } from 'zod';
import type { WorkspaceFacts } from '../model/facts';
import { FILE_FORMAT, zWorkspaceFile } from './workspace-file';

/**
 * The text of a workspace file: two spaces, the format's own order of fields, a line feed at the end. Reading
 * what was written gives the same facts; writing what was read gives the same text.
 */
export const writeFile = (facts: WorkspaceFacts): string =>
  `${JSON.stringify(fileOfFacts(facts), null, 2)}\n`;

/** The workspace file as a plain object. */
export function fileOfFacts({ workspace, journeys }: WorkspaceFacts): unknown {
  return inSchemaOrder(zWorkspaceFile, {
    format: FILE_FORMAT,
    workspace,
    personas: workspace.personas,
    journeys: journeys.map((journey) => ({
      ...journey,
      reviewed: Object.fromEntries(journey.reviewed.map(({ step, day }) => [step, day])),
    })),
  });
}

// Walks the schema so that fields stand in its order, and only those that the format knows.
function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodOptional) return inSchemaOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodDefault)
    return isEmpty(value) ? undefined : inSchemaOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((item) => inSchemaOrder(schema.element, item));
  if (!(schema instanceof z.ZodObject)) return value;
  const fields = Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(
    ([key, inner]) => [key, inSchemaOrder(inner, (value as Record<string, unknown>)[key])] as const,
  );
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

const isEmpty = (value: unknown) =>
  Array.isArray(value) ? value.length === 0 : Object.keys(value as object).length === 0;
