import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { fileTrouble } from "../../scripts/file-trouble.ts";
import { BusyError } from "../../scripts/one-at-a-time.ts";

const systemError = (code: string, path = "data/raw/a.csv"): Error => Object.assign(new Error(code), { code, path });

test("a file that is in use names the file and asks that the spreadsheet be closed", () => {
  expect(fileTrouble(systemError("EBUSY"))).toMatch(
    /^data\/raw\/a\.csv kan ikke bruges\.\n {2}Gør dette: .*Luk regnearket/,
  );
});

test.each(["EACCES", "EPERM"])("%s on a table may mean a spreadsheet, and on a folder a want of rights", (code) => {
  expect(fileTrouble(systemError(code))).toMatch(/åben i et regneark.*Ret rettighederne/);
  expect(fileTrouble(systemError(code, "dist"))).toMatch(/^dist kan[^]*Ret rettighederne/);
  expect(fileTrouble(systemError(code, "dist"))).not.toContain("regneark");
});

test.each(["ENOSPC", "EDQUOT", "EFBIG"])("%s is a disk that holds no more", (code) => {
  expect(fileTrouble(systemError(code, "dist"))).toMatch(/^dist kan[^]*Disken er fuld.* Slet noget, og prøv igen\.$/);
});

test("another command at work is told as such", () => {
  expect(fileTrouble(new BusyError(".tmp/i-gang"))).toContain("En anden kommando");
});

test("an error of our own is not taken for a file's", () => {
  expect(fileTrouble(new TypeError("x is not a function"))).toBeUndefined();
});

test("a file that is not there is no matter of rights", async () => {
  const error: unknown = await readFile("tests/findes-ikke").catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "ENOENT" });
  expect(fileTrouble(error)).toBeUndefined();
});
