import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { workspaceFileSchema } from '../lib/file/workspace-file-schema';
import { ROOT } from './project.mjs';

// `npm run schema`: writes down what the code says a workspace file is.
const file = path.join(ROOT, 'docs/journey-lens.schema.json');
writeFileSync(file, `${JSON.stringify(workspaceFileSchema(), null, 2)}\n`);
