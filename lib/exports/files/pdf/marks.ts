import type { Part } from '../../../drawings/shape';
import type { Pdf } from './tagged-pdf';

type Content = ReturnType<Pdf['markStructureContent']>;

/** Says of all that is painted to which part of what is read aloud it belongs; what belongs to none is decoration. */
export function marksOf(pdf: Pdf) {
  const contents = new Map<string, Content[]>();
  let open: string | undefined;
  const end = () => {
    if (open !== undefined) pdf.endMarkedContent();
    open = undefined;
  };
  return {
    contents: contents as ReadonlyMap<string, readonly Content[]>,
    /** What is painted from here on belongs to the part, until something else is begun. */
    begin(part: Part | undefined) {
      const key = part?.key ?? '';
      if (open === key) return;
      end();
      open = key;
      if (part === undefined || key === '') {
        pdf.markContent('Artifact', { type: 'Layout' });
        return;
      }
      const content = pdf.markStructureContent(part.isFigure ? 'Figure' : 'Span');
      contents.set(key, [...(contents.get(key) ?? []), content]);
    },
    end,
  };
}

export type Marks = ReturnType<typeof marksOf>;
