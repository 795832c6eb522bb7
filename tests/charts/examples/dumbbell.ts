import type { Chart } from "../../../src/charts/chart.ts";
import { dumbbell, type DumbbellRow } from "../../../src/charts/dumbbell.ts";
import { kroner } from "../../../src/lib/format.ts";

/** A rise, a fall, and two values that are alike. */
export function dumbbellOfThree(): Chart {
  const rows: DumbbellRow[] = [
    { label: "Godkendelse", from: 32_446, to: 42_409.5, change: "+30,7 %" },
    { label: "Væsentlig ændring <b>", from: 21_000, to: 19_950, change: "−5,0 %" },
    { label: "Årligt tilsyn", from: 17_670, to: 17_670, change: "0,0 %" },
  ];
  return dumbbell(rows, {
    from: { title: "2018", colour: "var(--muted)" },
    to: { title: "2019", colour: "var(--signal)" },
    format: kroner,
    labelTitle: "Ydelse",
    changeTitle: "Ændring",
  });
}
