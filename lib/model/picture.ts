import { z } from 'zod';

/** Longest picture, in characters of its data address: about 70 KB. */
export const PICTURE_LENGTH = 100_000;

export const PICTURE_TYPES = ['png', 'jpeg', 'webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** What a picture really is, by its first bytes (twelve are enough); undefined for everything else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const begins = (at: number, ...wanted: number[]) =>
    wanted.every((byte, index) => bytes[at + index] === byte);
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  // RIFF, four bytes of length, WEBP.
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return undefined;
}

const DATA_ADDRESS =
  /^data:image\/(png|jpeg|webp);base64,((?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/;

function isPicture(address: string): boolean {
  if (address.length > PICTURE_LENGTH) return false;
  const [, type, data = ''] = DATA_ADDRESS.exec(address) ?? [];
  if (type === undefined) return false;
  const first = Uint8Array.from(atob(data.slice(0, 16)), (character) => character.charCodeAt(0));
  return pictureType(first) === type;
}

/** A small picture as a data address: PNG, JPEG or WebP, and really what it says it is. */
export const zPicture = z
  .string()
  .refine(isPicture, { error: 'bad-picture', params: { max: PICTURE_LENGTH } });
