import { expect, test } from "vitest";
import { totalRow } from "../../../src/model/checks/total-row.ts";

interface Sent {
  segment: string;
  house: string;
  sent: number;
}

const check = totalRow<Sent>({
  id: "total",
  title: "Husene giver totalen",
  group: ({ segment }) => segment,
  isTotal: ({ house }) => house === "Alle",
  value: ({ sent }) => sent,
});
const rows = (total: number, segment = "drift"): Sent[] => [
  { segment, house: "Fyn", sent: 800 },
  { segment, house: "Alle", sent: total },
  { segment, house: "Sjælland", sent: 700 },
];

test("holds when the other rows add up to the total, wherever it stands", () => {
  expect(check.run(rows(1500))).toEqual([
    { holds: true, what: "drift", expected: "1.500", found: "1.500", recomputed: "sammenlagt" },
  ]);
});

test("does not hold when they are one off", () => {
  expect(check.run(rows(1501))).toEqual([
    { holds: false, what: "drift", expected: "1.501", found: "1.500", recomputed: "sammenlagt" },
  ]);
});

test("does not hold in a group without a total", () => {
  expect(check.run([{ segment: "vaekst", house: "Fyn", sent: 1 }])).toEqual([
    { holds: false, what: "vaekst", expected: "en række med totalen", found: "ingen" },
  ]);
});

test("judges each group by itself", () => {
  expect(check.run([...rows(1500, "drift"), ...rows(1, "vaekst")]).map(({ holds }) => holds)).toEqual([true, false]);
});
