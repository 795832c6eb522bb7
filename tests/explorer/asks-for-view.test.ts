import { expect, test } from "vitest";
import { addressOf } from "../../src/views/address.ts";
import { asksForView } from "../../src/views/asks-for-view.ts";
import type { View } from "../../src/views/view.ts";

const standard: View = {
  ...{ measure: "pladser", x: "kommune", shown: "absolut", order: "vaerdi", form: "soejler" },
  ...{ filters: {}, highlight: [] },
};
const other: View = {
  ...{ measure: "andel", x: "aar", series: "ejer", facet: "region", shown: "indeks", base: "2018" },
  ...{ order: "navn", form: "linjer", filters: { ejer: ["privat"] }, highlight: ["Morsø"] },
};

test("every part of a view's address is known as one, and asks for a view alone", () => {
  const parts = [...new URLSearchParams(addressOf(other, standard))];
  expect(parts).toHaveLength(10);
  for (const [name, value] of parts) {
    expect(asksForView(`?${new URLSearchParams({ [name]: value })}`), name).toBe(true);
  }
});

test("what is asked of the table asks for no view", () => {
  expect(asksForView("?søg=odense&sorter=kommune-ned&tabelside=2&r.ejer=privat")).toBe(false);
});
