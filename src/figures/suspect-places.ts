import { hardestToBelieve, placesByKommune, unplacedPrivate } from "../analysis/pladser.ts";
import { anomalies, rowsOf } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import type { Row } from "../model/row.ts";
import type { Doubt } from "./doubted-table.ts";

/** Why a number of private places is in doubt that those which stand with no municipality make hard to believe. */
export const UNSURE: Doubt = { reason: "usikkert tal", note: "Et hult mærke er et usikkert tal." };

const rows = rowsOf(pladser);
const places = placesByKommune(rows);

/** For each year in which private places stand with no municipality: the one whose own number that makes hard to believe. */
const suspects = [...new Set(rows.map(({ aar }) => aar))].flatMap(
  (aar) => hardestToBelieve(places, unplacedPrivate(rows, anomalies, aar), aar) ?? [],
);

/** Whether a row of a dataset is such a number of private places, as the pages of municipalities say. */
export const suspectPlaces =
  (id: string) =>
  (row: Row): Doubt | undefined =>
    id === pladser.id &&
    row["ejerform"] === "privat" &&
    suspects.some(({ aar, kommunekode }) => aar === row["aar"] && kommunekode === row["kommunekode"])
      ? UNSURE
      : undefined;
