// What the two commands say. Read by an old Node as well: plain syntax only.

/** @typedef {Record<string, (p: Record<string, string | number>) => string>} Lines */

/** @satisfies {Lines} */
const en = {
  oldNode: (p) =>
    `Journey Lens needs Node ${p.lowest} or newer, and this is ${p.current}. Install the current one from https://nodejs.org and try again.`,
  unknownOption: (p) =>
    `There is no option "${p.option}". The only one is --verbose, which shows everything.`,
  badPort: (p) =>
    `PORT=${p.port} is not a port. Choose a number from 1 to 65535, such as PORT=3000 npm start.`,
  portTaken: (p) =>
    `Port ${p.port} is taken by another program, perhaps by Journey Lens itself. Stop it, or choose another port: PORT=${p.other} npm start`,
  portRefused: (p) =>
    `The system does not let us listen on ${p.host}, port ${p.port} (${p.reason}). Try another: HOST=127.0.0.1 PORT=${p.other} npm start`,
  folderNotWritable: (p) =>
    `The folder ${p.folder} cannot be written (${p.reason}). Give yourself the right to, or choose another: DATA_DIR=another-folder npm start`,
  installing: () => 'Installing what is missing (first start only, a few minutes)…',
  installFailed: (p) =>
    `Installing failed: ${p.reason}. Mend that (mostly it is the network or the disk space), then run this again; \`npm ci\` shows all that happens.`,
  noNpm: () =>
    'Installing failed: there is no npm here. Install Node from https://nodejs.org, which brings it.',
  noCompiler: (p) =>
    `Installing failed: ${p.reason}. The database part has to be compiled here: install Python 3, make and a C++ compiler, then run this again.`,
  building: () => 'Building…',
  buildFailed: (p) =>
    `Building failed: ${p.reason}. \`npx next build\` shows all that went wrong; where nothing was changed, \`npm ci\` mends a damaged installation.`,
  ready: (p) => `Journey Lens is ready: ${p.address} (Ctrl+C stops it)`,
  serverEnded: (p) =>
    `The server stopped by itself (${p.how}). Start it again; \`npm start -- --verbose\` shows all it says.`,
  unexpected: (p) => `This should not have happened: ${p.reason}. Run it again with --verbose to see where.`,
  installingBrowser: () => 'Installing a browser for the tests (first time only)…',
  badChromePath: (p) =>
    `CHROME_PATH names ${p.path}, which does not run. Correct it, or leave it out to have a browser found.`,
  noBrowser: () =>
    'There is no browser for the tests and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.',
  types: () => 'Types',
  lint: () => 'Lint',
  unit: () => 'Unit tests',
  build: () => 'Production build',
  browser: () => 'Browser tests',
  passed: () => 'passed',
  failed: () => 'failed',
  skipped: () => 'not run, because the build failed',
  counted: (p) => `${p.passed} passed, ${p.failed} failed`,
};

/** @type {typeof en} */
const nl = {
  oldNode: (p) =>
    `Journey Lens heeft Node ${p.lowest} of nieuwer nodig, en dit is ${p.current}. Installeer de huidige versie van https://nodejs.org en probeer het opnieuw.`,
  unknownOption: (p) => `De optie "${p.option}" bestaat niet. De enige is --verbose, die alles laat zien.`,
  badPort: (p) => `PORT=${p.port} is geen poort. Kies een getal van 1 tot 65535, zoals PORT=3000 npm start.`,
  portTaken: (p) =>
    `Poort ${p.port} is bezet door een ander programma, misschien door Journey Lens zelf. Stop dat, of kies een andere poort: PORT=${p.other} npm start`,
  portRefused: (p) =>
    `Het systeem laat ons niet luisteren op ${p.host}, poort ${p.port} (${p.reason}). Probeer een andere: HOST=127.0.0.1 PORT=${p.other} npm start`,
  folderNotWritable: (p) =>
    `In de map ${p.folder} kan niet worden geschreven (${p.reason}). Geef uzelf dat recht, of kies een andere: DATA_DIR=andere-map npm start`,
  installing: () => 'Wat ontbreekt wordt geïnstalleerd (alleen de eerste keer, een paar minuten)…',
  installFailed: (p) =>
    `Installeren is mislukt: ${p.reason}. Verhelp dat (meestal ligt het aan het netwerk of de schijfruimte) en probeer het opnieuw; \`npm ci\` laat alles zien.`,
  noNpm: () =>
    'Installeren is mislukt: npm is hier niet te vinden. Installeer Node van https://nodejs.org, daar zit het bij.',
  noCompiler: (p) =>
    `Installeren is mislukt: ${p.reason}. Het databasedeel moet hier worden gecompileerd: installeer Python 3, make en een C++-compiler en probeer het opnieuw.`,
  building: () => 'Bouwen…',
  buildFailed: (p) =>
    `Bouwen is mislukt: ${p.reason}. \`npx next build\` laat alles zien; als er niets is veranderd, herstelt \`npm ci\` een beschadigde installatie.`,
  ready: (p) => `Journey Lens staat klaar: ${p.address} (stoppen met Ctrl+C)`,
  serverEnded: (p) =>
    `De server is vanzelf gestopt (${p.how}). Start hem opnieuw; \`npm start -- --verbose\` laat alles zien.`,
  unexpected: (p) =>
    `Dit had niet mogen gebeuren: ${p.reason}. Probeer het nog eens met --verbose om te zien waar.`,
  installingBrowser: () => 'Een browser voor de tests wordt geïnstalleerd (alleen de eerste keer)…',
  badChromePath: (p) =>
    `CHROME_PATH noemt ${p.path}, maar dat is geen werkende browser. Verbeter het, of laat het weg om er een te laten zoeken.`,
  noBrowser: () =>
    'Er is geen browser voor de tests en er kon er geen worden geïnstalleerd. Installeer Chromium of Chrome, of zet CHROME_PATH.',
  types: () => 'Types',
  lint: () => 'Lint',
  unit: () => 'Unittests',
  build: () => 'Productiebouw',
  browser: () => 'Browsertests',
  passed: () => 'geslaagd',
  failed: () => 'mislukt',
  skipped: () => 'niet gedaan, want het bouwen mislukte',
  counted: (p) => `${p.passed} geslaagd, ${p.failed} mislukt`,
};

/**
 * The language of the terminal; where it names none, that of the system.
 * @param {Record<string, string | undefined>} env
 */
function languageOf(env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('nl') ? nl : en;
}

export const text = languageOf(process.env);
