import { expect, test } from "vitest";
import { kindNotes } from "../../src/charts/kind-notes.ts";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import { viewOf } from "../views/tables.ts";
import { elements, invented } from "./drawn.ts";

const cells = [
  { aftale: "2018-2020", emne: "Princip", status: "gaeldende", antal: 4 },
  { aftale: "2018-2020", emne: "Bilag", status: "aftalt", antal: 5 },
  { aftale: "2021-2022", emne: "Princip", status: "udkast", antal: 6 },
  { aftale: "2021-2022", emne: "Bilag", status: "udkast", antal: 7 },
] as const;
const told = {
  aftale: col.category("Aftale", "Aftalen.", { disjoint: true }),
  emne: col.category("Emne", "Emnet.", { disjoint: true }),
  status: col.status("gaeldende", "aftalt", "udkast"),
};
const [rows, values] = [
  invented(
    told,
    ["aftale", "emne"],
    cells.map(({ antal: _, ...row }) => row),
  ),
  invented({ ...told, antal: col.count("Pladser", "Antallet.", "pladser") }, ["aftale", "emne"], [...cells]),
];

function resolved(view: Partial<View>): Resolved {
  const answer = resolve(view.measure ? values : rows, viewOf({ measure: "raekker", form: "stablet", ...view }));
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}
const notes = (view: Partial<View>): string[] => kindNotes(view.measure ? values : rows, resolved(view));

test("a picture of counted rows says which of them nobody has decided, by a name where they have one", () => {
  expect(notes({ x: "aftale", series: "emne" })).toEqual(["Udkast: 2021-2022."]);
  expect(notes({ x: "emne", series: "aftale" })).toEqual(["Udkast: 2021-2022."]);
  expect(notes({ x: "emne", form: "soejler" })).toEqual(["Udkast: 2 af 4 rækker."]);
});

test("a picture whose marks show their kinds says nothing more of them", () => {
  expect(notes({ x: "aftale", series: "emne", form: "soejler" })).toEqual([]);
  expect(notes({ x: "aftale", series: "status" })).toEqual([]);
  expect(notes({ x: "emne", filters: { aftale: ["2021-2022"] } })).toEqual([]);
});

test("a picture of values says which of them are of another kind than the firmest, where its marks cannot show it", () => {
  const by = { measure: "antal", x: "aftale", series: "emne" } as const;
  expect(notes(by)).toEqual(["Gældende: 1 af 4 tal.", "Udkast: 2021-2022."]);
  expect(notes({ ...by, form: "tavle" })).toHaveLength(2);
  expect(notes({ ...by, form: "tal" })).toEqual([]);
});

test("numbers in a list say of which kind they are where others are firmer", () => {
  const texts = elements(
    picture(resolved({ measure: "antal", x: "aftale", series: "emne", form: "tal" })).wide,
    "text",
  );
  expect(texts.map(({ textContent }) => textContent).filter((text) => text?.includes(" · "))).toEqual([
    "2021-2022, Princip · udkast",
    "2021-2022, Bilag · udkast",
    "2018-2020, Princip · gældende",
  ]);
});
