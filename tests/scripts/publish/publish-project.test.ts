import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { readDataFiles } from "../../../scripts/data/read-files.ts";
import { aSite } from "../../../scripts/prove/a-site.ts";
import { publishProject, type ProjectPublishing } from "../../../scripts/publish/publish-project.ts";
import { writeAll } from "../../../scripts/intake/write-all.ts";
import { logFiles, readLog } from "../../../scripts/publish/log.ts";
import { releasesIn, shownRelease, waiting } from "../../../scripts/publish/releases.ts";
import { makeReady } from "../../../scripts/publish/tidy.ts";
import { published } from "../../../src/catalogue.ts";
import { csv } from "../../../src/lib/csv.ts";
import { fileHashes } from "../data/file-hashes.ts";
import { projectCopy, remove } from "../data/project-copy.ts";
import { datasets } from "../data/the-data.ts";

const PLACES = "data/raw/social/pladser-pr-kommune.csv";
const KEPT = "data/udgivelser/tabeller/pladser-pr-kommune.csv";
let project = "";
let said: string[] = [];
/** Words that stand on every page, beside the figures. */
let text = "";

beforeEach(async () => {
  project = await projectCopy();
  // As if all that there is had just been published, whatever waits to be.
  await rm(join(project, "data/udgivelser"), { recursive: true });
  const line = { udgivelse: 1, dato: "2026-11-30", tabeller: published.length, nye: 1, rettede: 0, fjernede: 0 };
  await writeAll(project, logFiles([], { ...line, stoerste: null, hvorfor: null }, [], new Map(), published));
  said = [];
  text = "Teksten står på hver side.";
});
afterEach(() => remove(project));

/** Makes a small site with the files of every dataset, of a copy of the project, in the time that the data step takes. */
const build: ProjectPublishing["build"] = async (files) => {
  const copy = join(project, ".tmp/udgiv");
  await rm(copy, { recursive: true, force: true });
  await cp(join(project, "data"), join(copy, "data"), { recursive: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), content);
  }
  const { output } = runPipeline((await readDataFiles(copy)).files, datasets);
  const log = createHash("sha256")
    .update(JSON.stringify(output.get("udgivelser.json")))
    .digest("hex");
  const site = await aSite(join(copy, "dist"), `${text} ${log}`, 3);
  for (const table of output.values()) {
    if (!("rows" in table)) continue;
    await writeFile(join(site, `data/${table.id}.json`), JSON.stringify(table));
    await writeFile(
      join(site, `data/${table.id}.csv`),
      csv(
        table.columns.map(({ name }) => name),
        table.rows,
      ),
    );
  }
  await rm(join(site, "data/sider.json"));
  await rm(join(site, "data/sider.csv"));
  return { site, copy };
};

const releases = () => releasesIn(join(project, "udgivelser"));
const publish = (reason?: string, own: Partial<ProjectPublishing> = {}) =>
  publishProject(
    {
      ...{ project, releases: releases(), keep: 5, datasets, build, say: (line: string) => said.push(line) },
      ...{ signal: new AbortController().signal, uninterrupted: (work) => work(), ...own },
    },
    { day: "2030-01-02", reason, ask: () => Promise.resolve("") },
  );

/** Makes the last release one in which a number was another. */
async function correctNumber(): Promise<void> {
  const file = join(project, KEPT);
  await writeFile(file, (await readFile(file, "utf8")).replace(/^(2018,Brønderslev,kommunal),\d+/m, "$1,77"));
}

test("what is published is a line in the log when anything is other, with the values from before and a reason", async () => {
  // The first time here the newest release is shown, and nothing is written.
  const before = await fileHashes(join(project, "data"));
  expect(await publish()).toBe(undefined);
  expect([await shownRelease(releases()), await fileHashes(join(project, "data"))]).toEqual([1, before]);
  expect(await publish()).toBe(undefined);
  expect(said.at(-1)).toBe("Siden er, som den er udgivet. Læserne ser udgivelse 1.");

  await correctNumber();
  expect(await publish()).toContain(
    "Udgivne tal er rettet eller taget ud, og læserne skal kunne se hvorfor. Intet er udgivet",
  );
  expect(await readLog(project)).toHaveLength(1);
  expect(await publish("Kilden er rettet.")).toBe(undefined);
  expect(await shownRelease(releases())).toBe(2);
  expect((await readLog(project)).at(-1)).toMatchObject({
    ...{ udgivelse: 2, dato: "2030-01-02", tabeller: 1, nye: 0, rettede: 1, fjernede: 0 },
    hvorfor: "Kilden er rettet.",
  });
  expect(await readFile(join(project, "data/udgivelser/2.csv"), "utf8")).toContain(
    "pladser-pr-kommune,rettet,aar=2018; kommune=Brønderslev; ejerform=kommunal,pladser,77,",
  );

  // The same figures, and the site says something else of them.
  text = "Teksten er en anden.";
  expect(await publish()).toBe(undefined);
  expect((await readLog(project)).at(-1)).toMatchObject({ udgivelse: 3, tabeller: 0, rettede: 0, hvorfor: null });

  // A project that lacks the newest line must not publish over it.
  const file = join(project, "data/udgivelser.csv");
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  await writeFile(file, `${lines.slice(0, -1).join("\n")}\n`);
  expect(await publish("x")).toMatch(
    /ligger udgivelse 3, men data\/udgivelser\.csv slutter med udgivelse 2\..*Hent den nyeste/s,
  );
});

test("tables that are wrong, a site that cannot be built and tables that change meanwhile publish nothing", async () => {
  await publish();
  await correctNumber();
  const [shown, before] = [await shownRelease(releases()), await fileHashes(join(project, "data"))];
  expect(await publish("x", { build: () => Promise.resolve({ failure: "Historien passer ikke." }) })).toMatch(
    /^Historien passer ikke\.\n\nIntet er udgivet, og siden står, som den gjorde\.$/,
  );
  const edited: ProjectPublishing["build"] = async (files) => {
    const built = await build(files);
    if ("failure" in built) return built;
    await writeFile(join(built.copy, KEPT), "aar,kommune\n");
    return built;
  };
  expect(await publish("x", { build: edited })).toContain("Tabellerne blev ændret, mens siden blev bygget.");
  expect(await fileHashes(join(project, "data"))).toEqual(before);
  const raw = join(project, PLACES);
  await writeFile(
    raw,
    (await readFile(raw, "utf8")).replace("2018,Brønderslev,kommunal,", "2018,Brønderslev,kommunal,x"),
  );
  expect(await publish("x")).toMatch(/Gør dette:[^]*Intet er udgivet, og siden står, som den gjorde\.$/);
  expect(await shownRelease(releases())).toBe(shown);
});

test("a run that is killed after the release is shown is finished by the next, log and all", async () => {
  await publish();
  await correctNumber();
  const killed = publish("Kilden er rettet.", {
    uninterrupted: async (work) => {
      // The disk goes as the log is to be written: what waited stays.
      await rm(join(project, "data"), { recursive: true });
      await writeFile(join(project, "data"), "");
      return work();
    },
  });
  const kept = await projectCopy();
  await expect(killed).rejects.toThrow();
  await rm(join(project, "data"));
  await cp(join(kept, "data"), join(project, "data"), { recursive: true });
  await remove(kept);
  const shown = await shownRelease(releases());
  expect((await readLog(project)).at(-1)?.udgivelse).toBe((shown ?? 0) - 1);
  const told: string[] = [];
  await makeReady(releases(), project, (line) => told.push(line));
  expect(told).toEqual([expect.stringContaining(`lige da udgivelse ${shown} var lagt frem. Den står`)]);
  expect((await readLog(project)).at(-1)).toMatchObject({ udgivelse: shown, hvorfor: "Kilden er rettet." });
  await expect(readFile(waiting(releases(), shown ?? 0))).rejects.toThrow("ENOENT");
});
