import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../scripts/project-copy.ts";

const run = promisify(execFile);
const HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>&amp;";
const SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&amp;amp;";
const folder = await mkdtemp(join(tmpdir(), "kkr-escape-"));

beforeAll(async () => {
  const { edit } = await copyProject(join(folder, "site"));
  await edit("data/raw/klima/dk2020-roller.csv", (text) =>
    text
      .replace("Udbreder DK2020 til alle kommuner frem til 2023", HOSTILE)
      .replaceAll(",Symbiosen,", `,"${HOSTILE}",`),
  );
  await edit("data/sources.csv", (text) => text.replace("Bilag til mødet i KKR Nordjylland, juni 2020", HOSTILE));
  // Vitest leaves a mode of its own in the environment, and Astro would build for that.
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined, PROD: undefined, DEV: undefined };
  await run("npm", ["run", "build", "--silent"], { cwd: join(folder, "site"), env });
});

afterAll(() => rm(folder, { recursive: true }));

const page = (path: string): Promise<string> => readFile(join(folder, "site/dist", path, "index.html"), "utf8");

test.each(["data/dk2020-roller", "historier/dk2020", "kilder/kkr-nordjylland-2020-06"])(
  "markup in a cell stands as text on /%s/",
  async (path) => {
    const html = await page(path);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
    expect(html.replaceAll("&#60;", "&lt;").replaceAll("&#62;", "&gt;").replaceAll("&#38;", "&amp;")).toContain(SHOWN);
  },
);
