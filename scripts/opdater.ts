import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { HeldBack } from "../src/model/held-back.ts";
import { ask } from "./ask.ts";
import { HELD_BACK, heldRow, heldTrial } from "./changes/held-trial.ts";
import { reportPage } from "./changes/report-page.ts";
import { siteChanges } from "./changes/site-changes.ts";
import { sitePages } from "./changes/site-pages.ts";
import { trialSite, type Trial } from "./changes/trial-site.ts";
import { verdict } from "./changes/verdict.ts";
import { discoverDatasets } from "./data/discover.ts";
import type { Files } from "./data/files.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { readShared } from "./data/shared-tables.ts";
import { ANSWERS, answersText, askTables, questionsIn, readAnswers, type Answers } from "./intake/answers.ts";
import { asDelivered } from "./intake/as-delivered.ts";
import { deliveredFiles, INBOX } from "./intake/delivered-files.ts";
import { planUpdate } from "./intake/plan-update.ts";
import { takeIn, type Said } from "./intake/take-in.ts";
import type { TakenIn } from "./intake/taken.ts";
import { toldFile } from "./intake/told-update.ts";
import { writeAll } from "./intake/write-all.ts";
import { today } from "./publish/today.ts";
import { site } from "./published-folders.ts";
import { runCommand } from "./run-command.ts";

/**
 * npm run opdater -- [file or folder …] [--kilde id] [--tabel id] [--saet kolonne=værdi …] [--talformat dansk|engelsk] [--ja]
 * [--rapport file] [--hold-tilbage alt|adresse …] [--hvorfor "…"] [--uden-proeve] [--mappe folder]
 *
 * Takes figures from workbooks as they are delivered into the raw tables, once everything is in order and somebody has said yes. The
 * tables are those of the project, wherever the command is run from, or of the folder.
 */
const project = resolve(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kilde: { type: "string" },
    titel: { type: "string" },
    note: { type: "string" },
    tabel: { type: "string" },
    saet: { type: "string", multiple: true, default: [] },
    talformat: { type: "string" },
    ja: { type: "boolean", default: false },
    mappe: { type: "string" },
    rapport: { type: "string", default: "rapport.html" },
    "hold-tilbage": { type: "string", multiple: true, default: [] },
    hvorfor: { type: "string" },
    "uden-proeve": { type: "boolean", default: false },
  },
});

const { kilde, titel, note, tabel, talformat } = values;
const said: Said = {
  source:
    kilde === undefined
      ? undefined
      : { kilde, ...(titel === undefined ? {} : { titel }), ...(note === undefined ? {} : { note }) },
  ...(tabel === undefined ? {} : { tabel }),
  ...(talformat === "dansk" || talformat === "engelsk" ? { style: talformat } : {}),
  values: Object.fromEntries(
    values.saet.map((pair) => [pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1)]),
  ),
};

const root = values.mappe === undefined ? project : resolve(values.mappe);

/** Where the command was called from: npm moves to the project first. */
const from = process.env["INIT_CWD"] ?? process.cwd();
const paths = positionals.length > 0 ? positionals.map((path) => resolve(from, path)) : [resolve(root, INBOX)];

/** Takes the files in. Gives what is wrong, in Danish; nothing when all is well. */
async function update(): Promise<string | undefined> {
  const delivered = await deliveredFiles(paths, from);
  if (delivered.problems.length > 0) return report(delivered.problems);
  const onDisk = await readDataFiles(root);
  const datasets = await discoverDatasets(project);
  const { shared, problems } = readShared(onDisk.files, datasets);
  if (onDisk.problems.length + problems.length > 0) return report([...onDisk.problems, ...problems]);
  if (tabel !== undefined && !datasets.some(({ id }) => id === tabel))
    return `Der er ingen tabel, der hedder »${tabel}«.`;
  const kept = join(root, INBOX, ANSWERS);
  const known = existsSync(kept) ? readAnswers(await readFile(kept, "utf8")) : new Map<string, string>();
  const understand = (answers: Answers): Promise<TakenIn[]> =>
    takeIn(delivered.files, onDisk.files, datasets, shared, { ...said, answers });
  let taken = await understand(known);
  const answered = process.stdin.isTTY ? await askTables(questionsIn(taken), ask) : new Map<string, string>();
  if (answered.size > 0) {
    const all = new Map([...known, ...answered]);
    await writeAll(root, new Map([[`${INBOX}/${ANSWERS}`, answersText(all)]]));
    taken = await understand(all);
  }
  for (const one of taken) console.log(`\n${toldFile(one).join("\n")}`);
  const wrong = taken.flatMap((one) => one.problems);
  if (wrong.length > 0) return report(wrong);
  const updates = taken.flatMap((one) => one.update ?? []);
  if (updates.length === 0) {
    console.log("\nIntet er ændret: alt i filerne står allerede i tabellerne, eller der er ingen tabel, vi kender.");
    return undefined;
  }
  console.log("\nKontrollerer tallene, som de vil blive …");
  const { writes, run, origins } = planUpdate(onDisk.files, datasets, shared, updates);
  if (run.problems.length > 0) return report(asDelivered(run.problems, origins));
  for (const notice of run.notices) console.log(`  Bemærk: ${notice}`);
  const fits = values["uden-proeve"] || (await reported(taken, writes, onDisk.files));
  if (!fits) return "Siden kan ikke bygges med de nye tal. Intet er ændret.";
  if (!values.ja && !(await saysYes())) {
    console.log("Intet er ændret.");
    return undefined;
  }
  await writeAll(root, writes);
  console.log(`Skrevet i ${[...writes.keys()].join(", ")}.\nKør npm start for at se siden med de nye tal.`);
  return undefined;
}

/**
 * Builds the site with the new figures beside the one there is, without what is held back, and writes the report on what differs. False
 * when it cannot be built.
 */
async function reported(taken: readonly TakenIn[], writes: Map<string, string>, files: Files): Promise<boolean> {
  const build = (): Promise<Trial> => {
    console.log("Bygger siden til prøve med de nye tal …");
    return trialSite(join(project, ".tmp/proeve"), writes);
  };
  const kept = Buffer.from(files.get(HELD_BACK) ?? "").toString("utf8");
  const { trial, failures, held } = await heldTrial(build, chooseHeld, writes, kept);
  const tables = taken.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => (sheet.taken ? [{ file, ...sheet.taken }] : [])),
  );
  const merges = tables.map(({ match, merge }) => ({ title: match.receiver.dataset.title, merge }));
  const changes =
    "site" in trial && existsSync(site(project))
      ? siteChanges(await sitePages(site(project)), await sitePages(trial.site))
      : undefined;
  const told = { tables, ...(changes ? { changes } : {}), failures, held };
  const file = resolve(from, values.rapport);
  await writeFile(file, reportPage(told, await readFile(join(project, "src/styles/tokens.css"), "utf8")));
  console.log(`\n${verdict(merges, changes)}\nSe hele rapporten i ${file}`);
  return "site" in trial;
}

/** What is to be held back of what no longer holds: what the command line or somebody at the keyboard says. */
async function chooseHeld(addresses: readonly string[], failure: string): Promise<HeldBack[] | undefined> {
  const wanted = values["hold-tilbage"];
  const isWanted = (address: string): boolean =>
    wanted.includes("alt") || wanted.some((one) => address === one || address.startsWith(`${one}/`));
  if (addresses.every(isWanted)) {
    if (values.hvorfor !== undefined) return addresses.map((one) => heldRow(one, values.hvorfor ?? "", today()));
    console.log('Skriv også, hvorfor det bliver holdt tilbage: --hvorfor "…". Læserne ser det på siden.');
    return undefined;
  }
  console.log(`\n${failure}\n`);
  if (!process.stdin.isTTY) {
    console.log(
      `Det kan udgives uden: kør igen med --hold-tilbage alt --hvorfor "…", eller nævn adresserne én for én.`,
    );
    return undefined;
  }
  const answer = await ask("Skal det holdes tilbage, så resten kan udgives? (ja/nej) ");
  const why = isYes(answer) ? await ask("Hvorfor? Læserne ser det på siden: ") : "";
  return why.trim() === "" ? undefined : addresses.map((one) => heldRow(one, why.trim(), today()));
}

const isYes = (answer: string): boolean => /^j(a)?$/i.test(answer.trim());

/** Asks whether to go on. Without somebody to ask nothing is written. */
async function saysYes(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log("Tallene er i orden. Kør kommandoen igen med --ja for at skrive dem.");
    return false;
  }
  return isYes(await ask("Tallene er i orden. Skal de skrives i tabellerne? (ja/nej) "));
}

await runCommand(root, update);
