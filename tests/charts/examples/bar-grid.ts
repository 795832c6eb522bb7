import type { Chart } from "../../../src/charts/chart.ts";
import { barGrid, type BarGridRow } from "../../../src/stories/dk2020/bar-grid.ts";

/** Counts in three columns and two years: a long bar, a short one, none, and a name longer than its bars. */
export function barGridOfTwoYears(): Chart {
  const rows: BarGridRow[] = [
    {
      label: "Rådgiver",
      highlight: true,
      lines: [
        { label: "2020", values: [9, 0, 2] },
        { label: "2022", values: [0, 12, 1] },
      ],
    },
    { label: "Læsø <b>", lines: [{ label: "2022", values: [1, 3, 5] }] },
  ];
  return barGrid(rows, {
    columns: ["Nationalt", "Tværkommunalt", "Lokalt"],
    unit: ["opgave", "opgaver"],
    titles: { row: "Funktion", line: "År" },
  });
}

/** Counts in thousands, one column alone. */
export function barGridOfThousands(): Chart {
  const rows: BarGridRow[] = [
    {
      label: "Kommunal",
      lines: [
        { label: "2018", values: [3012] },
        { label: "2024", values: [1306] },
      ],
    },
    { label: "Fælles", lines: [{ label: "2024", values: [4] }] },
  ];
  return barGrid(rows, { columns: ["I alt"], unit: ["plads", "pladser"], titles: { row: "Ejer", line: "År" } });
}
