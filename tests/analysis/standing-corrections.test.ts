import { expect, test } from "vitest";
import { standingCorrections } from "../../src/analysis/standing-corrections.ts";
import { published } from "../../src/catalogue.ts";
import { needed } from "../../src/lib/needed.ts";
import type { Change, Release } from "../../src/model/release.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { rowKey } from "../../src/model/row-key.ts";

const places = needed(
  published.find(({ id }) => id === "pladser-pr-kommune"),
  "pladser-pr-kommune",
);
const row = needed(places.rows[0], "a row");
const cell: Change = {
  ...{ tabel: places.id, aendring: "rettet", raekke: rowKey(places.key, row), kolonne: "pladser", foer: "1", nu: "2" },
};
const release = (udgivelse: number, ...aendringer: Change[]): Release => ({
  ...{ udgivelse, dato: "2030-01-02", tabeller: 1, nye: 0, rettede: 1, fjernede: 0, stoerste: null, hvorfor: null },
  aendringer,
});
const found = (...releases: Release[]): string[] =>
  standingCorrections(releases, published).map(({ release: of, cell: { before, after } }) =>
    [of.udgivelse, before, after].join(" "),
  );

test("a corrected cell stands at the address of its row", () => {
  const [one] = standingCorrections([release(2, cell)], published);
  expect(one?.at).toEqual({ dataset: places.id, row: rowAddress(places.key, row), column: "pladser" });
  expect(one?.title).toBe(places.title);
});

test("of a cell that is corrected twice the later correction stands, and others stand beside it", () => {
  const again = { ...cell, foer: "2", nu: "3" };
  const other = { ...cell, raekke: rowKey(places.key, needed(places.rows[1], "another row")) };
  expect(found(release(2, cell, other), release(3, again))).toEqual(["3 2 3", "2 1 2"]);
});

test("a row that is gone, a table that is gone and other lines are no correction that stands", () => {
  const lost = { ...cell, raekke: "aar=1900; kommune=Aalborg; ejerform=privat" };
  const tables = { ...cell, tabel: "ikke-laengere" };
  expect(found(release(2, lost, tables, { ...cell, kolonne: "linjer" }, { ...cell, aendring: "ny" }))).toEqual([]);
});
