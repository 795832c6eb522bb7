import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { contact } from "../src/site/contact.ts";
import { ask } from "./ask.ts";
import { fileTrouble } from "./file-trouble.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { carry, placeOf } from "./publish/carry.ts";
import { interruption } from "./publish/interruption.ts";
import type { Built } from "./publish/publish-project.ts";
import type { Publishing } from "./publish/put-release.ts";
import { publishBuilt } from "./publish/publish-built.ts";
import { releasesIn, shownRelease } from "./publish/releases.ts";
import { makeReady } from "./publish/tidy.ts";
import { endWith } from "./run-command.ts";

/**
 * npm run udgiv -- [--til folder | rsync:… | sftp://…] [--hvorfor sentence] [--dato ÅÅÅÅ-MM-DD] [--behold number] [--uden-kontakt]
 * [--fra built folder]
 *
 * Builds the site beside the one that readers see, examines it, and shows it in one step. Earlier releases are kept, for `npm run
 * tilbage`. With --fra it shows a site that is built already, and writes nothing in the log.
 */
const project = resolve(import.meta.dirname, "..");
/** Where the command was called from: npm moves to the project first. */
const from = process.env["INIT_CWD"] ?? process.cwd();
const { values } = parseArgs({
  options: {
    til: { type: "string" },
    fra: { type: "string" },
    hvorfor: { type: "string" },
    dato: { type: "string" },
    behold: { type: "string", default: "5" },
    "uden-kontakt": { type: "boolean", default: false },
  },
});

const own = resolve(project, "udgivelser");
const place = values.til === undefined ? { folder: own } : placeOf(values.til, from);
const releases = releasesIn("folder" in place ? place.folder : own);
const keep = Number(values.behold);

const NO_CONTACT =
  "Tilgængelighedserklæringen mangler det, loven kræver: en mailadresse og et telefonnummer, som læserne kan bruge. Intet er udgivet.\n" +
  "  Gør dette: Skriv dem i src/site/contact.ts, hvor der står UDFYLDES AF SEKRETARIATET.\n" +
  "  Vil du udgive uden, så kør npm run udgiv -- --uden-kontakt";

/** Publishes. Gives what is wrong, in Danish; nothing when all is well. */
async function publish(): Promise<string | undefined> {
  const say = (text: string): void => console.log(text);
  const barred = await makeReady(releases, project, say);
  if (barred !== undefined) return barred;
  const publishing = { project, releases, keep, ...interrupted, say };
  const trouble =
    values.fra === undefined ? await ofProject(publishing) : await publishBuilt(publishing, resolve(from, values.fra));
  const shown = await shownRelease(releases);
  if (trouble !== undefined || "folder" in place || shown === undefined) return trouble;
  console.log(`Sender udgivelse ${shown} til ${place.written} …`);
  const lost = await carry(releases, shown, place);
  if (lost === undefined) console.log(`Udgivelse ${shown} er lagt frem på ${place.written}.`);
  return lost;
}

/** What the data step and the build need is read only where they are. */
async function ofProject(publishing: Publishing): Promise<string | undefined> {
  const { publishProject } = await import("./publish/publish-project.ts");
  const { discoverDatasets } = await import("./data/discover.ts");
  const datasets = await discoverDatasets(project);
  return publishProject(
    { ...publishing, datasets, build },
    { day: values.dato, reason: values.hvorfor, ask: askReason },
  );
}

/** Builds the site in a copy of the project, so that nothing of it is touched before the site is shown. */
async function build(files: ReadonlyMap<string, string>): Promise<Built | { failure: string }> {
  const { trialSite } = await import("./changes/trial-site.ts");
  const copy = resolve(project, ".tmp/udgiv");
  return { ...(await trialSite(copy, files, interrupted.signal)), copy };
}

/** What went wrong with a file, and that readers have what they had. */
async function stopped(error: unknown): Promise<string> {
  const trouble = fileTrouble(error);
  if (trouble === undefined) throw error;
  const shown = await shownRelease(releases).catch(() => undefined);
  return `${trouble}\n\n${shown === undefined ? "Der er endnu ingen udgivelse." : `Læserne ser udgivelse ${shown}, og den er hel.`}`;
}

/** The reason of somebody at the keyboard; nothing when nobody is there. */
const askReason = async (): Promise<string> =>
  process.stdin.isTTY ? ask("Hvorfor udgiver du? Skriv én sætning, som læserne kan se: ") : "";

const interrupted = interruption(
  () => "Afbrudt. Intet er udgivet, og siden står, som den gjorde. Kør npm run udgiv igen, når du vil.",
);
const isReachable = contact.email !== null && contact.phone !== null;
const inPlace = (): Promise<string | undefined> => oneAtATime(releases.root, publish).catch(stopped);

await endWith(async () => {
  if (!Number.isInteger(keep) || keep < 2) {
    return "--behold er, hvor mange udgivelser der bliver gemt: et helt tal fra 2 og op.";
  }
  if (values.fra !== undefined) return inPlace();
  return isReachable || values["uden-kontakt"] ? oneAtATime(project, inPlace) : NO_CONTACT;
});
