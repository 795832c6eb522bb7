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
  expect(story.figures.lead?.views[0]?.chart.table.rows[0]).toEqual(["Sjællands Klimaforum", "5", "15"]);
});

test("more employees than municipalities are no few, and the story stops", () => {
  const crowded = withTasks((task) => (task.enhed === "medarbejdere" ? { ...task, antal: 40 } : task));
  expect(faultOf("dk2020", crowded)).toContain("40 medarbejdere til de op til 17 kommuner");
});

test("a promise that is gone from the annex is not made", () => {
  const quiet = withRows({ [dk2020.id]: tasks.filter(({ opgave }) => !opgave.startsWith("Holder sparringsmøde")) });
  expect(faultOf("dk2020", quiet)).toContain("en fast kontakt og et møde om måneden");
});

test("help is as long as the rows say, and ends before the plan's goal, or the story stops", () => {
  const ofHelp = (vaerdi: number, tekst: string) =>
    withRows({
      [noegletal.id]: rowsOf(noegletal).map((row) =>
        row.oplysning === "Partnerskabets varighed" ? { ...row, vaerdi, tekst } : row,
      ),
    });
  expect(everything(toldStory("dk2020", ofHelp(2, "frem til 2022")))).toContain("Det var sat til to år, frem til 2022");
  expect(faultOf("dk2020", ofHelp(5, "frem til 2025"))).toContain("Det var sat til fem år, frem til 2025");
  expect(faultOf("dk2020", ofHelp(3, "frem til 2025"))).toContain("Det var sat til tre år, frem til 2025");
  expect(faultOf("dk2020", ofHelp(31, "frem til 2051"))).toContain("sigter med planerne mod 2050");
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
    "Står der ikke",
  ]);
});

test("one more who pays is no Realdania alone, and the story stops", () => {
  const paying = withTasks((task) =>
    task.aktoer === "Regionerne" && task.niveau === "tvaerkommunalt" ? { ...task, funktion: "betaler" } : task,
  );
  expect(faultOf("dk2020", paying)).toContain("I modellen betaler");
});

test("regions that no longer bid for the same tasks stop the story, and seats are told as the model has them", () => {
  const quiet = withRows({ [dk2020.id]: tasks.filter(({ opgave }) => !opgave.startsWith("Byder ind")) });
  expect(faultOf("dk2020", quiet)).toContain("bød ind på de samme opgaver");
  const seats = withTasks((task) => (task.rolle === "Regionernes pladser" ? { ...task, antal: 4 } : task));
  expect(everything(toldStory("dk2020", seats))).toContain("fik regionerne fire pladser. Kommunerne fik fem");
});

test("whom Nordjylland can call is told of the year and the papers that say so, and of no others", () => {
  const later = rowsOf(klimamoeder).map((row) => ({ ...row, dato: row.dato.replace("2024-", "2025-") }));
  expect(everything(toldStory("dk2020", withRows({ [klimamoeder.id]: later })))).toContain(
    "Den 1. oktober 2025 skulle",
  );
  const unread = rowsOf(roller).map((row) => ({ ...row, kilde: "kkr-nordjylland-2020-06" }));
  expect(faultOf("dk2020", withRows({ [roller.id]: unread }))).toContain(
    "KlimaNord, kommunernes fælles klimasekretariat",
  );
  const gone = rowsOf(roller).filter(({ aktoer }) => aktoer !== "KlimaNord");
  expect(faultOf("dk2020", withRows({ [roller.id]: gone }))).toMatch(/^Der mangler KlimaNord/);
});
