import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { listAnd } from "../../src/lib/list.ts";

/** What happened in those years stays true of them, whatever rows are added. */
const TRUE_OF_THEM = ["Øst godkendte ingen specialiserede plejefamilier i 2020 og 2021."];

test("no caveat and no description lists the years of its rows: with the next one it would not be true of them all", () => {
  const stale = published.flatMap(({ rows, caveats, description }) => {
    const years = [...new Set(rows.map((row) => String(row["aar"])))].sort();
    return years.length < 2 ? [] : [...caveats, description].filter((text) => text.includes(listAnd(years)));
  });
  expect(stale).toEqual(TRUE_OF_THEM);
});
