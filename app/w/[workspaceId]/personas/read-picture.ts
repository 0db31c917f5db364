import { PICTURE_LENGTH, pictureType } from '@/lib/model/picture';

/** Largest file that is read, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Width and height of a portrait, in pixels. */
const SIDE = 256;

export type ReadPicture =
  | { ok: true; picture: string }
  | { ok: false; why: 'notAPicture' | 'pictureTooLarge' | 'pictureUnreadable' };

/** A picture from this device as a small square data address: checked by its first bytes, cut and scaled here. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'pictureTooLarge' };
  const first = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const type = pictureType(first);
  if (type === undefined) return { ok: false, why: 'notAPicture' };
  let bitmap: ImageBitmap;
  try {
    // Upright, as whoever held the camera saw it.
    bitmap = await createImageBitmap(new Blob([file], { type: `image/${type}` }), {
      imageOrientation: 'from-image',
    });
  } catch {
    return { ok: false, why: 'pictureUnreadable' };
  }
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const side = Math.min(bitmap.width, bitmap.height);
  const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2];
  const pen = canvas.getContext('2d');
  // What is transparent would be black in a JPEG.
  if (pen) pen.fillStyle = '#fff';
  pen?.fillRect(0, 0, SIDE, SIDE);
  pen?.drawImage(bitmap, left, top, side, side, 0, 0, SIDE, SIDE);
  bitmap.close();
  for (const quality of [0.86, 0.6, 0.35]) {
    const picture = canvas.toDataURL('image/jpeg', quality);
    if (picture.length <= PICTURE_LENGTH) return { ok: true, picture };
  }
  return { ok: false, why: 'pictureUnreadable' };
}
