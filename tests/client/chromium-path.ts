import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that the tests run in: the one named in CHROME_PATH, else the first Chrome or Chromium on PATH. */
export function chromiumPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    process.env["CHROME_PATH"] ?? "",
    ...folders.flatMap((folder) => NAMES.map((n) => join(folder, n))),
  ];
  const found = candidates.find((path) => path !== "" && isExecutable(path));
  if (!found) throw new Error("Der er ingen Chrome eller Chromium. Installér en, eller peg på den med CHROME_PATH.");
  return found;
}
