import { expect, test } from "vitest";
import { published, source } from "../../../src/catalogue.ts";
import { hasOneSource, onePage } from "../../../src/components/dataset/one-source.ts";
import { rowSource } from "../../../src/components/dataset/row-source.ts";

test("a row names its source where the rows of its dataset have several, and its lines always", () => {
  expect(published.filter((dataset) => onePage(dataset) !== undefined)).not.toEqual([]);
  const alone = published.filter(hasOneSource);
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.length).toBeLessThan(published.length);
  for (const dataset of published) {
    for (const row of dataset.rows.slice(0, 5)) {
      const { name, page, lines } = rowSource(dataset, row);
      expect(name === "").toBe(hasOneSource(dataset));
      if (name !== "") expect(name).toContain(source(String(row["kilde"])).kkr);
      const isTold = row["side"] !== null && onePage(dataset) === undefined;
      expect(page.includes(`s.\u00a0${row["side"]}`)).toBe(isTold);
      expect(page.startsWith(" · ")).toBe(name !== "");
      expect(lines.map(({ text }) => text).join("")).toContain(String(row["linjer"]));
    }
  }
});
