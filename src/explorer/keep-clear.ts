/** A bar stands there once a reader has clicked in it or come to it by key: see load.ts. */
const FLOATING = ["click", "focusin", "focusout"];
/** How a press ends: a finger that scrolls ends in pointercancel. */
const ENDS = ["click", "pointercancel"];

/**
 * Keeps what the focus or a link leads to clear of a bar, as long as that stands at the foot of the window. What a pointer has pressed
 * and what the focus comes to among its own controls needs no clearing: the page would be scrolled away for it. Gives what ends it.
 */
export function keepClear(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  // A press on the words beside a choice takes the focus away before it leads it to the choice.
  let isPressed = false;
  const measure = (): void => {
    const isUsed = isPressed || bar.querySelector(".controls:focus-within") !== null;
    const isOver = getComputedStyle(bar).position === "sticky" && !isUsed;
    style.scrollPaddingBottom = isOver ? `${bar.offsetHeight}px` : "";
  };
  const press = (): void => {
    isPressed = true;
    measure();
  };
  const release = (): void => {
    isPressed = false;
    measure();
  };
  // The focus comes to the choice after the press has been told of.
  const done = (): unknown => setTimeout(release);
  const watch = new ResizeObserver(measure);
  watch.observe(bar, { box: "border-box" });
  addEventListener("resize", measure);
  for (const type of FLOATING) bar.addEventListener(type, measure);
  bar.addEventListener("pointerdown", press);
  for (const type of ENDS) addEventListener(type, done);
  return () => {
    watch.disconnect();
    removeEventListener("resize", measure);
    for (const type of FLOATING) bar.removeEventListener(type, measure);
    bar.removeEventListener("pointerdown", press);
    for (const type of ENDS) removeEventListener(type, done);
    style.scrollPaddingBottom = "";
  };
}
