import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { choose, figureOf, tableRows } from "../controls.ts";
import { followInList, rowsWith } from "../plain.ts";
import { rowsOf, yearsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const rows = rowsOf("objektiv-finansiering").filter(
  (row) => row["prisniveau"] === "løbende" && row["status"] === "budget",
);
const years = yearsOf(rows);
/** The years that have a number with what is chosen of the rest. */
const all = new Set(rows.map((row) => row["aar"])).size;
const ofYear = (year: number) => rows.filter((row) => row["aar"] === year);

export const perChild: Task = {
  asks: "Hvad betalte kommunerne pr. barn i 2018 og i 2025?",
  limits: { clicks: 9, touches: 10, keys: 68 },
  async play(hand) {
    await hand.search("betaling pr. barn");
    await hand.follow(hand.page.locator('.search-results a[href^="/data/objektiv-finansiering/?vis=pr"]'));
    await choose(hand, "opdeling", ["series", "aar", "kommuner og år"]);
    await choose(
      hand,
      "f.aar",
      ["f-aar", String(years[0]), String(years[0])],
      ["f-aar", String(years[1]), `2 af ${all}`],
    );
    await hand.close();
    const shown = new Map((await tableRows(hand)).map(([kommune = "", ...cells]) => [kommune, cells.join(" ")]));
    for (const row of years.flatMap(ofYear)) {
      const each = Number(row["beloeb_kr"]) / Number(row["boern"]);
      const name = [...shown.keys()].find((kommune) => String(row["kommune"]).startsWith(kommune));
      expect(shown.get(name ?? "")).toContain(number(each, 2));
    }
    const [some] = ofYear(years[1]);
    const each = Number(some?.["beloeb_kr"]) / Number(some?.["boern"]);
    expect(await hand.read(figureOf(hand), String(some?.["kommune"]), String(years[1]))).toContain(number(each, 2));
  },
  without: "tabellen med kommunens betaling og antallet af børn ved siden af hinanden; divisionen må læseren selv gøre",
  async plainly(page) {
    await followInList(page, "Kommunernes betaling for tilsyn med plejefamilier");
    const [some] = ofYear(years[1]);
    const told = (await rowsWith(page, String(some?.["kommune"]), String(years[1]))).join("\n");
    expect(told).toContain(number(Number(some?.["beloeb_kr"])));
    expect(told).toContain(number(Number(some?.["boern"])));
  },
};
