// Plain JavaScript on purpose: it runs before anything is installed, on a Node that may not read TypeScript.
import process from "node:process";
import { ensureBrowser } from "./setup/ensure-browser.mjs";
import { ensureNode } from "./setup/ensure-node.mjs";
import { ensurePackages } from "./setup/ensure-packages.mjs";
import { SetupError } from "./setup/setup-error.mjs";

try {
  await ensurePackages();
  ensureNode();
  if (process.argv.includes("--browser")) await ensureBrowser();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
