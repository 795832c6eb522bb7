import { descending } from "d3";
import { expect } from "vitest";
import { number, signed } from "../../../../src/lib/format.ts";
import { choose, figureOf, tableRows } from "../controls.ts";
import { followInList, rowsWith } from "../plain.ts";
import { rowsOf, yearsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const rows = rowsOf("pladser-pr-kommune").filter((row) => row["ejerform"] === "privat");
const [first, last] = yearsOf(rows);

const placesIn = (year: number, kommune: string): number =>
  Number(rows.find((row) => row["aar"] === year && row["kommune"] === kommune)?.["pladser"]);

/** Each municipality with how many private places it has gained, the most first. */
const gains = [...new Set(rows.map((row) => String(row["kommune"])))]
  .map((kommune) => ({ kommune, gain: placesIn(last, kommune) - placesIn(first, kommune) }))
  .sort((a, b) => descending(a.gain, b.gain));

export const privatePlaces: Task = {
  asks: "Hvor er der kommet flest private pladser siden 2018 – og hvordan står det i netop tre kommuner?",
  limits: { clicks: 10, touches: 11, keys: 80 },
  async play(hand) {
    await hand.search("private pladser");
    await hand.follow(hand.page.locator('.search-results a[href^="/data/pladser-pr-kommune/?f.ejerform=privat"]'));
    await choose(hand, "maal", ["vis", "forskel", "Pladser, ændring"]);
    await expect
      .poll(async () => (await tableRows(hand)).map(([kommune]) => kommune))
      .toEqual(gains.map(({ kommune }) => expect.stringMatching(new RegExp(`^${kommune.replace(/s$/, "")}`))));
    const [most] = gains;
    expect((await tableRows(hand))[0]?.[1]).toContain(number(most?.gain ?? 0));
    const three = gains.slice(0, 3).map(({ kommune }) => kommune);
    const says = (at: number): string => (at === 0 ? "" : `${at + 1} af ${gains.length}`);
    await choose(
      hand,
      "f.kommune",
      ...three.map((kommune, at) => ["f-kommune", kommune, says(at) || kommune] as const),
    );
    await expect.poll(async () => (await tableRows(hand)).map(([kommune]) => kommune)).toEqual(three);
    await hand.close();
    const gain = gains[2]?.gain ?? 0;
    expect(await hand.read(figureOf(hand), three[2] ?? "")).toContain(number(gain));
    expect(signed(gain)).toMatch(/^\+/);
  },
  without:
    "tabellen med begge års pladser i hver kommune og ranglisten over de private pladser nu; forskellen må læseren selv regne",
  async plainly(page) {
    await followInList(page, "Pladser på det sociale område i Nordjylland");
    const kommune = gains[0]?.kommune ?? "";
    const told = (await rowsWith(page, kommune, "Privat")).join("\n");
    for (const year of [first, last]) expect(told).toContain(number(placesIn(year, kommune)));
    await page.getByRole("link", { name: /^Private pladser/ }).click();
    await page.locator("h1", { hasText: "Private pladser" }).waitFor();
  },
};
