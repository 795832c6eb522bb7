import { shareOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { newestYear } from "../../analysis/newest.ts";
import driftsherrer from "../../datasets/tilbud-efter-driftsherre.ts";
import { number, percent } from "../../lib/format.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

type Type = RowOf<typeof driftsherrer>["type"];

/** How each type is called where a fact names it. */
const CALLED: Record<Type, string> = {
  boern_og_unge: "tilbud til børn og unge",
  boern_unge_og_voksne: "tilbud til både børn og voksne",
  voksne: "tilbud til voksne",
};

/** The homes and other services under Øst in the newest year, by who runs them. They are counted in services, not in places. */
export function toldEast(tables: Tables) {
  const east = tables.rowsOf(driftsherrer).filter(({ tilsyn }) => tilsyn === "Øst");
  const year = newestYear(east, "tilbud efter driftsherre i Socialtilsyn Øst");
  const rows = east.filter(({ aar }) => aar === year);
  const trace = tracer(driftsherrer, rows);
  const of = (type: Type) => {
    const [privat, all] = [trace.one("tilbud", { type, driftsherre: "privat" }), trace.sum("tilbud", { type })];
    const where = `${CALLED[type]}, Øst, ${year}`;
    return {
      privat: factOf(privat, `Private ${where}`, number),
      all: factOf(all, `I alt ${where}`, number),
      share: factOf(shareOf(privat, all), `Private, andel: ${where}`, percent),
    };
  };
  return { year, rows, children: of("boern_og_unge"), mixed: of("boern_unge_og_voksne") };
}

export type ToldEast = ReturnType<typeof toldEast>;
