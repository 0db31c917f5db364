import { z } from 'zod';
import { zName, zText } from './fields';
import { zPicture } from './picture';

/** The kind of person a journey is drawn for. */
export const personaFields = z.strictObject({
  name: zName,
  summary: zText.optional(),
  goals: z.array(zText).optional(),
  frustrations: z.array(zText).optional(),
  moves: z.array(zText).optional(),
  quotes: z.array(zText).optional(),
  picture: zPicture.optional(),
});
