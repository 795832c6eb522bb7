import type { Locator, Page } from "playwright-core";
import { inEachSetting } from "./each-setting.ts";
import { openDetails } from "./open-details.ts";

interface SeenView {
  shown: boolean;
  /** The classes of the drawings that can be seen. */
  drawings: string[];
  /** How many tables with cells can be seen. */
  tables: number;
}

/** What can be seen of a figure as its radio buttons stand. Runs in the page. */
const seenViews = (figure: Element): SeenView[] => {
  const seen = (part: Element): boolean => {
    const { width, height } = part.getBoundingClientRect();
    return width > 0 && height > 0 && part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const views = [...figure.querySelectorAll(".view")];
  return views.map((view) => ({
    shown: seen(view),
    drawings: [...view.querySelectorAll("svg.narrow, svg.wide")].filter(seen).map((svg) => svg.classList.value),
    tables: [...view.querySelectorAll("table")].filter((table) => seen(table) && table.querySelector("td")).length,
  }));
};

/** What a figure lacks whatever is chosen in it: an id, drawings that are hidden from assistive technology, radios in reach. */
const constants = (figure: Locator) =>
  figure.evaluate((element) => {
    const radios = [...element.querySelectorAll("input[type=radio]")];
    const drawings = [...element.querySelectorAll("svg.narrow, svg.wide")];
    return [
      ...(element.id === "" ? ["has no id"] : []),
      ...(drawings.some((svg) => svg.ariaHidden !== "true") ? ["has an svg that is not aria-hidden"] : []),
      ...(radios.some((radio) => radio.getClientRects().length === 0) ? ["has a radio button out of reach"] : []),
      ...(element.querySelector("details.figure-table table, .view > table") ? [] : ["has no table"]),
    ];
  });

async function figureFaults(figure: Locator, form: "narrow" | "wide"): Promise<string[]> {
  const faults = await constants(figure);
  const met = new Set<number>();
  const settings = await inEachSetting(figure, seenViews);
  for (const views of settings) {
    const shown = views.flatMap((view, index) => (view.shown ? [{ ...view, index }] : []));
    if (shown.length !== 1) faults.push(`shows ${shown.length} views at once`);
    for (const { index, drawings, tables } of shown) {
      met.add(index);
      const right = drawings.length === 1 && drawings[0]?.split(" ").includes(form);
      if (!right) faults.push(`view ${index} shows [${drawings.join(", ")}] where one ${form} drawing should be`);
      if (tables === 0) faults.push(`view ${index} has no table that can be opened`);
    }
  }
  const never = (settings[0] ?? []).flatMap((_, index) => (met.has(index) ? [] : [index]));
  if (never.length > 0) faults.push(`view ${never.join(", ")} is never shown`);
  return [...new Set(faults)];
}

/** Figures that do not show what they should: one drawing of the right form in one view at a time, and a table to each. */
export async function pageFigureFaults(page: Page, form: "narrow" | "wide"): Promise<string[]> {
  await openDetails(page);
  const faults: string[] = [];
  for (const figure of await page.locator("figure.figure").all()) {
    const name = await figure.evaluate((element) => element.id);
    faults.push(...(await figureFaults(figure, form)).map((fault) => `figure #${name} ${fault}`));
  }
  return faults;
}
