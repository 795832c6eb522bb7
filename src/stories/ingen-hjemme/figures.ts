import { labelled, viewFigure } from "../../figures/view-figure.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { doorsFigure } from "./doors-figure.ts";
import { visitsIn, type Area, type ToldVisits, type Visit } from "./visits.ts";

const AREAS: readonly Area[] = ["plejefamilier", "tilbud"];

const year = () => col.year("Det år, besøgene blev aflagt.");
const area = () =>
  col.choice(
    "Hvor",
    "Hvor tilsynet kom.",
    { plejefamilier: "Plejefamilier", tilbud: "Bosteder og andre sociale tilbud" },
    { disjoint: true },
  );

/** Unannounced visits by whether anybody was in, in both years and areas. */
const outcomeTable = ({ rows, first, last, of }: ToldVisits): RestingTable =>
  computedTable(
    {
      aar: year(),
      omraade: area(),
      udfald: col.choice(
        "Udfald",
        "Om tilsynet traf nogen hjemme.",
        { truffet: "Traf nogen hjemme", forgaeves: "Traf ingen hjemme" },
        { disjoint: true },
      ),
      besoeg: col.count("Uanmeldte besøg", "Antal uanmeldte besøg.", "besøg", { flow: true }),
    },
    ["aar", "omraade", "udfald"],
    [first, last].flatMap((aar) =>
      AREAS.flatMap((omraade) => {
        const { met, unmet } = of(omraade, aar);
        const own = visitsIn(rows, omraade, aar);
        const rests = (form: Visit["form"]) =>
          sourceRows(
            tilsynsbesoeg,
            own.filter((row) => row.form === form),
          );
        return [
          { cells: { aar, omraade, udfald: "truffet" as const, besoeg: met.value }, rests: rests("uanmeldt") },
          {
            cells: { aar, omraade, udfald: "forgaeves" as const, besoeg: unmet.value },
            rests: rests("uanmeldt_ikke_truffet"),
          },
        ];
      }),
    ),
  );

/** The share of all visits that came without warning, in both years and areas. */
const attemptTable = ({ rows, first, last, of }: ToldVisits): RestingTable =>
  computedTable(
    {
      aar: year(),
      omraade: area(),
      andel: col.share("Uanmeldte besøg, andel", "Uanmeldte besøg af alle besøg.", "pct.", { decimals: 0 }),
    },
    ["aar", "omraade"],
    [first, last].flatMap((aar) =>
      AREAS.map((omraade) => ({
        cells: { aar, omraade, andel: of(omraade, aar).attempted.value },
        rests: sourceRows(tilsynsbesoeg, visitsIn(rows, omraade, aar)),
      })),
    ),
  );

/** The three figures of the story: a hundred doors, how often nobody was in elsewhere, and how often the visits came without warning. */
export function figures(told: ToldVisits) {
  const { first, last, families, homes } = told;
  const outcomes = outcomeTable(told);
  const inYear = (aar: number) => ({ filters: { aar: [String(aar)] } });
  const divided = { measure: "besoeg", x: "omraade", series: "udfald", shown: "andel", form: "stablet" } as const;
  return {
    lead: doorsFigure(told),
    attempts: viewFigure({
      of: attemptTable(told),
      id: "uden-varsel",
      headline: "Hos plejefamilier blev andelen af uanmeldte besøg fordoblet",
      subtitle: `Uanmeldte besøgs andel af alle løbende besøg i Socialtilsyn Nord, ${first} og ${last}`,
      views: [
        labelled("Andel", {
          ...{ measure: "andel", x: "aar", series: "omraade", form: "linjer", highlight: ["plejefamilier"] },
        }),
      ],
    }),
    places: viewFigure({
      of: outcomes,
      id: "hjem-og-tilbud",
      headline: say`Forgæves besøg: ${homes.after.shut} på bosteder og andre sociale tilbud, ${families.after.shut} hos plejefamilier`,
      subtitle:
        "Socialtilsyn Nords uanmeldte besøg efter, om tilsynet traf nogen hjemme. Til højre: alle uanmeldte besøg",
      switchLabel: "Vis år",
      views: [last, first].map((aar) => labelled(String(aar), { ...divided, ...inYear(aar) })),
      anomalies: ["nord-ikke-truffet-2023"],
    }),
  };
}
