import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { chooseCodes } from "../../src/explorer/choose.ts";
import { orderOptions } from "../../src/explorer/order-options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { standingOptions } from "../../src/explorer/standing-options.ts";
import { addressOf } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { explored } from "./choices.ts";

const tables = new Map(explored);

/** A dataset that can be explored. */
function tableOf(id: string): ExploredTable {
  const table = tables.get(id);
  if (!table) throw new Error(`${id} cannot be explored`);
  return table;
}

/** What the notes under a figure say at an address. */
function notesAt(id: string, query: string): readonly string[] {
  const table = tableOf(id);
  const answer = shown(table, viewAsked(query, table).view);
  if (isRefusal(answer)) throw new Error(`${query} is refused: ${answer.refused}`);
  return answer.notes;
}

const ordersAt = (id: string, query: string): string[] => {
  const table = tableOf(id);
  return orderOptions(table, viewAsked(query, table).view).map(({ value }) => value);
};

test("an order is offered where the rows can stand in several", () => {
  expect(ordersAt("pladser-pr-kommune", "")).toEqual(["vaerdi", "navn", "kilde"]);
});

test("of years beside each other, an order is offered by the values of each, the newest first", () => {
  const [id, years] = ["pladser-pr-kommune", "serie=aar&f.aar=*&form=soejler"];
  const table = tableOf(id);
  expect(ordersAt(id, years)).toEqual(["vaerdi", "vaerdi 2018", "navn", "kilde"]);
  const asked = viewAsked(`${years}&efter=2018`, table);
  expect(asked.gone).toEqual([]);
  expect(viewAsked(addressOf(asked.view, table.standard), table).view).toEqual(asked.view);
  const answer = shown(table, asked.view);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const in2018 = new Map(answer.marks.filter(({ series }) => series === "2018").map(({ x, value }) => [x, value]));
  const values = answer.x.items.map(({ code }) => in2018.get(code) ?? -Infinity);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test.each([
  ["bars of years", "objektiv-finansiering", "x=aar&vis=pr&f.aar=*&f.status=budget"],
  ["a map", "flygtninge-pr-kommune", ""],
  ["curves", "objektiv-finansiering", "x=aar&f.aar=*&form=linjer"],
])("no order is offered of %s", (_, id, query) => {
  expect(ordersAt(id, query)).toEqual([]);
});

test("years that bars leap over are told of, and those that a choice leaves out are not", () => {
  const query = "x=aar&vis=pr&form=soejler&f.status=budget";
  const table = tableOf("objektiv-finansiering");
  const years = new Set(table.rows.filter((row) => row["status"] === "budget").map((row) => Number(row["aar"])));
  const known = new Set(table.rows.map((row) => Number(row["aar"])));
  const all = [...known].filter((year) => year > Math.min(...years) && year < Math.max(...years));
  expect(all.length).toBeGreaterThan(0);
  const lacking = notesAt("objektiv-finansiering", `${query}&f.aar=*`).filter((note) =>
    note.startsWith("Ingen tal for "),
  );
  expect(lacking).toHaveLength(1);
  const few = [Math.min(...years), Math.max(...years)].map((year) => `&f.aar=${year}`);
  const chosen = notesAt("objektiv-finansiering", query + few.join(""));
  expect(chosen.filter((note) => all.some((year) => note === `Ingen tal for ${year}.`))).toEqual([]);
});

test("only what is drawn can stand out, and an address that asks for something else is told", () => {
  const table = tableOf("sanktionstemaer");
  const { view } = viewAsked("", table);
  const answer = shown(table, view);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const drawn = [...answer.x.items, ...(answer.series?.items ?? [])].map(({ code }) => code);
  expect(standingOptions(table, view).every(({ value }) => drawn.includes(value))).toBe(true);
  expect(notesAt("pladser-pr-kommune", "f.kommune=Aalborg&f.kommune=Thisted&fremhaev=Hjørring")).toContain(
    "Hjørring er ikke med i figuren og kan ikke fremhæves.",
  );
});

test("one value splits nothing, until there are several again", () => {
  const table = tableOf("pladser-pr-kommune");
  const { view } = viewAsked("", table);
  const one = chooseCodes(table, view, "ejerform", ["privat"]);
  expect([one.series, one.form]).toEqual([undefined, "soejler"]);
  expect(viewAsked("f.ejerform=privat", table).view).toEqual(one);
  const again = chooseCodes(table, one, "ejerform", []);
  expect([again.series, again.form]).toEqual([view.series, view.form]);
});

test("a split that the reader has chosen stays while its values are chosen one by one", () => {
  const table = tableOf("objektiv-finansiering");
  const { view } = viewAsked("serie=aar&vis=pr", table);
  const [first, second] = [...new Set(table.rows.map((row) => String(row["aar"])))];
  const one = chooseCodes(table, view, "aar", [first ?? ""]);
  expect(one.series).toBe("aar");
  expect(chooseCodes(table, one, "aar", [first ?? "", second ?? ""]).series).toBe("aar");
});

test("a map of some places says that its colours are divided by their numbers, where those of all divide them otherwise", () => {
  const told = (query: string): readonly string[] =>
    notesAt("flygtninge-pr-kommune", query).filter((note) => note.startsWith("Farverne "));
  expect(told("vis=pr-indbygger")).toEqual([]);
  expect(told("vis=pr-indbygger&f.region=Sj%C3%A6lland")).toEqual(["Farverne er delt efter tallene i Sjælland."]);
  expect(told("vis=pr-indbygger&f.region=Sj%C3%A6lland&form=soejler")).toEqual([]);
  const few = ["Aalborg", "Thisted", "Morsø", "Jammerbugt", "Hjørring"].map((name) => `f.kommune=${name}`).join("&");
  expect(told(few)).toEqual(["Farverne er delt efter tallene i de valgte kommuner."]);
});

test("a year that a row goes on to cover is no year without numbers", () => {
  const table = tableOf("klimaerhvervsskoler");
  expect(table.rows.some((row) => Number(row["til_aar"]) > Number(row["fra_aar"]))).toBe(true);
  expect(notesAt("klimaerhvervsskoler", "").filter((note) => note.startsWith("Ingen tal for"))).toEqual([]);
});

test("years with numbers that the choices leave out are not said to have none", () => {
  const notes = notesAt("objektiv-finansiering", "x=aar&f.aar=*&f.status=budget&form=soejler");
  const known = new Set(tableOf("objektiv-finansiering").rows.map((row) => String(row["aar"])));
  const [none = ""] = notes.filter((note) => note.startsWith("Ingen tal for "));
  const [left = ""] = notes.filter((note) => note.startsWith("Tallene for "));
  expect(none).not.toBe("");
  for (const year of known) expect(none).not.toContain(year);
  expect(left).toMatch(/er ikke med i det, der er valgt\.$/);
});

test("on a map every municipality that is on it may stand out, and what is of none may not", () => {
  const table = tableOf("flygtninge-pr-kommune");
  const first = table.rows[0] ?? {};
  const withSum = { ...table, rows: [...table.rows, { ...first, kommune: "Uden for kommune", kommunekode: null }] };
  for (const form of ["kort", "felter"]) {
    const offered = standingOptions(withSum, { ...table.standard, form: form === "kort" ? "kort" : "felter" });
    expect(offered).toHaveLength(table.rows.length);
    expect(offered.map(({ value }) => value)).not.toContain("Uden for kommune");
  }
});

test("nothing is offered to stand out in a form that shows no difference", () => {
  const table = tableOf("pladser-pr-kommune");
  const offered = (form: string) => standingOptions(table, viewAsked(`serie=-&form=${form}`, table).view).length;
  expect(offered("soejler")).toBeGreaterThan(1);
  expect(offered("tal")).toBe(0);
});

test("rates of what follows the number of inhabitants or children say so, and its plain numbers do not", () => {
  for (const id of ["objektiv-finansiering", "biokul-kommunebidrag", "klyngemidler-sjaelland"]) {
    const { columns, standard } = tableOf(id);
    const follows = columns.find(({ name }) => name === standard.measure)?.follows;
    expect(follows).toBeDefined();
    expect(notesAt(id, "vis=pr-indbygger")).toContain(follows);
    expect(notesAt(id, "")).not.toContain(follows);
  }
});
