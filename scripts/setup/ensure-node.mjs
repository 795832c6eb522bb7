import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { SetupError } from "./setup-error.mjs";

/** The first release that runs TypeScript as it stands, without a flag. */
const OLDEST = [22, 18];
const INSTALLED = "node_modules/.bin/node";

/** npm puts node_modules/.bin first on PATH, so a Node installed there is the one every script gets. */
function versionInUse() {
  if (process.platform === "win32" || !existsSync(INSTALLED)) return process.version;
  const { stdout } = spawnSync(INSTALLED, ["--version"], { encoding: "utf8" });
  return stdout?.trim() || undefined;
}

/**
 * Makes sure that the Node the npm scripts will use is new enough.
 * @returns {void}
 */
export function ensureNode() {
  const version = versionInUse();
  const [major = 0, minor = 0] = (version ?? "").replace("v", "").split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  const found = version ? `Her er ${version}.` : `Den, der ligger i ${INSTALLED}, kan ikke køre på denne maskine.`;
  throw new SetupError(`Installér Node.js 24 (mindst ${OLDEST.join(".")}), og prøv igen. ${found}`);
}
