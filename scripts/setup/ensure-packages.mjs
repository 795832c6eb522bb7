import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";

const STAMP = "node_modules/.installeret";

/** What node_modules was installed from; another platform needs other packages from the same lockfile. */
const wantedStamp = () =>
  `${process.platform}-${process.arch} ${createHash("sha256").update(readFileSync("package-lock.json")).digest("hex")}\n`;

function writtenStamp() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Installs exactly what package-lock.json says, unless that is already done.
 * @returns {Promise<void>}
 */
export async function ensurePackages() {
  if (writtenStamp() === wantedStamp()) return;
  console.log("Henter de pakker, projektet bygger på. Det tager omkring et minut …");
  // The Node that runs npm, not the one in node_modules, which `npm ci` deletes along the way.
  const node = process.env["npm_node_execpath"] ?? process.execPath;
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"];
  const code = npm ? await run(node, [npm, ...args]) : await run("npm", args, { shell: process.platform === "win32" });
  if (code !== 0) {
    throw new SetupError(
      "Pakkerne kunne ikke hentes. Læs npm's besked ovenfor, se efter, at der er netforbindelse, og prøv igen.",
    );
  }
  writeFileSync(STAMP, wantedStamp());
}
