import 'server-only';
import { type ExportFormat, fileNameFor } from '@/lib/exports/formats';
import type { Written } from '@/lib/exports/writers';

/** Answers with a file to save, under a name that a person can read. */
export const download = (
  format: Pick<ExportFormat, 'contentType' | 'ending'>,
  name: string,
  written: Written,
) =>
  new Response(typeof written === 'string' ? written : new Uint8Array(written), {
    headers: {
      'content-type': format.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileNameFor(format, name))}`,
      'cache-control': 'no-store',
    },
  });
