import { refused, whileWaitedFor } from '@/app/api/door';
import { download } from '@/app/api/download';
import { pdfFonts } from '@/app/api/pdf-fonts';
import { requestLanguage } from '@/app/session';
import { formatsOf } from '@/lib/exports/formats';
import { REPORT_WRITERS } from '@/lib/exports/writers';
import { toldByLink } from '../told-by-link';

type Context = { params: Promise<{ token: string }> };

const [PDF] = formatsOf('report').filter(({ id }) => id === 'pdf');

/** The same report as a file. The token is the right, so it does not matter who asks. */
export const GET = (request: Request, { params }: Context) =>
  whileWaitedFor(request, async () => {
    const told = await toldByLink((await params).token);
    if (!told || !PDF) return refused(404, 'not-found');
    const { paper, workspace } = told;
    const language = await requestLanguage();
    const { signal } = request;
    const written = await REPORT_WRITERS.pdf({ paper, language, fonts: pdfFonts, signal });
    return download(PDF, `${workspace} ${paper.title}`, written);
  });
