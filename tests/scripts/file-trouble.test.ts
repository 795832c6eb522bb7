import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { fileTrouble } from "../../scripts/file-trouble.ts";

const systemError = (code: string): Error => Object.assign(new Error(code), { code, path: "data/raw/a.csv" });

test.each(["EACCES", "EPERM", "EBUSY"])("%s names the file and asks that the spreadsheet be closed", (code) => {
  expect(fileTrouble(systemError(code))).toMatch(
    /^data\/raw\/a\.csv kan ikke bruges\.\n {2}Gør dette: .*Luk regnearket/,
  );
});

test("an error of our own is not taken for a file's", () => {
  expect(fileTrouble(new TypeError("x is not a function"))).toBeUndefined();
});

test("a file that is not there is no matter of rights", async () => {
  const error: unknown = await readFile("tests/findes-ikke").catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "ENOENT" });
  expect(fileTrouble(error)).toBeUndefined();
});
