import { saveFile } from './save-file';

/** Twice as fine as a screen, and never wider or larger than every browser can draw. */
const FINENESS = 2;
const WIDEST = 16_000;
const MOST_PIXELS = 120_000_000;

/** Saves an SVG as a PNG on this device, unless it is stopped; false when the browser cannot draw it. */
export async function savePng(svg: string, name: string, signal: AbortSignal): Promise<boolean> {
  const [width, height] = [sizeIn(svg, 'width'), sizeIn(svg, 'height')];
  const scale = Math.min(
    FINENESS,
    WIDEST / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await picture.decode();
  } catch {
    return false;
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob || signal.aborted) return false;
  saveFile(blob, name);
  return true;
}

/** The size that a drawing says it has. */
const sizeIn = (svg: string, side: 'width' | 'height') =>
  Number(new RegExp(` ${side}="([\\d.]+)"`).exec(svg)?.[1]);
