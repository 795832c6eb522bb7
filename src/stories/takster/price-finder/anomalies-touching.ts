import type { Takst } from "../../../analysis/takster.ts";

/** Which prices an anomaly touches so that a reader of the price must know it. */
const TOUCHES: Record<string, (price: Takst) => boolean> = {
  "skaerpet-tilsyn-enhed-2017": ({ tilsyn, ydelse, aar }) =>
    tilsyn === "Nord" && ydelse === "skaerpet_tilsyn" && (aar === 2016 || aar === 2017),
  "takstaendring-2019-faste-priser": ({ tilsyn, ydelse, aar }) =>
    tilsyn === "Nord" && aar === 2019 && ydelse !== "skaerpet_tilsyn",
  "oest-skaerpet-engang-eller-maaned": ({ tilsyn, ydelse }) => tilsyn === "Øst" && ydelse === "skaerpet_tilsyn",
  "oest-overskrift-mangler": ({ tilsyn, ydelse }) => tilsyn === "Øst" && ydelse === "tilsyn",
  "oest-over-50": ({ tilsyn, stoerrelse }) => tilsyn === "Øst" && stoerrelse === "50+",
};

/** Ids of the anomalies that a reader of this price must know. */
export function anomaliesTouching(price: Takst): string[] {
  return Object.entries(TOUCHES).flatMap(([id, touches]) => (touches(price) ? [id] : []));
}
