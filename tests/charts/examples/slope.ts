import type { Chart } from "../../../src/charts/chart.ts";
import { slope, type SlopeLine, type SlopeOptions } from "../../../src/charts/slope.ts";
import { kroner, share, signed } from "../../../src/lib/format.ts";

const titles = { fromTitle: "2018", toTitle: "2024", labelTitle: "Kommune", changeTitle: "Ændring" };

const shares: SlopeOptions = {
  ...titles,
  format: (value) => share(value, 1),
  formatChange: (change) => `${signed(change * 100, 1)} procentpoint`,
};

/** Five lines that begin within two hundredths of each other, one of them with an end in doubt. */
export function slopeCrowded(): Chart {
  const lines: SlopeLine[] = [
    { label: "Hjørring", code: "860", from: 0.31, to: 0.42 },
    { label: "Mariagerfjord", code: "846", from: 0.312, to: 0.425, highlight: true },
    { label: "Læsø <b>", code: "825", from: 0.3, to: 0.3 },
    { label: "Aalborg", code: "851", from: 0.305, to: 0.415, doubt: "usikkert tal" },
    { label: "Vesthimmerlands", code: "820", from: 0.32, to: 0.05 },
  ];
  return slope(lines, shares);
}

/** Two lines that cross, in kroner: nothing is crowded and nothing in doubt. */
export function slopeCrossing(): Chart {
  const lines: SlopeLine[] = [
    { label: "Godkendelse", from: 21_337, to: 42_409.5, highlight: true },
    { label: "Væsentlig ændring", from: 35_341, to: 24_900 },
  ];
  return slope(lines, {
    ...titles,
    labelTitle: "Ydelse",
    format: kroner,
    formatChange: (change) => `${signed(change)} kr.`,
  });
}
