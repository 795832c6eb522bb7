import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { carry, placeOf } from "./publish/carry.ts";
import { interruption } from "./publish/interruption.ts";
import { isWhole, showRelease } from "./publish/place-release.ts";
import { readLog } from "./publish/log.ts";
import { keptReleases, releasesIn, shownRelease } from "./publish/releases.ts";
import { stepTo } from "./publish/step-to.ts";
import { makeReady } from "./publish/tidy.ts";
import { toldRelease } from "./publish/told.ts";
import { runCommand } from "./run-command.ts";

/**
 * npm run tilbage -- [number of a release | --frem] [--til folder | rsync:… | sftp://…]
 *
 * Shows an earlier release again: the one before the one that is shown, the one after it, or the one that is named. Tables and log
 * stay as they are.
 */
const project = resolve(import.meta.dirname, "..");
const from = process.env["INIT_CWD"] ?? process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { frem: { type: "boolean", default: false }, til: { type: "string" } },
});
const own = resolve(project, "udgivelser");
const place = values.til === undefined ? { folder: own } : placeOf(values.til, from);
const releases = releasesIn("folder" in place ? place.folder : own);
const { uninterrupted } = interruption(() => "Afbrudt. Siden står, som den gjorde.");

/** Steps to another release. Gives what is wrong, in Danish. */
async function step(): Promise<string | undefined> {
  const barred = await makeReady(releases, project, (text) => console.log(text));
  if (barred !== undefined) return barred;
  const log = await readLog(project);
  const [kept, shown] = [await keptReleases(releases), await shownRelease(releases)];
  const chosen = stepTo(kept, shown, values.frem ? "frem" : positionals[0]);
  if ("trouble" in chosen) return chosen.trouble;
  const { version } = chosen;
  if (!(await isWhole(releases, version))) {
    return `Filerne i udgivelse ${version} er ikke længere, som da den blev lagt frem. Siden står, som den gjorde.\n  Gør dette: Vælg en anden udgivelse, eller kør npm run udgiv.`;
  }
  await uninterrupted(() => showRelease(releases, version));
  console.log(`Læserne ser nu ${toldRelease(version, log)}. Før var det ${toldRelease(shown ?? 0, log)}.`);
  console.log("Tabellerne i data/ er ikke ændret. Skal noget rettes, så ret dem, og kør npm run udgiv.");
  return "folder" in place ? undefined : carry(releases, version, place);
}

await runCommand(releases.root, step);
