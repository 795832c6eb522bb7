import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { choose, figureOf, tableRows } from "../controls.ts";
import { followInList, rowsWith } from "../plain.ts";
import { rowsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const SIZE = "25-49";
const rows = rowsOf("tilsynstakster").filter(
  (row) =>
    row["stoerrelse"] === SIZE &&
    row["ydelse"] === "tilsyn" &&
    row["prisniveau"] === "løbende" &&
    row["tilsyn"] === "Nord",
);

export const price: Task = {
  asks: "Hvordan har prisen på et års tilsyn med et tilbud med 30 pladser udviklet sig?",
  limits: { clicks: 8, touches: 9, keys: 60 },
  async play(hand) {
    await hand.search("takst for tilsyn");
    await hand.follow(hand.page.locator('.search-results a[href="/data/tilsynstakster/"]'));
    await choose(hand, "f.stoerrelse", ["f-stoerrelse", SIZE, `${SIZE} pladser`]);
    await choose(hand, "f.ydelse", ["f-ydelse", "tilsyn", "Årligt tilsyn"]);
    await hand.close();
    await expect
      .poll(async () => JSON.stringify(await tableRows(hand)))
      .toContain(number(Number(rows[0]?.["takst_kr"])));
    const told = (await tableRows(hand)).flat().join(" ");
    for (const row of rows) expect(told).toContain(number(Number(row["takst_kr"])));
    const [first] = rows;
    expect(await hand.read(figureOf(hand), "Nord", String(first?.["aar"]))).toContain(
      number(Number(first?.["takst_kr"])),
    );
  },
  without: "figuren for de mindste tilbud og tabellen med alle størrelser, år for år",
  async plainly(page) {
    await followInList(page, "Takster for tilsyn med sociale tilbud");
    const told = (await rowsWith(page, `${SIZE} pladser`, "Årligt tilsyn", "Nord")).join("\n");
    for (const row of rows) expect(told).toContain(number(Number(row["takst_kr"])));
  },
};
