import { WAY_GAP, WAY_TOP } from '../../map/way-path';
import type { Scenario } from '../../model/facts';
import { wrapText } from '../wrap-text';

/** Size of the names of ways in a drawing, what is between their lines, and how wide they may become, in pixels. */
export const WAY_NAME = { size: 12, line: 14, width: 154 } as const;

/** Where the ways lie in the lane of a drawing, each under the whole of its name, and how high the lane becomes. */
export function wayBands(scenarios: readonly Scenario[]) {
  let y = WAY_TOP;
  const bands = scenarios.map((scenario) => {
    const names = wrapText(scenario.name, WAY_NAME.width, WAY_NAME.size);
    const band = { scenario, names, y };
    y += WAY_GAP + WAY_NAME.line * (Math.max(1, names.length) - 1);
    return band;
  });
  return { bands, height: y - WAY_GAP + WAY_TOP };
}
