import { expect, test } from "vitest";
import { readingOf } from "../../src/analysis/reading/reading-of.ts";
import { published } from "../../src/catalogue.ts";
import { shownCell } from "../../src/components/shown-cell.ts";
import { number } from "../../src/lib/format.ts";
import { decimalsOf } from "../../src/lib/quantity.ts";
import type { Published } from "../../src/model/published.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import type { Row } from "../../src/model/row.ts";
import type { Column } from "../../src/model/shape.ts";
import { urls } from "../../src/site/urls.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { ROW_COUNT } from "../../src/views/view.ts";
import { site } from "./the-site.ts";

const plain = (text: string | null | undefined): string =>
  (text ?? "").replace(/[\s\u00a0]+/g, " ").replaceAll("’", "'");

/** What stands at the heads above a row, and is said of it too. */
const HEADS = [
  [".row-group", "summary, summary + .parts"],
  ["tr", "th"],
  [".role", "summary"],
  ["table", "thead"],
  ["section[aria-labelledby=tabel]", ".aside"],
] as const;

/** Everything that a page says of a row. */
function saidOf(element: Element): string {
  const heads = HEADS.flatMap(([around, head]) => [...(element.closest(around)?.querySelectorAll(head) ?? [])]);
  return plain([element, ...heads].map(({ textContent }) => textContent).join(" "));
}

/** A cell in the forms that a page may write it in: a date within a span, a number beside its unit, a code with a small letter. */
function isSaid({ columns }: Published, column: Column, row: Row, said: string): boolean {
  const cell = row[column.name] ?? null;
  const text = plain(shownCell(column, row));
  if (cell === null || said.toLowerCase().includes(text.toLowerCase())) return true;
  // By itself a number has the digits that it has, and an amount in thousands is told in kroner.
  const digits = (value: number): string => number(value, decimalsOf(value));
  if (column.role === "measure" && typeof cell === "number") {
    return [digits(cell), digits(cell * 1000), number(cell, 2)].some((form) => said.includes(form));
  }
  // Of two times the month and the year that they have in common are said once.
  if (column.grain === "date") return text.split(" ").every((word) => said.includes(word.replace(/\.$/, "")));
  // An answer that all rows share is told by what it is the answer to: `i opfølgningen`.
  if (text === "Ja" || text === "Nej") return said.toLowerCase().includes(column.title.toLowerCase());
  const isUnit = columns.some((other) => other.unitFrom === column.name && typeof row[other.name] === "number");
  return isUnit || (column.role === "status" && said.includes("Alle"));
}

const byPath = new Map(site.pages.map((page) => [page.path, page.document]));

test.each(published.map((dataset) => [dataset.id, dataset] as const))(
  "%s has every row once, at its permanent address, with all that it says and where it was read",
  (id, dataset) => {
    const document = byPath.get(urls.dataset(id));
    const section = document?.querySelector("section[aria-labelledby=tabel]");
    const columns = dataset.columns.filter(({ role }) => role !== "provenance");
    const lost = dataset.rows.flatMap((row) => {
      const address = rowAddress(dataset.key, row);
      const found = [...(section?.querySelectorAll(`[id="${address}"]`) ?? [])];
      const [element] = found;
      if (!element || found.length !== 1) return [`${address} stands there ${found.length} times`];
      const said = saidOf(element);
      const hrefs = [...element.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      return [
        ...columns
          .filter((column) => column.name !== "kommunekode" && !isSaid(dataset, column, row, said))
          .map(({ name }) => `${address} lacks ${name}`),
        ...(hrefs.some((href) => href?.startsWith(urls.lines(String(row["kilde"])))) && hrefs.includes(`#${address}`)
          ? []
          : [`${address} lacks a link`]),
        ...(said.includes(plain(`l. ${row["linjer"]}`)) ? [] : [`${address} lacks its lines`]),
      ];
    });
    expect(lost).toEqual([]);
    expect(section?.querySelectorAll('[id^="r-"]').length).toBe(dataset.rows.length);
  },
);

test("a row in a folded group can be searched for by its words, and every list of more than a screen has a field for that", () => {
  const lists = site.pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(".row-list")].map((list) => ({ path, list })),
  );
  expect(lists.length).toBeGreaterThan(0);
  const missing = lists.filter(
    ({ list }) =>
      list.querySelector(".row-group:not([open])") && !list.querySelector(".table-tools input[type=search]"),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});

const counted = published.filter((dataset) => defaultView(dataset)?.measure === ROW_COUNT);

test("where a picture only counts rows, the rows come first, unless they are a table", () => {
  const late = counted
    .filter((dataset) => readingOf(dataset).as !== "table")
    .filter(({ id }) => {
      const page = byPath.get(urls.dataset(id));
      const [first] = page?.querySelectorAll("#tabel, .explorer") ?? [];
      return first?.id !== "tabel";
    });
  expect(late.map(({ id }) => id)).toEqual([]);
  expect(counted.length).toBeGreaterThan(20);
});
