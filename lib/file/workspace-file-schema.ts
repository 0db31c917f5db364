import { z } from 'zod';
import { zWorkspaceFile } from './workspace-file';

/**
 * The JSON Schema of the workspace file, for editors that complete and check while somebody types. It says what a
 * field by itself may be; what several say together (ids, references) only reading the file tells.
 */
export const workspaceFileSchema = () => ({
  ...z.toJSONSchema(zWorkspaceFile, { io: 'input', reused: 'inline' }),
  title: 'Journey Lens workspace',
});
