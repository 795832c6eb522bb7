const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys go from the field to the results, from one to the next, and back to the field. Enter opens, as in any link. */
export function arrowKeys(field: HTMLInputElement, results: HTMLElement): void {
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>("a, button")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener("keydown", move);
  results.addEventListener("keydown", move);
}
