import { expect, test } from "vitest";
import { corrections } from "../../../scripts/data/corrections.ts";
import type { Column } from "../../../src/model/shape.ts";

const column = (meta: Partial<Column>): Column => ({
  ...{ name: "dato", title: "Dato", description: "Dagen.", role: "time", type: "text", optional: false },
  ...meta,
});

test.each([
  ["01-02-2023", "2023-02-01"],
  ["1/2 2023", "2023-02-01"],
  ["1. februar 2023", "2023-02-01"],
  ["d. 1. feb. 2023", "2023-02-01"],
  ["2023/2/1", "2023-02-01"],
  ["01.02.23", "2023-02-01"],
  ["44958", "2023-02-01"],
  ["feb 2023", "2023-02"],
  ["2-2023", "2023-02"],
])("the date %s may be %s", (text, iso) => {
  expect(corrections(column({ grain: "date" }), text)).toEqual([iso]);
});

test.each(["snart", "1. tember 2023", "123456"])("%s is no date in another form", (text) => {
  expect(corrections(column({ grain: "date" }), text)).toEqual([]);
});

test.each(["207–208; 170", "207 - 208, 170", "207-208;170", "207-208 og 170"])(
  "the lines %s are told as they should be",
  (text) => {
    expect(corrections(column({ role: "provenance" }), text)).toEqual(["207-208; 170"]);
  },
);

test("capital letters may have been meant small", () => {
  expect(corrections(column({ role: "text" }), "KKR-Sjaelland-2022-09")).toEqual(["kkr-sjaelland-2022-09"]);
  expect(corrections(column({ role: "text" }), "kkr sjaelland")).toEqual([]);
});
