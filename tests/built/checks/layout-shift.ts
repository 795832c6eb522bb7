import type { BrowserContextOptions, Page } from "playwright-core";

/** A tenth of what is called good, since a reader begins to read at once. */
const MOST = 0.01;

declare global {
  interface Window {
    /** How much each unasked-for movement on the page counts: the share of the window that moved, times how far. */
    shifts: number[];
    /** How many typefaces were tried and taken back. */
    takenBack: number;
  }
}

/** How a page came to rest. */
export interface Rest {
  /** The sum of its movements, known as Cumulative Layout Shift. */
  shift: number;
  /** Whether it ended in the typefaces that came late. */
  typeset: boolean;
}

/** Whether a page has been painted, so that whatever comes from now on can move it. */
const painted = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);

/** A tab of a browser that has never been here, but may remember a municipality, and where typefaces come after the first paint. */
async function newcomer(beside: Page, options: BrowserContextOptions, kommune?: string): Promise<Page> {
  const context = await beside.context().browser()?.newContext(options);
  if (!context) throw new Error("the tab has no browser");
  const tab = await context.newPage();
  await tab.route("**/*.woff2", async (route) => {
    await painted(tab);
    await route.continue();
  });
  await tab.addInitScript((remembered) => {
    if (remembered) localStorage.setItem("kommune", remembered);
    window.shifts = [];
    window.takenBack = 0;
    const take = FontFaceSet.prototype.delete;
    FontFaceSet.prototype.delete = function (face) {
      window.takenBack += 1;
      return take.call(this, face);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push(Number(Reflect.get(entry, "value")));
    }).observe({ type: "layout-shift", buffered: true });
  }, kommune);
  return tab;
}

/** Who opens a page: whoever has chosen a municipality, and how many times slower than this machine theirs is. */
export interface Reader {
  kommune?: string | undefined;
  slower?: number;
}

/** Opens a page as a newcomer, lets the typefaces come late, and tells how it came to rest. */
export async function comeToRest(beside: Page, url: string, { kommune, slower = 1 }: Reader = {}): Promise<Rest> {
  const tab = await newcomer(beside, { viewport: beside.viewportSize() }, kommune);
  const session = await tab.context().newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await tab.goto(url);
  await painted(tab);
  const rest = await tab.evaluate(async () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const declared = rules.filter((rule) => rule instanceof CSSFontFaceRule);
    const late = declared.some((rule) => rule.style.getPropertyValue("font-display") === "optional");
    const typeset = (): boolean => document.fonts.size > declared.length;
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    while (late && !typeset() && window.takenBack === 0) await frame();
    // What has changed is painted in the next frame, and told of in the one after.
    for (let frames = 0; frames < 4; frames += 1) await frame();
    return { shift: window.shifts.reduce((sum, value) => sum + value, 0), typeset: typeset() };
  });
  await tab.context().close();
  return rest;
}

/** Tells when more of a page moves while it loads than a reader may notice. */
export function shiftFaults({ shift }: Rest): string[] {
  return shift > MOST ? [`moves ${shift.toFixed(3)} while it loads, limit ${MOST}`] : [];
}
