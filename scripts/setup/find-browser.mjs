import process from "node:process";
import { isProgram, onPath } from "./on-path.mjs";

/** The first has no window to draw, only pages: tests take half the time in it. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const FILES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/**
 * The path of a Chrome, Chromium or Edge on this machine, or undefined. CHROME_PATH, when it is set, is the only answer.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return FILES.find(isProgram);
}
