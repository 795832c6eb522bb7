declare global {
  interface Window {
    /** Milliseconds from each choice of a reader until it was on the screen. */
    changes: number[];
  }
}

/**
 * Runs in the page, before anything of its own: from the click or key of a choice until the frame after it has been painted. Must
 * not know anything outside itself.
 */
export function watchChanges(): void {
  window.changes = [];
  addEventListener(
    "change",
    (event) => {
      const isChoice = event.target instanceof Element && event.target.closest(".controls") !== null;
      if (!isChoice) return;
      requestAnimationFrame(() => {
        // A message comes after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.changes.push(performance.now() - event.timeStamp);
        port2.postMessage(undefined);
      });
    },
    true,
  );
}
