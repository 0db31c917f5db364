const COLOURS = 4;

/** The colour of a stage, by its place; a framework with more stages than colours begins again. */
export const stageColour = (at: number) => `var(--stage-${(at % COLOURS) + 1})`;
