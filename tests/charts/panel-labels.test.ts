import { describe, expect, test } from "vitest";
import type { LinePanelsOptions, Panel, PanelSeries } from "../../src/charts/panel.ts";
import { panelLabels } from "../../src/charts/panel-labels.ts";

const options: LinePanelsOptions = {
  format: (value) => `${value} kr.`,
  formatLabel: String,
  ticks: [2016, 2025],
  columns: 1,
  panelTitle: "Ydelse",
};

function series(name: string, points: [x: number, y: number, segment: string][]): PanelSeries {
  return { name, colour: "var(--ink)", points: points.map(([x, y, segment]) => ({ x, y, segment })) };
}

function labels(all: PanelSeries[], perPixel = { x: 0.05, y: 1 }): string[] {
  const panel: Panel = { title: "Tilsyn", series: all, breaks: [] };
  return panelLabels(panel, options, perPixel).map(({ x, text, place }) => `${x} ${place} ${text}`);
}

const nord = series("Nord", [
  [2016, 100, "a"],
  [2017, 40, "b"],
  [2020, 50, "b"],
  [2023, 60, "b"],
  [2025, 90, "c"],
]);

describe("the labels of a panel", () => {
  test("of one line are the ends of every unbroken piece, without a name", () => {
    expect(labels([nord]).sort()).toEqual(["2016 before 100", "2017 after 40", "2023 before 60", "2025 right 90"]);
  });

  test("of two lines that run to the end are their names there, moved apart", () => {
    const all = [series("Nord", [[2025, 50, "a"]]), series("Øst", [[2025, 51, "a"]])];
    const placed = panelLabels({ title: "Tilsyn", series: all, breaks: [] }, options, { x: 0.05, y: 1 });
    expect(placed.map(({ text, y }) => `${text} ved ${y}`)).toEqual(["Nord 50 ved 42.5", "Øst 51 ved 58.5"]);
  });

  test.each([
    [30, "below"],
    [70, "above"],
  ])("name a line that stops at %d on the side where the other is not", (y, place) => {
    const east = series("Øst", [
      [2019, y, "a"],
      [2020, y, "a"],
    ]);
    expect(labels([nord, east])).toContain(`2020 ${place} Øst ${y}`);
  });

  test("leave out a value that would cover another label, but never a name", () => {
    const short = series("Nord", [
      [2016, 10_000, "a"],
      [2017, 10_000, "a"],
      [2018, 10_000, "b"],
      [2025, 10_000, "b"],
    ]);
    expect(labels([short], { x: 0.01, y: 1 })).toHaveLength(4);
    const crowded = labels([short], { x: 0.5, y: 1 });
    expect(crowded.length).toBeLessThan(4);
    expect(crowded).toContain("2025 right 10000");
  });
});
