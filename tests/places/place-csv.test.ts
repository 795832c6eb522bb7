import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { erhvervshuse, kommuner, published } from "../../src/catalogue.ts";
import { needed } from "../../src/lib/needed.ts";
import { REGIONS } from "../../src/model/regions.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import type { Row } from "../../src/model/row.ts";
import { TILSYN } from "../../src/model/tilsyn.ts";
import { kommunePlace } from "../../src/places/kommune-place.ts";
import { placeCsv } from "../../src/places/place-csv.ts";
import { placeGroups } from "../../src/places/places.ts";

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: false });

/** The lines that a file must have, found without the code that makes it: by every cell that says the place's name or code. */
function expected(names: (row: Row) => boolean): string[] {
  return published.flatMap(({ id, key, columns, rows }) =>
    rows.filter(names).flatMap((row) => {
      const measures = columns.filter(({ name, role }) => role === "measure" && row[name] !== null);
      const where = [`/data/${id}/#${rowAddress(key, row)}`, row["kilde"], row["linjer"]];
      return measures.length === 0
        ? [[...where, ""].join(" ")]
        : measures.map(({ name }) => [...where, row[name]].join(" "));
    }),
  );
}

const told = (text: string): string[] =>
  read(text).map((line) => [line["raekke"], line["kilde"], line["linjer"], line["vaerdi"]].join(" "));

test.each(kommuner.map((kommune) => [kommune.kommune, kommune] as const))(
  "every row that names %s is in its file once for each of its numbers, with its source and lines",
  (_, kommune) => {
    const own = expected((row) => row["kommunekode"] === kommune.kommunekode || row["kommune"] === kommune.kommune);
    expect(own.length).toBeGreaterThan(0);
    expect(told(placeCsv(kommunePlace(kommune))).sort()).toEqual(own.sort());
  },
);

const COLUMNS = { region: REGIONS, erhvervshus: erhvervshuse.map(({ erhvervshus }) => erhvervshus), tilsyn: TILSYN };

test.each(placeGroups.flatMap(({ places }) => places.map((place) => [place.name, place] as const)))(
  "every row that names %s is in its file once for each of its numbers, with its source and lines",
  (_, place) => {
    const [cell] = place.cells;
    const names = place.kind === "tilsyn" ? ["tilsyn", "tilsyn_i_kommunen"] : [place.kind];
    const own = expected((row) => names.some((name) => row[name] === cell));
    expect(own.length).toBeGreaterThan(0);
    expect(told(placeCsv(place)).sort()).toEqual(own.sort());
  },
);

test("a file has its datasets in the order of their ids", () => {
  for (const kommune of kommuner) {
    const ids = [...new Set(read(placeCsv(kommunePlace(kommune))).map(({ datasaet = "" }) => datasaet))];
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  }
});

test("every region, erhvervshus and socialtilsyn has a file", () => {
  expect(placeGroups.map(({ places }) => places.flatMap(({ cells }) => cells))).toEqual(Object.values(COLUMNS));
});

test("a file says what a number is: its dataset, measure, unit, year, kind and the rest of its row", () => {
  const kommune = kommuner.find(({ slug }) => slug === "laesoe");
  const lines = kommune ? read(placeCsv(kommunePlace(kommune))) : [];
  const line = lines.find(
    ({ datasaet, oplysninger }) => datasaet === "pladser-pr-kommune" && oplysninger?.includes("Kommunal"),
  );
  expect(line).toMatchObject({ maal: "Pladser", enhed: "pladser", oprindelse: "trykt" });
  expect(line?.["tid"]).toMatch(/^\d{4}$/);
  expect(lines.find(({ maal }) => maal === "Beregnet flygtningekvote")).toMatchObject({
    enhed: "flygtninge",
    oprindelse: "beregnet",
  });
});

test("every number in every file has a unit, as its column or its row says", () => {
  const own = [...kommuner.map(kommunePlace), ...placeGroups.flatMap(({ places }) => places)].flatMap((place) =>
    read(placeCsv(place)),
  );
  const bare = own.filter(({ vaerdi, enhed }) => vaerdi !== "" && enhed === "");
  expect(new Set(bare.map(({ datasaet, maal }) => `${datasaet ?? ""}: ${maal ?? ""}`))).toEqual(new Set());
  expect(
    own.find(
      ({ datasaet, oplysninger }) => datasaet === "plejefamilier-i-kommuner" && oplysninger?.includes("ledige pladser"),
    ),
  ).toMatchObject({ enhed: "pladser" });
});

test("a number has the year and the status that are its own, not those of another number of its row", () => {
  const kommune = kommuner.find(({ slug }) => slug === "laesoe");
  const lines = kommune ? read(placeCsv(kommunePlace(kommune))) : [];
  const line = (dataset: string, measure: string) =>
    lines.find(({ datasaet, maal }) => datasaet === dataset && maal === measure);
  const refugees = (measure: string) => line("flygtninge-pr-kommune", measure);
  const counted = Number(refugees("Indbyggere")?.["tid"]);
  expect(refugees("Beregnet flygtningekvote")?.["tid"]).toBe(String(counted + 1));
  expect(refugees("Familiesammenførte til flygtninge")?.["tid"]).toBe(String(counted - 1));
  const spanned = read(
    placeCsv(
      kommunePlace(
        needed(
          kommuner.find(({ kkr }) => kkr === "Nordjylland"),
          "en kommune",
        ),
      ),
    ),
  );
  const paid = spanned.find(({ datasaet }) => datasaet === "biokul-kommunebidrag")?.["tid"] ?? "";
  expect(paid).toBe(`${Number.parseInt(paid)} og ${Number.parseInt(paid) + 1}`);
  expect(refugees("Beregnet flygtningekvote")?.["oplysninger"]).toContain("Planlagt");
  expect(refugees("Indbyggere")?.["oplysninger"]).not.toContain("Planlagt");
  expect(line("objektiv-finansiering", "Betaling")).toMatchObject({ status: expect.stringMatching(/\w/) });
  expect(line("objektiv-finansiering", "Børn 0-17 år")?.["status"]).toBe("");
});

test("no cell can be run as a formula, and the file is the same each time", () => {
  for (const kommune of kommuner) {
    const text = placeCsv(kommunePlace(kommune));
    expect(text).toBe(placeCsv(kommunePlace(kommune)));
    const cells = read(text).flatMap((line) => Object.values(line));
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([]);
  }
});
