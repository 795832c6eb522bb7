import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import type { ReleaseRow } from "../../src/model/release.ts";
import { GUARDS } from "../data/guards.ts";
import { report } from "../data/report.ts";
import { examineSite } from "../examine/examine-site.ts";
import { writeAll } from "../intake/write-all.ts";
import { listFiles } from "./file-list.ts";
import { LOG } from "../data/read-releases.ts";
import { logFiles } from "./log.ts";
import { isWhole, showRelease } from "./place-release.ts";
import { needsReason, planRelease, type Plan } from "./plan-release.ts";
import { putRelease, STANDS, type Publishing } from "./put-release.ts";
import { fileList, keptReleases, shownRelease } from "./releases.ts";
import { releaseDay } from "./today.ts";
import { toldChanges } from "./told.ts";

/** What the one who publishes has said of a release. */
export interface SaidOfRelease {
  /** Its day; that of the clock when left out. */
  day?: string | undefined;
  reason?: string | undefined;
  /** Asks for the reason. Gives nothing when there is nobody to ask. */
  ask: () => Promise<string>;
}

type Files = ReadonlyMap<string, string>;

/** A site that was built for publishing: its folder, and the copy of the project that it was built of. */
export interface Built {
  site: string;
  copy: string;
}

/** What publishing a project needs to know besides. */
export interface ProjectPublishing extends Publishing {
  datasets: readonly Dataset[];
  /** Builds the site of a copy of the project with some files as they will be, or says why it cannot. */
  build: (files: Files) => Promise<Built | { failure: string }>;
}

/** What would be published, and the guards as they were when that was worked out. */
type GuardedPlan = Plan & { guards: string };

const guardsOf = (root: string): Promise<string> => readFile(join(root, GUARDS), "utf8");
const NOTHING: Files = new Map();

/** Builds and publishes the site of a project, with a line about it in its log. Gives what is wrong, in Danish. */
export async function publishProject(publishing: ProjectPublishing, said: SaidOfRelease): Promise<string | undefined> {
  const { project, releases, datasets, say } = publishing;
  // What could not be written once the release is shown must be known before. Nothing is changed by this.
  const guards = await guardsOf(project);
  await writeAll(project, new Map([[GUARDS, guards]]));
  say("Læser og kontrollerer tabellerne …");
  const planned = await planRelease(project, datasets);
  if ("problems" in planned) return `${report(planned.problems)}\n\n${STANDS}`;
  const plan = { ...planned, guards };
  const last = plan.log.at(-1);
  const newest = (await keptReleases(releases)).at(-1);
  if (newest !== undefined && newest > (last?.udgivelse ?? 0)) {
    return (
      `I ${releases.root} ligger udgivelse ${newest}, men ${LOG} slutter med udgivelse ${last?.udgivelse ?? 0}. ${STANDS}\n` +
      "  Gør dette: Hent den nyeste udgave af projektet, så loggen er med, eller udgiv til en anden mappe med --til."
    );
  }
  if (plan.changes.length === 0 && last) return again(publishing, plan, last, said);
  say(toldChanges(plan.line));
  return next(publishing, plan, said);
}

/** Publishes tables that are what they were: shows their release again, or a new one where something else of the site is other. */
async function again(
  publishing: ProjectPublishing,
  plan: GuardedPlan,
  { udgivelse }: ReleaseRow,
  said: SaidOfRelease,
): Promise<string | undefined> {
  const { releases, say, uninterrupted } = publishing;
  say(`Ingen tal er ændret siden udgivelse ${udgivelse}.`);
  const trial = await built(publishing, NOTHING);
  if ("failure" in trial) return trial.failure;
  if (!(await keptReleases(releases)).includes(udgivelse)) return put(publishing, plan, udgivelse, trial.site, NOTHING);
  const list = await readFile(fileList(releases, udgivelse), "utf8").catch(() => "");
  if (list !== (await listFiles(trial.site)) || !(await isWhole(releases, udgivelse))) {
    say("Andet på siden er ændret, så det bliver en ny udgivelse.");
    return next(publishing, plan, said);
  }
  if ((await shownRelease(releases)) === udgivelse) {
    say(`Siden er, som den er udgivet. Læserne ser udgivelse ${udgivelse}.`);
  } else {
    await uninterrupted(() => showRelease(releases, udgivelse));
    say(`Læserne ser nu igen udgivelse ${udgivelse}.`);
  }
  return undefined;
}

/** Publishes the next release. */
async function next(
  publishing: ProjectPublishing,
  plan: GuardedPlan,
  said: SaidOfRelease,
): Promise<string | undefined> {
  const last = plan.log.at(-1);
  const date = releaseDay(said.day, last?.dato);
  if ("trouble" in date) return date.trouble;
  const reason = said.reason?.trim() || (await said.ask()).trim();
  if (reason === "" && needsReason(plan)) {
    return (
      `Udgivne tal er rettet eller taget ud, og læserne skal kunne se hvorfor. ${STANDS}\n` +
      '  Gør dette: Skriv grunden i én sætning: npm run udgiv -- --hvorfor "…"'
    );
  }
  const version = (last?.udgivelse ?? 0) + 1;
  const line = { udgivelse: version, dato: date.day, ...plan.line, hvorfor: reason || null };
  const files = logFiles(plan.log, line, plan.changes, plan.before, plan.tables);
  const trial = await built(publishing, files);
  if ("failure" in trial) return trial.failure;
  const copied = await planRelease(trial.copy, publishing.datasets);
  if ("problems" in copied || copied.changes.length > 0) {
    return `Tabellerne blev ændret, mens siden blev bygget. ${STANDS}\n  Gør dette: Kør kommandoen igen.`;
  }
  // A site that stands raises its guards, as npm run build does; a file that somebody changed meanwhile is theirs.
  const isSame = (await guardsOf(publishing.project)) === plan.guards;
  const raised: Files = isSame ? new Map([[GUARDS, await guardsOf(trial.copy)]]) : NOTHING;
  return put(publishing, plan, version, trial.site, new Map([...files, ...raised]));
}

/** Builds the site with some files as they will be. */
async function built({ say, build }: ProjectPublishing, files: Files): Promise<Built | { failure: string }> {
  say("Bygger siden. Det tager gerne et minut eller to …");
  const trial = await build(files);
  return "failure" in trial ? { failure: `${trial.failure}\n\n${STANDS}` } : trial;
}

function put(
  publishing: ProjectPublishing,
  { tables }: Plan,
  version: number,
  site: string,
  writes: Files,
): Promise<string | undefined> {
  const rows = new Map(tables.map(({ id, rows: own }) => [id, own.length]));
  return putRelease(publishing, { version, built: site, examine: (folder) => examineSite(folder, rows), writes });
}
