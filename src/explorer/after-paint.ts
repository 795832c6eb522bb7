/** Runs a task when what was changed before it has been shown, or as soon as it is asked to hurry; the newest alone counts. */
export function afterPaint() {
  let waiting: (() => void) | undefined;
  const hurry = (): void => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  return {
    hurry,
    /** Forgets what waits. */
    forget(): void {
      waiting = undefined;
    },
    run(task: () => void): void {
      waiting = task;
      requestAnimationFrame(() => setTimeout(hurry));
    },
  };
}
