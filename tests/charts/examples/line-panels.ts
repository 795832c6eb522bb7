import type { Chart } from "../../../src/charts/chart.ts";
import { linePanels } from "../../../src/charts/line-panels.ts";
import type { Panel, PanelSeries } from "../../../src/charts/panel.ts";
import { kroner, number } from "../../../src/lib/format.ts";

const nord: PanelSeries = {
  name: "Nord",
  colour: "var(--tilsyn-nord)",
  points: [
    { x: 2016, y: 11_000, segment: "0" },
    { x: 2017, y: 3_534.5, segment: "1" },
    { x: 2018, y: 3_600, segment: "1" },
    { x: 2020, y: 3_700, segment: "2" },
    { x: 2021, y: 3_900, segment: "2" },
  ],
};

const east: PanelSeries = {
  name: "Øst",
  colour: "var(--tilsyn-oest)",
  points: [
    { x: 2017, y: 2_400, segment: "0" },
    { x: 2018, y: 2_100.5, segment: "0" },
  ],
};

/** A broken line beside one that stops early; a line with a gap alone; and two lines that end almost alike. */
export function linePanelsBroken(): Chart {
  const panels: Panel[] = [
    { title: "Skærpet tilsyn", series: [nord, east], breaks: [{ x: 2016.5, reason: "nu pr. måned" }] },
    { title: "Læsø <b>", series: [nord], breaks: [{ x: 2019, reason: "2019 mangler" }] },
    {
      title: "Tilsyn",
      series: [nord, { ...east, points: [...east.points, { x: 2021, y: 3_950, segment: "0" }] }],
      breaks: [],
    },
  ];
  return linePanels(panels, {
    format: kroner,
    formatLabel: (value) => number(value),
    ticks: [2016, 2018, 2021],
    columns: 2,
    panelTitle: "Ydelse og socialtilsyn",
  });
}
