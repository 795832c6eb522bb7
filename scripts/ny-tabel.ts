import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { listOr } from "../src/lib/list.ts";
import { subjects } from "../src/model/subjects.ts";
import { discoverDatasets } from "./data/discover.ts";
import { GUARDS } from "./data/guards.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { readShared } from "./data/shared-tables.ts";
import { deliveredFiles } from "./intake/delivered-files.ts";
import { readDelivered } from "./intake/read-delivered.ts";
import { writeAll } from "./intake/write-all.ts";
import { declarationOf, keyOf, rawHead } from "./new-table/declaration.ts";
import { findTable } from "./new-table/find-table.ts";
import { guessColumns } from "./new-table/guess-columns.ts";
import { endWith } from "./run-command.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/**
 * npm run ny-tabel -- file --id soeer-pr-kommune --emne kultur/kultur --titel "Søer i kommunerne" [--maal "Søer"] [what npm run opdater is told: --kilde, --ja …]
 *
 * Declares a dataset from a workbook, by guesses that are told, and lets `npm run opdater` take the rows in. Where that takes none,
 * nothing is left of it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: "string", default: "" },
    emne: { type: "string", default: "" },
    titel: { type: "string", default: "" },
    maal: { type: "string" },
    kilde: { type: "string" },
    note: { type: "string" },
    rapport: { type: "string" },
    talformat: { type: "string" },
    ja: { type: "boolean" },
    "uden-proeve": { type: "boolean" },
  },
});
const { id, emne, titel } = values;
const [file] = positionals;
const [theme = "", subject = ""] = emne.split("/");
const root = resolve(import.meta.dirname, "..");
/** Where the command was called from: npm moves to the project first. */
const from = process.env["INIT_CWD"] ?? process.cwd();
const raw = `data/raw/${theme}/${id}.csv`;
const declared = `src/datasets/${id}.ts`;

const NOTHING = "Intet er ændret.";
const places = Object.entries(subjects).flatMap(([theme, own]) =>
  Object.keys(own).map((subject) => `${theme}/${subject}`),
);

/** What is wrong with what was asked for, in Danish; nothing when all is well. */
function asked(): string | undefined {
  if (file === undefined || positionals.length > 1)
    return `Skriv hvilken fil: npm run ny-tabel -- regneark.xlsx --id soeer --emne kultur/kultur --titel "Søer i kommunerne". ${NOTHING}`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return `Skriv med --id, hvad tabellen skal hedde i adresser: små bogstaver uden æ, ø og å, og bindestreg mellem ord, som soeer-pr-kommune. ${NOTHING}`;
  if (titel === "") return `Skriv med --titel, hvad tabellen skal hedde på siden. ${NOTHING}`;
  if (!places.includes(emne)) return `Skriv med --emne, hvor tabellen hører til: ${listOr(places)}. ${NOTHING}`;
  if (existsSync(join(root, declared)))
    return `Der er allerede en tabel, der hedder ${id}. Brug npm run opdater, eller vælg et andet navn. ${NOTHING}`;
  return undefined;
}

/** Writes the declaration, the head of the raw table and its guards. Gives what is wrong, in Danish. */
async function declare(): Promise<string | undefined> {
  const wrong = asked();
  if (wrong !== undefined || file === undefined) return wrong;
  const { files, problems } = await deliveredFiles([resolve(from, file)], from);
  const [delivered] = files;
  if (!delivered) return report(problems);
  const read = await readDelivered(delivered.name, delivered.bytes);
  if (!("sheets" in read)) return report([read]);
  const { shared, problems: own } = readShared((await readDataFiles(root)).files, await discoverDatasets(root));
  if (own.length > 0 || !shared.lists) return report(own);
  const found = findTable(read.sheets);
  const guessed = found && guessColumns(found, shared.lists, values.maal ?? titel);
  const { columns = [] } = guessed ?? {};
  if (!guessed || !columns.some(({ part }) => part === "measure"))
    return `Der er ingen tabel med overskrifter og tal i ${basename(file)}. ${NOTHING}`;
  const key = keyOf(guessed);
  if (!key)
    return `Flere rækker i ${basename(file)} siger det samme om sted, år og art, så de ikke kan kendes fra hinanden. Tilføj en kolonne i regnearket, der skelner dem. ${NOTHING}`;
  const guards = await readFile(join(root, GUARDS), "utf8");
  await writeAll(
    root,
    new Map([
      [declared, declarationOf({ id, theme, subject, title: titel, columns, key })],
      [raw, rawHead(columns)],
      [GUARDS, `${guards.trimEnd()}\n${id},0,0,0,0,0,\n`],
    ]),
  );
  const where = found.sheet.name === undefined ? "" : `, arket ${found.sheet.name}`;
  console.log(`Gættet ud fra ${basename(file)}${where}:`);
  for (const { title, taken } of columns) console.log(`  ${title}: ${taken}`);
  console.log(`Rækkerne kan kendes fra hinanden ved ${key.join(", ")}.\n`);
  return undefined;
}

/** Lets the rows be taken in as those of any table. Gives how that ended. */
function takeIn(): Promise<number> {
  const { kilde, note, rapport, talformat } = values;
  const passed = Object.entries({ kilde, note, rapport, talformat }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const flags = [...(values.ja ? ["--ja"] : []), ...(values["uden-proeve"] ? ["--uden-proeve"] : [])];
  const script = join(root, "scripts/opdater.ts");
  const words = [script, resolve(from, file ?? ""), "--tabel", id, ...passed, ...flags];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}

/** Takes away what was declared. */
async function undo(): Promise<undefined> {
  await rm(join(root, declared), { force: true });
  await rm(join(root, raw), { force: true });
  const guards = await readFile(join(root, GUARDS), "utf8");
  await writeFile(join(root, GUARDS), guards.replace(new RegExp(`^${id},0,0,0,0,0,\\n`, "m"), ""));
}

await endWith(async () => {
  const trouble = await oneAtATime(root, declare);
  if (trouble !== undefined) return trouble;
  const ended = await takeIn();
  const isEmpty = (await readFile(join(root, raw), "utf8")).trimEnd().split("\n").length < 2;
  if (isEmpty) {
    await oneAtATime(root, undo);
    return `Tabellen er ikke lavet. ${NOTHING}`;
  }
  console.log(
    `\nTabellen er sat op i ${declared}. Alt i den er gættet: Bed en udvikler om at se den efter, før du udgiver.`,
  );
  return ended === 0 ? undefined : "Noget gik galt. Læs beskeden ovenfor.";
});
