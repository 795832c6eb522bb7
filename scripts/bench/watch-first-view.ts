/** What a reader waits for on a page, in milliseconds from the click, and what it costs. */
export interface FirstView {
  /** Until the first frame with a chart in the page; 0 when it has none. */
  chart: number;
  /** Until the largest text or picture in the window is painted. */
  paint: number;
  /** Cumulative Layout Shift: the share of the window that moved unasked, times how far. */
  moved: number;
  /** Everything that was fetched, as it travelled; headers apart, which a host of today sends in short. */
  bytes: number;
}

declare global {
  interface Window {
    firstView: FirstView;
  }
}

/** Runs in the page, before anything of its own, and keeps `window.firstView` up to date. Must not know anything outside itself. */
export function watchFirstView(): void {
  const seen: FirstView = { chart: 0, paint: 0, moved: 0, bytes: 0 };
  window.firstView = seen;
  const isChart = (svg: Element): boolean =>
    svg.querySelectorAll("rect, circle, path, line").length > 10 && svg.getBoundingClientRect().width > 150;
  const look = (): void => {
    if ([...document.querySelectorAll("svg")].some(isChart)) seen.chart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, "hadRecentInput")) seen.moved += Number(Reflect.get(entry, "value"));
    }
  }).observe({ type: "layout-shift", buffered: true });
}
