import { expect, test } from "vitest";
import { datasets } from "./the-data.ts";

test("datasets come in order of id, each once", () => {
  const ids = datasets.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual([...new Set(ids)].sort());
});
