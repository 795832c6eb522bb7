/** A bar stands there once a reader has clicked in it or come to it by key: see load.ts. */
const FLOATING = ["click", "focusin"];

/** Keeps what the focus or a link leads to clear of a bar, as long as that stands at the foot of the window. Gives what ends it. */
export function keepClear(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const measure = (): void => {
    style.scrollPaddingBottom = getComputedStyle(bar).position === "sticky" ? `${bar.offsetHeight}px` : "";
  };
  const watch = new ResizeObserver(measure);
  watch.observe(bar);
  addEventListener("resize", measure);
  for (const type of FLOATING) bar.addEventListener(type, measure);
  return () => {
    watch.disconnect();
    removeEventListener("resize", measure);
    for (const type of FLOATING) bar.removeEventListener(type, measure);
    style.scrollPaddingBottom = "";
  };
}
