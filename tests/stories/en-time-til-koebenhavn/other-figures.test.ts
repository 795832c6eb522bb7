import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import projekter from "../../../src/datasets/infrastrukturplan-projekter.ts";
import puljer from "../../../src/datasets/infrastrukturplan-puljer.ts";
import rejsetider from "../../../src/datasets/rejsetider.ts";
import trafikoensker from "../../../src/datasets/trafikoensker.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const SLUG = "en-time-til-koebenhavn";
const wishes: Row[] = rowsOf(trafikoensker);
const projects: Row[] = rowsOf(projekter);
const isOf = (row: Row, where: Row): boolean => Object.entries(where).every(([name, cell]) => row[name] === cell);
const changed = (all: readonly Row[], where: Row, cells: Row): Row[] =>
  all.map((row) => (isOf(row, where) ? { ...row, ...cells } : row));
const told = (tables: Record<string, Row[]>): string => everything(toldStory(SLUG, withRows(tables)));
const fault = (tables: Record<string, Row[]>): string => faultOf(SLUG, withRows(tables));

const timemodel = { forslag: wishes.map(({ forslag }) => String(forslag)).find((name) => name.includes("timemodel")) };
const words = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

test("as many roads got money as have an amount, and as many wishes for trains and buses as are in", () => {
  const roads = projects.filter((row) => row["transport"] === "vej");
  const [paid, all] = [roads.filter((row) => typeof row["beloeb_mia_kr"] === "number").length, roads.length];
  const publicly = wishes.filter((row) => row["niveau"] === "forslag");
  const given = publicly.filter((row) => row["med_i_aftalen"] === "ja").length;
  expect(told({}).toLowerCase()).toContain(`${words[paid]} af de ${words[all]} ønskede veje fik penge`);
  expect(told({})).toContain(`var det ${words[given]} af ${publicly.length}`);
});

test("a road for which less is given is told from one that is given whole", () => {
  const whole = changed(projects, { projekt: "E55 til Nykøbing" }, { bemaerkning: null });
  expect(fault({ [projekter.id]: whole })).toContain("fik penge til mindre");
  const dropped = changed(projects, { projekt: "Stevnsvej" }, { med: "nej", art: null, beloeb_mia_kr: null });
  expect(fault({ [projekter.id]: dropped })).toContain("ønskede veje fik penge");
});

test("a promise that is kept, or that comes into the agreement, stops the story", () => {
  const kept = changed(rowsOf(rejsetider), { fra: "Kalundborg", situation: "i-dag" }, { tid: "01:00", minutter: 60 });
  expect(fault({ [rejsetider.id]: kept })).toContain("går der omkring");
  const inside = changed(wishes, timemodel, { med_i_aftalen: "ja", afsat_mia_kr: 0.1 });
  expect(fault({ [trafikoensker.id]: inside })).toContain("Ikke med er ikke det samme som afvist");
});

test("pools that can be applied for are those with a plain yes", () => {
  const rows: Row[] = rowsOf(puljer);
  const open = rows.filter((row) => row["kan_soeges"] === "ja");
  const sum = open.reduce((all, row) => all + Number(row["beloeb_mio_kr"]), 0);
  expect(told({})).toContain(`${sum} mio. kr.`);
  const opened = rows.map((row) => ({ ...row, kan_soeges: "ja" }));
  expect(fault({ [puljer.id]: opened })).toMatch(/Der mangler|rent ja/);
});

test("a wish of which nothing is told, or money that is lacking, is named as missing", () => {
  expect(fault({ [trafikoensker.id]: changed(wishes, timemodel, { med_i_aftalen: null }) })).toContain(
    "Der mangler hvad der blev af ønsket »",
  );
  const unpaid = changed(projects, { projekt: "Motorvej Kalundborg" }, { beloeb_mia_kr: null });
  expect(fault({ [projekter.id]: unpaid })).toContain("Der mangler beløbet til »Motorvej Kalundborg«");
});

test("what the papers say of the promise is told only of papers that have been read", () => {
  const unread = changed(rowsOf(rejsetider), {}, { kilde: "kkr-nordjylland-2024-09" });
  expect(fault({ [rejsetider.id]: unread })).toContain("historien er skrevet efter kkr-sjaelland-2022-09");
});
