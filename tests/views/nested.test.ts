import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";

const quotas = publishedDataset("flygtninge-pr-kommune");

function refused(asked: Partial<View>): string | undefined {
  const { series: _series, facet: _facet, ...standard } = defaultView(quotas) ?? expect.unreachable("no first view");
  const answer = resolve(quotas, { ...standard, form: "tavle", ...asked });
  return isRefusal(answer) ? answer.refused : undefined;
}

test.each(["series", "facet"] as const)("regions are not split by their municipalities, as %s", (channel) => {
  expect(refused({ x: "region", [channel]: "kommune" })).toBe(
    "Hver i »Kommune« hører til én i »Region«, så det meste af figuren ville være tomt. Byt om på de to, eller vælg kun den ene.",
  );
});

test.each(["series", "facet"] as const)("municipalities are told by region, as %s", (channel) => {
  expect(refused({ x: "kommune", [channel]: "region" })).toBeUndefined();
});

test("the municipalities of one region, and a few of several, are shown", () => {
  expect(refused({ x: "region", series: "kommune", filters: { region: ["Nordjylland"] } })).toBeUndefined();
  expect(
    refused({ x: "region", series: "kommune", filters: { kommune: ["Aalborg", "Silkeborg", "Odense"] } }),
  ).toBeUndefined();
});
