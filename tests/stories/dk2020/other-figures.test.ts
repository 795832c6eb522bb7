import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import roller from "../../../src/datasets/biokul-roller.ts";
import dk2020 from "../../../src/datasets/dk2020-roller.ts";
import klimamoeder from "../../../src/datasets/klimamoeder.ts";
import klyngemidler from "../../../src/datasets/klyngemidler-sjaelland.ts";
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
  expect(story.story.title).toMatch(/^Fem ansatte skulle hjælpe/);
  expect(everything(story)).toContain("i snit have 3,0 kommuner");
  expect(story.figures["lead"].views[0]?.chart.table.rows[0]).toEqual(["Sjællands Klimaforum", "5", "15"]);
});

test("more employees than municipalities are no few, and the story stops", () => {
  const crowded = withTasks((task) => (task.enhed === "medarbejdere" ? { ...task, antal: 40 } : task));
  expect(faultOf("dk2020", crowded)).toContain("40 medarbejdere til de op til 17 kommuner");
});

test("a promise that is gone from one annex is not made by both", () => {
  const quiet = withRows({ [dk2020.id]: tasks.filter(({ opgave }) => !opgave.startsWith("Holder månedlig")) });
  expect(faultOf("dk2020", quiet)).toContain("mødes med hver kommune hver måned");
});

test("each of those who decide, advise or pay can be chosen, and the regions, with level, tasks and contribution", () => {
  const { figures } = toldStory("dk2020", withRows({}));
  const views = figures["actors"]?.views ?? [];
  const deciding = tasks.filter(({ funktion }) => ["beslutter", "raadgiver", "betaler"].includes(funktion));
  const beside = ["Regionerne", "Den politiske styregruppe"];
  expect(views.map(({ label }) => label).sort()).toEqual(
    [...new Set([...deciding.map(({ aktoer }) => aktoer), ...beside])]
      .map((aktoer) => (aktoer === "Den fremskudte enhed" ? "Enheden i KL's model" : aktoer))
      .sort(),
  );
  expect(views.map(({ label }) => label).slice(0, 2)).toEqual(["Realdania", "Kommunen"]);
  const realdania = views.find(({ label }) => label === "Realdania")?.chart.table.rows;
  expect(realdania).toContainEqual([
    "Modellen for hele landet 2020",
    "Nationalt",
    "Betaler",
    "Betaler for CONCITOs og C40's videnunderstøttelse i projektet",
    "kontant medfinansiering",
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
    "var der i 2025 nogen at ringe til",
  );
  const unread = rowsOf(roller).map((row) => ({ ...row, kilde: "kkr-nordjylland-2020-06" }));
  expect(faultOf("dk2020", withRows({ [roller.id]: unread }))).toContain("et fælles klimasekretariat, KlimaNord");
  const gone = rowsOf(roller).filter(({ aktoer }) => aktoer !== "KlimaNord");
  expect(faultOf("dk2020", withRows({ [roller.id]: gone }))).toMatch(/^Der mangler KlimaNord/);
});
