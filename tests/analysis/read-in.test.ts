import { expect, test } from "vitest";
import { readIn } from "../../src/analysis/read-in.ts";

const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];

test("what papers say is known while the figures come from them, in whatever order", () => {
  expect(readIn(READ, READ.toReversed(), "Spørgsmålene blev ændret.")).toMatchObject({
    sentence: "Spørgsmålene blev ændret.",
    holds: true,
  });
});

test("it is not known of papers that nobody read, and both are named", () => {
  const claim = readIn(READ, [...READ, "kkr-sjaelland-2023-09"], "Spørgsmålene blev ændret.");
  expect(claim.holds).toBe(false);
  expect(claim.values).toBe(
    "historien er skrevet efter kkr-nordjylland-2020-06 og kkr-sjaelland-2022-09, men tallene er fra " +
      "kkr-nordjylland-2020-06, kkr-sjaelland-2022-09 og kkr-sjaelland-2023-09",
  );
});

test("it is not known when the figures no longer come from what was read", () => {
  expect(readIn(READ, READ.slice(1), "Spørgsmålene blev ændret.").holds).toBe(false);
});
