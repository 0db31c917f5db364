import path from 'node:path';
import { build, isBuilt } from './build.mjs';
import { checkFolder, checkPort, portOf } from './check-surroundings.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { text } from './messages.mjs';
import { ROOT } from './project.mjs';
import { serve } from './serve.mjs';
import { asCommand, say } from './stop.mjs';

/** Installs and builds what is not there yet, then serves until it is stopped. */
export const main = () =>
  asCommand(async ({ verbose }) => {
    const host = process.env.HOST || '127.0.0.1';
    const port = portOf(process.env.PORT || '3000');
    const folder = path.resolve(ROOT, process.env.DATA_DIR || 'data');

    // What takes no time comes first: nobody waits minutes to hear that the port is taken.
    checkFolder(folder);
    await checkPort(host, port);
    await ensureInstalled({ verbose });
    if (!isBuilt()) {
      say(text.building());
      await build({ verbose });
      await checkPort(host, port);
    }
    process.exitCode = await serve({ host, port, folder, verbose });
  });
