import { spawnSync } from "node:child_process";
import process from "node:process";
import { findBrowser } from "./find-browser.mjs";
import { onPath } from "./on-path.mjs";
import { run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";

const ADVICE = "Installér Google Chrome eller Chromium, eller sæt CHROME_PATH til en, der er her, og prøv igen.";

/**
 * What must stand before a command that installs system packages: nothing for root, sudo where it asks for no password,
 * undefined where we may not.
 */
function privilege() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath("sudo");
  return sudo && spawnSync(sudo, ["-n", "true"], { stdio: "ignore" }).status === 0 ? [sudo, "-n"] : undefined;
}

/**
 * Installs the first of Debian's browsers that there is: the one without windows, which older releases lack.
 * @param {string[]} prefix
 */
async function installChromium(prefix) {
  const quiet = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  /** @param {string[]} args */
  const succeeds = async (args) => {
    const [command = "", ...rest] = [...quiet, ...args];
    return (await run(command, rest)) === 0;
  };
  if (!(await succeeds(["update"]))) return false;
  for (const browser of ["chromium-headless-shell", "chromium"]) {
    if (await succeeds(["install", "-y", "--no-install-recommends", browser, "fonts-liberation"])) return true;
  }
  return false;
}

/**
 * Makes sure there is a browser for the tests: one that is here already, else Debian's chromium where we may install it.
 * @returns {Promise<void>}
 */
export async function ensureBrowser() {
  if (findBrowser()) return;
  const chosen = process.env["CHROME_PATH"];
  if (chosen) throw new SetupError(`CHROME_PATH peger på ${chosen}, som ikke kan køres. ${ADVICE}`);
  const prefix = onPath("apt-get") ? privilege() : undefined;
  if (!prefix) throw new SetupError(`Testene kører i en rigtig browser, og her er ingen. ${ADVICE}`);
  console.log("Her er ingen Chrome eller Chromium til testene. Henter Chromium med apt-get …");
  if (!(await installChromium(prefix)) || !findBrowser()) {
    throw new SetupError(`Chromium kunne ikke hentes med apt-get. ${ADVICE}`);
  }
}
