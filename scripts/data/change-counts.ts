import type { Change, ReleaseRow } from "../../src/model/release.ts";

/** Where a value was read is not the value: a row of which only that is other has not been corrected. */
const WHERE = new Set(["kilde", "linjer", "side"]);

/** How many tables and rows some changes are about. */
export function changeCounts(
  changes: readonly Change[],
): Pick<ReleaseRow, "tabeller" | "nye" | "rettede" | "fjernede"> {
  const rows = (wanted: (change: Change) => boolean): number =>
    new Set(changes.filter(wanted).map(({ tabel, raekke }) => `${tabel}: ${raekke}`)).size;
  return {
    tabeller: new Set(changes.map(({ tabel }) => tabel)).size,
    nye: rows(({ aendring }) => aendring === "ny"),
    rettede: rows(({ aendring, kolonne }) => aendring === "rettet" && !WHERE.has(kolonne ?? "")),
    fjernede: rows(({ aendring }) => aendring === "fjernet"),
  };
}
