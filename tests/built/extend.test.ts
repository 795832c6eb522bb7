import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject } from "../../scripts/project-copy.ts";
import { addUnreadSource, UNREAD } from "../unread-source.ts";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "kkr-extend-"));
const site = join(folder, "site");

/** Which of some texts a file of the built site does not hold: no one wants to read a whole page in a failing test. */
async function absent(file: string, ...texts: string[]): Promise<string[]> {
  const content = await readFile(join(site, "dist", file), "utf8");
  return texts.filter((text) => !content.includes(text));
}

const PLACES = "data/raw/social/pladser-pr-kommune.csv";
const LAKES = "data/raw/kultur/soeer-pr-kommune.csv";

/** The totals that the new year's source prints, which add up. */
const TOTALS = Object.entries({ kommunal: 4681, privat: 3032, socialaftale: 2257 }).map(
  ([form, total]) => `pladser-pr-kommune,aar=2026; ejerform=${form},pladser,sum,,${total},,${UNREAD},1,`,
);

const DECLARATION = `
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("kultur/soeer-pr-kommune", {
  title: "Søer i kommunerne",
  description: "Hvor mange søer der er.",
  columns: {
    aar: col.year("Året, søerne er talt."),
    ...col.kommune("Kommunen, søen ligger i."),
    soeer: col.count("Søer", "Antal søer.", "søer"),
  },
  key: ["aar", "kommune"],
  measures: [
    {
      id: "antal",
      title: "Søer",
      column: "soeer",
      sentence: "I {aar} var der {værdi} i {kommune}.",
      comparable: "landet",
    },
  ],
  missing: [],
  caveats: [],
});
`;

beforeAll(async () => {
  const copy = await copyProject(site);
  await addUnreadSource(copy);
  await copy.edit(PLACES, (text) => {
    const newest = text.split("\n").filter((line) => line.startsWith("2024,"));
    return [
      text.trimEnd(),
      ...newest.map((line) => line.replace("2024,", "2026,").replace(/kkr-[^,]+/, UNREAD)),
      "",
    ].join("\n");
  });
  await copy.edit("data/printed-totals.csv", (text) => `${text.trimEnd()}\n${TOTALS.join("\n")}\n`);
  const lakes = ["Læsø", "Samsø", "Ærø", "Fanø", "Rødovre"].map(
    (name, index) => `2023,${name},${index + 3},${UNREAD},1,`,
  );
  await mkdir(join(site, dirname(LAKES)), { recursive: true });
  await writeFile(join(site, LAKES), ["aar,kommune,soeer,kilde,linjer,side", ...lakes, ""].join("\n"));
  await writeFile(join(site, "src/datasets/soeer-pr-kommune.ts"), DECLARATION);
  await run("npm", ["run", "build", "--silent"], { cwd: site, timeout: 240_000 });
}, 300_000);

afterAll(() => rm(folder, { recursive: true }));

describe("a new year, added as rows in one CSV,", () => {
  test("is in the dataset and its files", async () => {
    expect(await absent("data/pladser-pr-kommune.csv", "2026,825,Læsø,kommunal,26,")).toEqual([]);
    expect(await absent("data/pladser-pr-kommune/index.html", "99\u00a0rækker")).toEqual([]);
  });

  test("is the year that pages of municipalities and the story speak of", async () => {
    expect(await absent("kommuner/morsoe/index.html", "I 2026 lå der")).toEqual([]);
    expect(await absent("historier/pladser/index.html", "2018 og 2026", "Nyeste kilde fra september 2026")).toEqual([]);
  });

  test("is not given the doubts about an older year", async () => {
    const doubts = ["usikkert tal", "200 færre", "private-pladser-2024", "Tredjepladsen er dog usikker"];
    expect(await absent("historier/pladser/index.html", ...doubts)).toEqual(doubts);
  });
});

describe("a new dataset, added as one CSV and one file,", () => {
  test("has a page and files", async () => {
    expect(await absent("data/soeer-pr-kommune/index.html", "Søer i kommunerne")).toEqual([]);
    expect(await absent("data/soeer-pr-kommune.csv", "2023,825,Læsø,3,")).toEqual([]);
    expect(existsSync(join(site, "dist/data/soeer-pr-kommune.json"))).toBe(true);
  });

  test.each(["data/index.html", "temaer/kultur/index.html", "soeg/sider.json", "soeg/index.html"])(
    "is found in %s",
    async (file) => {
      expect(await absent(file, "Søer i kommunerne")).toEqual([]);
    },
  );

  test("is on the pages of the municipalities it knows, with their place among them", async () => {
    const sentence = "I 2023 var der 7 søer i Rødovre. Det er det største tal blandt de 5 kommuner, der har tallet.";
    expect(await absent("kommuner/roedovre/index.html", sentence)).toEqual([]);
  });
});
