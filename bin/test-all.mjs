import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildFailed, build, isBuilt } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureCompiled, ensurePackages } from './ensure-installed.mjs';
import { text } from './messages.mjs';
import { BIOME, NEXT, ROOT, TSC, VITEST } from './project.mjs';
import { runNode } from './run.mjs';
import { asCommand, Stop, say } from './stop.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 * @typedef {{ verbose: boolean }} Options
 */

/** Checks everything. The last line counts the tests, and a stage without tests that failed as one. */
export const main = () =>
  asCommand(async (options) => {
    await ensurePackages(options);
    // Both are asked for when it is their turn; until then comes what needs neither, and two cores hide the wait.
    const compiled = ensureCompiled(options);
    const browser = ensureBrowser(options);
    for (const work of [compiled, browser]) work.catch(() => 'told then');
    const outcomes = [
      // On a clean checkout, Next first has to write down the types of the routes.
      await stage(text.types(), () =>
        check(
          [
            [NEXT, 'typegen'],
            [TSC, '--noEmit'],
          ],
          options,
        ),
      ),
      await stage(text.lint(), () => check([[BIOME, 'check']], options)),
      await stage(text.build(), () => checkBuild(options)),
    ];
    await compiled;
    outcomes.push(await stage(text.unit(), () => runTests('unit', {}, options)));
    if (isBuilt())
      outcomes.push(
        await stage(text.browser(), async () => runTests('browser', { CHROME_PATH: await browser }, options)),
      );
    else say(`${text.browser()}: ${text.skipped()}`);

    const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
    const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
    if (failed > 0) process.exitCode = 1;
    say(`${passed} passed, ${failed} failed`);
  });

/**
 * Runs one stage and gives it a line; what it said follows only when it failed.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 */
async function stage(name, work) {
  const start = performance.now();
  const outcome = await work().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  });
  const { passed, failed, output } = outcome;
  const result = passed > 0 ? text.counted({ passed, failed }) : failed > 0 ? text.failed() : text.passed();
  say(`${name}: ${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (failed > 0 && output) say(`${output.trim()}\n`);
  return outcome;
}

/**
 * Runs scripts one after another, up to the first that fails.
 * @param {readonly string[][]} scripts
 * @param {Options} options
 * @returns {Promise<Outcome>}
 */
async function check(scripts, { verbose }) {
  for (const script of scripts) {
    const { ok, output } = await runNode(script, { cwd: ROOT, verbose });
    if (!ok) return { passed: 0, failed: 1, output };
  }
  return { passed: 0, failed: 0, output: '' };
}

/**
 * @param {Options} options
 * @returns {Promise<Outcome>}
 */
async function checkBuild(options) {
  try {
    if (!isBuilt()) await build(options);
    return { passed: 0, failed: 0, output: '' };
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    return { passed: 0, failed: 1, output: error.output };
  }
}

/**
 * Runs the tests of one project of vitest and counts them.
 * @param {string} project
 * @param {Record<string, string>} env
 * @param {Options} options
 * @returns {Promise<Outcome>}
 */
async function runTests(project, env, { verbose }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const { ok, output } = await runNode(
      [VITEST, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
      { cwd: ROOT, env, verbose },
    );
    const { passed, failed } = countTests(file);
    // Errors outside any test, or no tests at all, fail the run without failing a test.
    return { passed, failed: ok ? failed : Math.max(failed, 1), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Counts the tests in vitest's report; a file that could not even be loaded is one failed test.
 * @param {string} file
 */
function countTests(file) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
