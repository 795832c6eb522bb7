import { expect, test } from "vitest";
import { explain, pointless } from "../../../scripts/data/explained.ts";

const results = [
  { id: "sum", title: "Summen passer", outcomes: [{ holds: false, what: "2019", expected: "2", found: "3" }] },
];
const row = { dataset: "a", kontrol: "sum", tilfaelde: "2019", uoverensstemmelse: "to-summer" };

test("a case that is accounted for carries its anomaly", () => {
  expect(explain("a", results, [row])[0]?.outcomes[0]?.anomaly).toBe("to-summer");
});

test("an account is of its own case, check and dataset only", () => {
  const others = [
    { ...row, tilfaelde: "2020" },
    { ...row, kontrol: "andel" },
    { ...row, dataset: "b" },
  ];
  expect(explain("a", results, others)).toEqual(results);
});

test("an account of a case that no check has tried is a problem that names those that fail", () => {
  expect(pointless("e.csv", "a", results, [{ ...row, tilfaelde: "2020" }])).toEqual([
    expect.objectContaining({ row: 2, column: "tilfaelde", value: "2020", action: expect.stringContaining("»2019«") }),
  ]);
  expect(pointless("e.csv", "a", results, [{ ...row, kontrol: "andel" }])).toEqual([
    expect.objectContaining({ row: 2, column: "kontrol", value: "andel" }),
  ]);
  expect(pointless("e.csv", "a", results, [row])).toEqual([]);
});
