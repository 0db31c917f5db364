import { NO_STEPS, type UndoStacks } from './undo-stack';
import { keepUndoStacks, readUndoStacks } from './undo-storage';

/** The steps that can be undone in this tab in a workspace, also after a reload. */
export class UndoSteps {
  readonly #workspaceId: string;
  readonly #listeners = new Set<() => void>();
  #stacks = NO_STEPS;
  #goingOn: Promise<void> | undefined;

  constructor(workspaceId: string) {
    this.#workspaceId = workspaceId;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stacks = () => this.#stacks;

  /** Goes on from what was done before the page opened: what was done since lies on top of it. */
  goOn = () => {
    this.#goingOn ??= readUndoStacks(this.#workspaceId).then(
      (kept) => {
        const { undo, redo } = this.#stacks;
        if (kept) this.#show({ undo: [...kept.undo, ...undo], redo: undo.length > 0 ? redo : kept.redo });
      },
      () => undefined,
    );
    return this.#goingOn;
  };

  change = (by: (stacks: UndoStacks) => UndoStacks) => {
    const stacks = by(this.#stacks);
    if (stacks === this.#stacks) return;
    this.#show(stacks);
    this.keep();
  };

  /** Keeps them as they are: what the server has said to a step stays with it, and shows nowhere. */
  keep = () => {
    // Without storage they hold until the page is closed.
    void keepUndoStacks(this.#workspaceId, this.#stacks).catch(() => undefined);
  };

  #show(stacks: UndoStacks) {
    this.#stacks = stacks;
    for (const listener of this.#listeners) listener();
  }
}
