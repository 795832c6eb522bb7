import { expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { inKommune } from "../../src/site/in-kommune.ts";

test("says i of a municipality and på of one that is an island", () => {
  expect(inKommune("Hjørring")).toBe("i Hjørring");
  expect(inKommune("Læsø")).toBe("på Læsø");
  expect(inKommune("Lolland")).toBe("i Lolland Kommune");
});

test("knows only municipalities that exist", () => {
  const said = kommuner.map(({ kommune }) => inKommune(kommune));
  expect(said.filter((text) => text.startsWith("på "))).toHaveLength(6);
  expect(said.filter((text) => text.endsWith(" Kommune"))).toHaveLength(1);
});
