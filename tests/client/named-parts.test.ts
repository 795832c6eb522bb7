import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { namedParts } from "../../src/client/named-parts.ts";

test("a table is called by the title of its figure also once the page's own words have come back", () => {
  const { document } = parseHTML("<figure><table><caption>Pladser</caption></table></figure>");
  const figure = document.querySelector("figure") ?? expect.fail("no figure");
  const table = document.querySelector("table") ?? expect.fail("no table");
  const names = namedParts(figure, "Pladser");
  const first = table.innerHTML;
  names.name("Takster");
  expect(table.textContent).toBe("Takster");
  table.innerHTML = first;
  names.name("Klager");
  expect(table.textContent).toBe("Klager");
});
