'use client';

import { useText } from '@/app/text/text-context';
import { fetchFile } from '@/app/ui/fetch-file';
import { useLongWork } from '@/app/ui/long-work';
import type { MenuEntry } from '@/app/ui/menu';
import { savePng } from '@/app/ui/save-png';
import { useToasts } from '@/app/ui/toasts';
import type { FormatId } from '@/lib/exports/formats';

/** Makes the entry of a menu that saves a drawing as a picture; `href` leads to the drawing as SVG. */
export function usePictureEntry() {
  const text = useText();
  const words = text.shell.files;
  const toasts = useToasts();
  const work = useLongWork();
  return (drawing: FormatId<'journey'>, href: string): MenuEntry => {
    const name = words.asPicture({ drawing: text.exports[drawing].name });
    const save = async (signal: AbortSignal) => {
      const svg = await fetchFile(href, signal);
      const isSaved = await savePng(await svg.content.text(), svg.name.replace(/svg$/, 'png'), signal);
      if (!isSaved && !signal.aborted) toasts.add({ kind: 'problem', message: words.pictureFailed });
    };
    return {
      id: `${drawing} png`,
      label: name,
      name,
      hint: words.pictureHint,
      run: () => void work(name, save),
    };
  };
}
