import { describe, expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import { doubtNotes } from "../../src/charts/doubt-notes.ts";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { FormName, View } from "../../src/views/view.ts";
import { viewOf } from "../views/tables.ts";
import { elements, invented } from "./drawn.ts";

const UNSURE = { reason: "usikkert tal", note: "Et hult mærke er et usikkert tal." };
const places = { Aalborg: 851, Morsø: 773, Thisted: 787, Læsø: 825, Rebild: 840 };

/** Private places of five municipalities, those of so many of them in doubt. */
function resolved(form: FormName, doubted = 1, view: Partial<View> = {}): Resolved {
  const table = invented(
    {
      ...col.kommune("Kommunen."),
      antal: col.count("Pladser", "Antallet.", "pladser"),
      tvivl: col.optional(col.text("Tvivl", "Hvorfor.")),
    },
    ["kommune"],
    Object.entries(places).map(([kommune, kommunekode], at) => ({
      ...{ kommune, kommunekode, antal: 10 + 7 * at, tvivl: at < doubted ? "usikkert tal" : null },
    })),
  );
  const answer = resolve(table, viewOf({ measure: "antal", x: "kommune", doubt: "tvivl", form, ...view }));
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

describe("what is said of numbers in doubt", () => {
  test.each(["soejler", "prikker", "linjer", "stablet"] as const)("is of hollow marks in %s", (form) => {
    expect(doubtNotes(resolved(form), [UNSURE])).toEqual([UNSURE.note]);
  });

  test.each(["kort", "felter", "tavle"] as const)("is of the star at the number in %s", (form) => {
    const answer = resolved(form);
    expect(doubtNotes(answer, [UNSURE])).toEqual(["* Usikkert tal: Aalborg."]);
    if (form === "tavle") return;
    const texts = elements(picture(answer, mapShapes).wide, "text").map(({ textContent }) => textContent);
    expect(texts.filter((text) => text?.includes("*"))).toEqual(["10*"]);
  });

  test("is said in words of strokes, which have no mark for it", () => {
    expect(doubtNotes(resolved("striber"), [UNSURE])).toEqual(["Usikkert tal: Aalborg."]);
  });

  test("counts those that are many", () => {
    expect(doubtNotes(resolved("striber", 4), [UNSURE])).toEqual(["Usikkert tal: 4 af 5."]);
  });

  test("stands at each of the numbers in a list of them, and nowhere else", () => {
    const answer = resolved("tal");
    expect(doubtNotes(answer, [UNSURE])).toEqual([]);
    const texts = elements(picture(answer).wide, "text").map(({ textContent }) => textContent);
    expect(texts.filter((text) => text?.includes(" · "))).toEqual(["Aalborg · usikkert tal"]);
  });

  test("is nothing where no number is in doubt", () => {
    for (const form of ["soejler", "tavle", "striber"] as const)
      expect(doubtNotes(resolved(form, 0), [UNSURE])).toEqual([]);
  });
});
