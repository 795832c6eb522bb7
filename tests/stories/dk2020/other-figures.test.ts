import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import roller from "../../../src/datasets/biokul-roller.ts";
import noegletal from "../../../src/datasets/dk2020-noegletal.ts";
import dk2020 from "../../../src/datasets/dk2020-roller.ts";
import klimamoeder from "../../../src/datasets/klimamoeder.ts";
import klyngemidler from "../../../src/datasets/klyngemidler-sjaelland.ts";
import { ACTORS } from "../../../src/stories/dk2020/questions.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

const tasks = rowsOf(dk2020);
const kommuner = rowsOf(klyngemidler);
const withTasks = (change: (task: (typeof tasks)[number]) => (typeof tasks)[number]) =>
  withRows({ [dk2020.id]: tasks.map(change) });

test("so many employees as the annex gives share the municipalities that another annex lists", () => {
  const tables = withRows({
    [dk2020.id]: tasks.map((task) => (task.enhed === "medarbejdere" ? { ...task, antal: 5 } : task)),
    [klyngemidler.id]: kommuner.slice(0, 15),
  });
  const story = toldStory("dk2020", tables);
  expect(everything(story)).toContain("havde hver af de fem i snit 3,0 kommuner");
  expect(story.figures["staff"]?.views[0]?.chart.table.rows[0]).toEqual(["Sjællands Klimaforum", "5", "15"]);
});

test("more employees than municipalities are no few, and the story stops", () => {
  const crowded = withTasks((task) => (task.enhed === "medarbejdere" ? { ...task, antal: 40 } : task));
  expect(faultOf("dk2020", crowded)).toContain("40 mennesker. De skulle hjælpe op til 17 kommuner");
});

test("a promise that is gone from the annex is not made", () => {
  const quiet = withRows({ [dk2020.id]: tasks.filter(({ opgave }) => !opgave.startsWith("Holder sparringsmøde")) });
  expect(faultOf("dk2020", quiet)).toContain("en fast kontakt og et møde om måneden");
});

test("a point that is gone from the list is not counted, and one that nobody has read stops the story", () => {
  const shorter = withRows({ [dk2020.id]: tasks.filter(({ opgave }) => !opgave.startsWith("Indfører kommunerne")) });
  expect(toldStory("dk2020", shorter).story.title).toMatch(/^Otte slags hjælp/);
  const more = withTasks((task) =>
    task.opgave.startsWith("Indfører kommunerne") ? { ...task, opgave: "Låner folk ud" } : task,
  );
  expect(faultOf("dk2020", more)).toContain("Ingen af dem nævner den sidste opgave");
});

test("help to carry the plan out, or no more time owed to it, stops the story", () => {
  const helped = withTasks((task) =>
    task.opgave.startsWith("Støtter og koordinerer")
      ? { ...task, opgave: "Støtter og koordinerer, når kommunen gennemfører sin klimahandlingsplan" }
      : task,
  );
  expect(faultOf("dk2020", helped)).toContain("Ingen af dem nævner at føre planen ud i livet");
  const written = withTasks((task) =>
    task.opgave.startsWith("Udarbejder og gennemfører")
      ? { ...task, opgave: "Udarbejder en klimahandlingsplan" }
      : task,
  );
  expect(faultOf("dk2020", written)).toContain("både at skrive planen og føre den ud i livet");
});

test("the hour of talk came after the help was to end, or the story stops", () => {
  const ofHelp = (vaerdi: number, tekst: string) =>
    withRows({
      [noegletal.id]: rowsOf(noegletal).map((row) =>
        row.oplysning === "Partnerskabets varighed" ? { ...row, vaerdi, tekst } : row,
      ),
    });
  expect(everything(toldStory("dk2020", ofHelp(2, "frem til 2022")))).toContain("klimaplanen, frem til 2022");
  expect(faultOf("dk2020", ofHelp(5, "frem til 2025"))).toContain("I Nordjylland kom opgaven på dagsordenen");
});

test("each of those who decide or pay can be chosen, the municipality first", () => {
  const views = toldStory("dk2020", withRows({})).figures["actors"]?.views ?? [];
  expect(views[0]?.label).toBe("Kommunen");
  const names = ACTORS.flatMap((one) => one.names);
  for (const { funktion, aktoer } of tasks)
    if (funktion === "beslutter" || funktion === "betaler") expect(names).toContain(aktoer);
  expect(views.find(({ label }) => label === "KKR")?.chart.table.rows).toContainEqual([
    "Bestemmer",
    "Hvem der sidder i styregruppen, hvordan hjælpen bliver til og hjælpernes opgaver",
  ]);
});

test("one more who pays is no Realdania alone, and the story stops", () => {
  const paying = withTasks((task) =>
    task.aktoer === "Regionerne" && task.niveau === "tvaerkommunalt" ? { ...task, funktion: "betaler" } : task,
  );
  expect(faultOf("dk2020", paying)).toContain("skulle betale kontant for viden");
});

test("regions that no longer bid for the same tasks, or have fewer seats, stop the story", () => {
  const quiet = withRows({ [dk2020.id]: tasks.filter(({ opgave }) => !opgave.startsWith("Byder ind")) });
  expect(faultOf("dk2020", quiet)).toContain("bød ind på de samme opgaver");
  const seats = withTasks((task) => (task.rolle === "Regionernes pladser" ? { ...task, antal: 4 } : task));
  expect(faultOf("dk2020", seats)).toContain("skulle kommuner og regioner have fem pladser hver");
});

test("whom Nordjylland can call is told of the year and the papers that say so, and of no others", () => {
  const later = rowsOf(klimamoeder).map((row) => ({ ...row, dato: row.dato.replace("2024-", "2025-") }));
  expect(everything(toldStory("dk2020", withRows({ [klimamoeder.id]: later })))).toContain(
    "Den 1. oktober 2025 skulle",
  );
  const unread = rowsOf(roller).map((row) => ({ ...row, kilde: "kkr-nordjylland-2020-06" }));
  expect(faultOf("dk2020", withRows({ [roller.id]: unread }))).toContain(
    "KlimaNord, de nordjyske kommuners fælles klimasekretariat",
  );
  const gone = rowsOf(roller).filter(({ aktoer }) => aktoer !== "KlimaNord");
  expect(faultOf("dk2020", withRows({ [roller.id]: gone }))).toMatch(/^Der mangler KlimaNord/);
});
