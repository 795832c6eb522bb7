import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../../scripts/project-copy.ts";
import { applyBlocks } from "../project/apply-blocks.ts";
import { UNREAD } from "../unread-source.ts";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "kkr-extend-"));
const site = join(folder, "site");
let copy: ProjectCopy;

/** Which of some texts a file of the built site does not hold: no one wants to read a whole page in a failing test. */
async function absent(file: string, ...texts: string[]): Promise<string[]> {
  const content = await readFile(join(site, "dist", file), "utf8");
  return texts.filter((text) => !content.includes(text));
}

const PLACES = "data/raw/social/pladser-pr-kommune.csv";

/** The totals that the new year's source prints, which add up. */
const TOTALS = Object.entries({ kommunal: 4681, privat: 3032, socialaftale: 2257 }).map(
  ([form, total]) => `pladser-pr-kommune,aar=2026; ejerform=${form},pladser,sum,,${total},,${UNREAD},1,`,
);

const HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>&amp;";
const SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&amp;amp;";

// Everything that is tried on a project with other rows is tried on this one, since it takes a build.
beforeAll(async () => {
  copy = await copyProject(site);
  await applyBlocks(copy, await readFile("CONTRIBUTING.md", "utf8"));
  await copy.edit(PLACES, (text) => {
    const newest = text.split("\n").filter((line) => line.startsWith("2024,"));
    return [
      text.trimEnd(),
      ...newest.map((line) => line.replace("2024,", "2026,").replace(/kkr-[^,]+/, UNREAD)),
      "",
    ].join("\n");
  });
  await copy.edit("data/printed-totals.csv", (text) => `${text.trimEnd()}\n${TOTALS.join("\n")}\n`);
  await copy.edit("data/raw/klima/dk2020-roller.csv", (text) =>
    text
      .replace("Udbreder DK2020 til alle kommuner frem til 2023", HOSTILE)
      .replaceAll(",Symbiosen,", `,"${HOSTILE}",`),
  );
  await copy.edit("data/sources.csv", (text) => text.replace("Bilag til mødet i KKR Nordjylland, juni 2020", HOSTILE));
  await writeFile(
    join(site, "data/valgmuligheder.csv"),
    "dataset,kolonne,vaerdi,navn\ntilbud-efter-driftsherre,driftsherre,fond,Fonde\n",
  );
  const types = ["boern_og_unge", "boern_unge_og_voksne", "voksne"];
  await copy.edit("data/raw/social/tilbud-efter-driftsherre.csv", (text) =>
    [text.trimEnd(), ...types.map((type) => `Øst,2019,${type},fond,7,opgjort,${UNREAD},1,`), ""].join("\n"),
  );
  await writeFile(
    join(site, "data/tilbageholdt.csv"),
    [
      "side,navn,hvorfor,siden",
      "historier/ingen-hjemme,,Vi regner efter.,2026-10-01",
      "historier/et-ciffer-forkert,,Vi regner efter.,2026-10-01",
      "historier/takster,stair,Taksterne er nye.,2026-10-01",
      "historier/takster,split,Taksterne er nye.,2026-10-01",
      "temaer/integration,,Kvoterne er nye.,2026-10-01",
      "",
    ].join("\n"),
  );
  await copy.edit(
    "data/udgivelser.csv",
    (text) => `${text.trimEnd()}\n2,2026-12-07,1,0,1,0,,Kilden har rettet tallet.\n`,
  );
  await writeFile(
    join(site, "data/udgivelser/2.csv"),
    [
      "tabel,aendring,raekke,kolonne,foer,nu",
      "pladser-pr-kommune,rettet,aar=2018; kommune=Aalborg; ejerform=privat,pladser,563,536",
      "",
    ].join("\n"),
  );
  // Vitest leaves a mode of its own in the environment, and Astro would build for that.
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined, PROD: undefined, DEV: undefined };
  await run("npm", ["run", "build", "--silent"], { cwd: site, env, timeout: 1_800_000 });
});

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
    const doubts = ["usikkert tal", "200 færre", "private-pladser-2024", "jepladsen er dog usik"];
    expect(await absent("historier/pladser/index.html", ...doubts)).toEqual(doubts);
  });
});

test.each(["data/dk2020-roller", "historier/dk2020", "kilder/kkr-nordjylland-2020-06"])(
  "markup in a cell stands as text on /%s/",
  async (path) => {
    const html = await readFile(join(site, "dist", path, "index.html"), "utf8");
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
    expect(html.replaceAll("&#60;", "&lt;").replaceAll("&#62;", "&gt;").replaceAll("&#38;", "&amp;")).toContain(SHOWN);
  },
);

test("a value that is added as data is taken, named and drawn", async () => {
  expect(await absent("data/tilbud-efter-driftsherre/index.html", "Fonde")).toEqual([]);
  expect(await absent("data/tilbud-efter-driftsherre.csv", "Øst,2019,voksne,fond,7,")).toEqual([]);
});

describe("what is held back", () => {
  test("is a story whose page says so, and that no other page tells", async () => {
    expect(await absent("historier/ingen-hjemme/index.html", "Historien er taget ned", "Vi regner efter.")).toEqual([]);
    const lists = ["index.html", "historier/index.html", "soeg/index.html"];
    for (const file of lists) expect(await absent(file, "/historier/ingen-hjemme/")).toHaveLength(1);
  });

  test("is a sentence and a figure of a story, with the reason on its page", async () => {
    const story = "historier/takster/index.html";
    expect(await absent(story, "Noget på siden er taget ud siden 1. oktober 2026", "Taksterne er nye.")).toEqual([]);
    expect(await absent(story, "Her stod en figur. Den er taget ud, til den passer igen.")).toEqual([]);
  });

  test("is the figures of a theme, also where another page shows them", async () => {
    expect(await absent("temaer/integration/index.html", "Kvoterne er nye.")).toEqual([]);
    expect(await absent("kommuner/index.html", "Her stod en figur.")).toEqual([]);
  });
});

describe("a number that a release corrected", () => {
  test.each(["data/pladser-pr-kommune", "historier/pladser", "kommuner/aalborg"])(
    "is told of on /%s/",
    async (path) => {
      const told = [
        "Rettet 7. december 2026.",
        "nu 536 under »Pladser«; før stod der 563.",
        "Kilden har rettet tallet.",
      ];
      expect(await absent(`${path}/index.html`, ...told, "/opdateringer/#udgivelse-2")).toEqual([]);
    },
  );

  test.each(["kommuner/laesoe", "historier/dk2020", "data/dk2020-roller", "temaer/klima"])(
    "is not told of on /%s/, which does not rest on it",
    async (path) => {
      expect(await absent(`${path}/index.html`, "Rettet 7. december")).toHaveLength(1);
    },
  );
});

test("what guards the datasets is raised once the site stands", async () => {
  const guards = await readFile(join(site, "data/guards.csv"), "utf8");
  expect(guards.match(/^(?:pladser-pr-kommune,99|soeer-pr-kommune,10),.*$/gm)).toHaveLength(2);
});

describe("what CONTRIBUTING.md makes", () => {
  test("has no error of types", async () => {
    const { stdout } = await run(resolve("node_modules/.bin/tsc"), ["--noEmit"], { cwd: site }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  });

  describe("of a dataset, one CSV and one file,", () => {
    test("has a page and files, in both years", async () => {
      const rows = ["2023,825,Læsø,3,", "2024,175,Rødovre,9,"];
      expect(await absent("data/soeer-pr-kommune/index.html", "Søer i kommunerne")).toEqual([]);
      expect(await absent("data/soeer-pr-kommune.csv", ...rows)).toEqual([]);
      expect(existsSync(join(site, "dist/data/soeer-pr-kommune.json"))).toBe(true);
    });

    test.each([
      ["data/index.html", "Søer i kommunerne"],
      ["temaer/kultur/index.html", "Søer i kommunerne"],
      // It is fetched with small letters, and read with a capital one.
      ["soeg/sider.json", "søer i kommunerne"],
      ["soeg/index.html", "Søer i kommunerne"],
    ])("is found in %s", async (file, title) => {
      expect(await absent(file, title)).toEqual([]);
    });

    test("is on the pages of the municipalities it knows, with the newest year", async () => {
      const sentence = "I 2024 var der ni søer i Rødovre. I 2023 var det syv søer.";
      expect(await absent("kommuner/roedovre/index.html", sentence)).toEqual([]);
    });
  });

  test("of a check is on the dataset's page, both the declared and the printed one", async () => {
    const checks = ["Hver kommune har en række hvert år", "Kildens egne totaler og forskelle, regnet efter af os"];
    expect(await absent("data/soeer-pr-kommune/index.html", ...checks)).toEqual([]);
  });

  test("of a chart form is drawn in the gallery, with a square for each thing", async () => {
    const draw = 'console.log((await import("./src/charts/gallery.ts")).gallery.squares.chart({}).wide)';
    const { stdout } = await run(resolve("node_modules/.bin/node"), ["--input-type=module", "-e", draw], { cwd: site });
    expect(stdout.match(/<rect/g)).toHaveLength(7 + 4 + 3);
    expect(stdout).toContain('data-v="Kommunal: 7 pladser"');
  });

  test("of a story is told, with its figure in the new form", async () => {
    const told = ["Rødovre har flest søer", "Ingen anden kommune har så mange søer som Rødovre, hvor der er "];
    expect(await absent("historier/soeer/index.html", ...told, 'data-v="Rødovre: 9 søer"')).toEqual([]);
    expect(await absent("index.html", told[0] ?? "")).toEqual([]);
  });
});

test("the checks that CONTRIBUTING.md makes stop a number that is wrong, and a row that is gone", async () => {
  const lakes = "data/raw/kultur/soeer-pr-kommune.csv";
  const told = async (): Promise<string> => {
    const failed = await run("npm", ["run", "data", "--silent"], { cwd: site }).catch(
      (error: { stderr: string }) => error,
    );
    return failed.stderr;
  };
  await copy.edit(lakes, (text) => text.replace("2024,Fanø,6,", "2024,Fanø,7,"));
  expect(await told()).toMatch(/27/);
  await copy.edit(lakes, (text) => text.replace(/^2023,Ærø.*\n/m, ""));
  expect(await told()).toContain("Hver kommune har en række hvert år");
});
