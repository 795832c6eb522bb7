import type { Chart } from "../../../src/charts/chart.ts";
import { strip, type StripMember, type StripOptions } from "../../../src/charts/strip.ts";
import { number } from "../../../src/lib/format.ts";

const options: StripOptions = {
  own: "851",
  format: (value) => `${number(value, Number.isInteger(value) ? 0 : 1)} pladser`,
  members: "de fire kommuner i KKR <b>",
  labelTitle: "Kommune",
  valueTitle: "Private pladser",
};

/** One far above the others, whose label must stay inside the frame, and a middle that lies between two values. */
export function stripFarApart(): Chart {
  const members: StripMember[] = [
    { name: "Aalborg", code: "851", value: 2717 },
    { name: "Læsø", code: "825", value: 26 },
    { name: "Morsø", code: "773", value: 501 },
    { name: "Thisted", code: "787", value: 700.5 },
  ];
  return strip(members, options);
}

/** One's own is the lowest, and all are alike: nothing is divided by nothing. */
export function stripOfEquals(): Chart {
  const members: StripMember[] = [
    { name: "Aalborg", code: "851", value: 0 },
    { name: "Ærø", code: "492", value: 0 },
  ];
  return strip(members, options);
}
