import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import forloeb from "../../../src/datasets/vejledte-kunder-og-forloeb.ts";
import { themeFigure } from "../../../src/themes/index.ts";

test("the note says what the house says of the courses that are short of halfway, and names them", () => {
  const short = rowsOf(forloeb).filter(({ andel_af_maal_pct }) => andel_af_maal_pct !== null && andel_af_maal_pct < 50);
  const note = String(themeFigure("erhverv", "forloeb").note).toLocaleLowerCase("da-DK");
  expect(short.length).toBeGreaterThan(0);
  for (const { gruppe, forbehold } of short) {
    expect(note).toContain(gruppe.toLocaleLowerCase("da-DK"));
    expect(note).toContain((forbehold ?? "intet forbehold").toLocaleLowerCase("da-DK"));
  }
});
