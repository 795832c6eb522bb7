import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";
import type { Cards } from "./cards.ts";

/** The years whose cards are known to bear no year and to leave much unsaid. */
export function undatedYears({ places }: Cards, { anomalies }: Tables): number[] {
  const { kilde_a, kilde_b } = needed(
    anomalies.find(({ id }) => id === "pladskort-uden-aarstal"),
    "forklaringen på, at kortene intet årstal har",
  );
  return [...new Set(places.filter(({ kilde }) => [kilde_a, kilde_b].includes(kilde)).map(({ aar }) => aar))];
}
