import { existsSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aSite } from "../../../scripts/prove/a-site.ts";
import { startPublishing } from "../../../scripts/prove/publishing.ts";
import { run } from "./run.ts";

let parent = "";
const at = (...path: string[]): string => join(parent, ...path);
const shown = async (): Promise<string> => {
  const html = await readFile(at("ud/nu/side-1/index.html"), "utf8");
  return /<p>(.*?)<\/p>/.exec(html)?.[1] ?? "";
};
const publish = (...words: string[]) => run("udgiv", "--fra", at("bygget"), "--til", at("ud"), ...words);
const back = (...words: string[]) => run("tilbage", ...words, "--til", at("ud"));

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "kkr-udgiv-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test("a site is shown through a link, and every later one takes its place, with five kept to step back to", async () => {
  for (const text of ["et", "to", "tre", "fire", "fem", "seks", "syv"]) {
    await aSite(at("bygget"), text, 3);
    expect(await publish()).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await shown()).toBe(text);
  }
  const visible = (await readdir(at("ud"))).filter((name) => !name.startsWith("."));
  expect(visible).toEqual(["3", "4", "5", "6", "7", "nu"]);
  expect(await readlink(at("ud/nu"))).toBe("7");

  expect(await back()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Læserne ser nu udgivelse 6.") });
  expect(await shown()).toBe("seks");
  await back("3");
  expect(await shown()).toBe("tre");
  expect((await back()).stderr).toContain("Der er ingen ældre udgivelse at gå til.");
  await back("--frem");
  expect(await shown()).toBe("fire");
  expect((await back("99")).stderr).toContain("Der er ingen udgivelse »99«. Her er gemt udgivelse 3, 4, 5, 6 og 7");
});

test("a site with a dead link, rows that are lost or a style that its policy forbids is not shown", async () => {
  await aSite(at("bygget"), "god", 3);
  await publish();
  await aSite(at("bygget"), "dårlig", 3);
  await appendFile(at("bygget/data/sider.csv"), "en til,dårlig\r\n");
  const page = at("bygget/side-2/index.html");
  const html = (await readFile(page, "utf8")).replace('href="/"', 'href="/vaek/"').replace("margin:0", "margin:1px");
  await writeFile(page, html);
  const { exitCode, stderr } = await publish();
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Den nye side bestod ikke kontrollen: 3\u00a0fejl. Intet er udgivet");
  expect(stderr).toContain("/side-2/ <a> /vaek/ has no file");
  expect(stderr).toContain("/side-2/ has a style that its policy does not allow");
  expect(stderr).toContain("/data/sider.csv has 4 rows, and should have 3");
  expect([await shown(), existsSync(at("ud/2")), existsSync(at("ud/.ny-2"))]).toEqual(["god", false, false]);
});

test("a page that has grown too heavy is told of, and shown", async () => {
  await aSite(at("bygget"), "tung", 3);
  const page = at("bygget/side-2/index.html");
  const words = Array.from({ length: 9000 }, (_, at) => `<p>${((at * 7919 * 7919) % 1e9).toString(36)}</p>`).join("");
  await writeFile(page, (await readFile(page, "utf8")).replace("<p>tung</p>", `<p>tung</p>${words}`));
  const { exitCode, stdout } = await publish();
  expect(stdout).toContain("noget er blevet tungere at hente på en telefon, end vi har lovet");
  expect(stdout).toMatch(/\/side-2\/ HTML: \d+ bytes, limit 20000/);
  expect([exitCode, await shown()]).toEqual([0, "tung"]);
});

test("what a run that was cut off left half done is removed or finished by the next, which says so", async () => {
  await aSite(at("bygget"), "første", 3);
  await publish();
  await mkdir(at("ud/.ny-2/side-1"), { recursive: true });
  expect((await publish()).stdout).toContain("blev afbrudt, mens udgivelse 2 blev lagt på plads. Den nåede ikke ud");
  expect((await readdir(at("ud"))).filter((name) => !name.startsWith("."))).toEqual(["1", "2", "nu"]);

  // Put in place, but not shown.
  await mkdir(at("ud/3"));
  await mkdir(at("ud/.venter/3"), { recursive: true });
  const { stdout, stderr } = await back();
  expect(stdout).toContain(
    "blev afbrudt, før udgivelse 3 blev lagt frem. Den nåede ikke ud til læserne, og den er fjernet.",
  );
  expect([stderr, existsSync(at("ud/3"))]).toEqual(["", false]);

  // Shown, but not told to the end.
  await back("--frem");
  await mkdir(at("ud/.venter/2"), { recursive: true });
  expect((await publish()).stdout).toContain("blev afbrudt, lige da udgivelse 2 var lagt frem. Den står");
});

test("Ctrl+C is answered in one sentence, and the next run takes away what was left", async () => {
  await aSite(at("bygget"), "første", 3);
  await publish();
  await aSite(at("bygget"), "anden", 400);
  const { child, ended } = startPublishing(at("bygget"), at("ud"));
  while (!existsSync(at("ud/.ny-2"))) await new Promise((next) => setTimeout(next, 1));
  child.kill("SIGINT");
  const { code, said } = await ended;
  expect([code, await shown()]).toEqual([130, "første"]);
  expect(said.trim().split("\n").at(-1)).toBe(
    "Afbrudt. Intet er udgivet, og siden står, som den gjorde. Kør npm run udgiv igen, når du vil.",
  );
  expect(existsSync(at("ud/.tmp/i-gang"))).toBe(false);
  await publish();
  expect(await shown()).toBe("anden");
});

test("a release whose files are no longer what they were is not stepped back to", async () => {
  for (const text of ["ældre", "nyere"]) {
    await aSite(at("bygget"), text, 3);
    await publish();
  }
  await appendFile(at("ud/1/index.html"), "rettet i hånden");
  const { exitCode, stderr } = await back();
  expect([exitCode, await shown()]).toEqual([1, "nyere"]);
  expect(stderr).toContain("Filerne i udgivelse 1 er ikke længere, som da den blev lagt frem.");
});

test("a link that is lost leads to the newest release again, and a folder in its place is told of", async () => {
  await aSite(at("bygget"), "side", 3);
  await publish();
  await rm(at("ud/nu"));
  expect((await back()).stdout).toContain("Linket »nu« var væk eller pegede ingen steder hen");
  expect(await shown()).toBe("side");
  await rename(at("ud/nu"), at("ud/andet"));
  await mkdir(at("ud/nu"));
  expect((await publish()).stderr).toMatch(/nu er ikke et link, men en fil eller mappe/);
});

test("a folder without a site, and a number of releases that is none, are told of in one sentence", async () => {
  await mkdir(at("bygget"));
  expect((await publish()).stderr).toContain("Der mangler en index.html. Intet er udgivet");
  expect((await publish("--behold", "nul")).stderr).toContain("--behold er, hvor mange udgivelser der bliver gemt");
  expect(existsSync(at("ud/nu"))).toBe(false);
});

test("nothing is published without an address to write to, unless that is meant", async () => {
  const { exitCode, stdout, stderr } = await run("udgiv", "--til", at("ud"));
  expect([exitCode, stdout, existsSync(at("ud"))]).toEqual([1, "", false]);
  expect(stderr).toContain("Tilgængelighedserklæringen mangler det, loven kræver: en mailadresse og et telefonnummer");
  expect(stderr).toContain("npm run udgiv -- --uden-kontakt");
});
