import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import type { Row } from "../../model/row.ts";
import { say } from "../../model/words.ts";
import { ownersFigure } from "./owners.ts";
import { AALBORG, type ToldCards } from "./told.ts";
import { UNSURE } from "./unsure.ts";

/** The three figures of the story: private places from card to card, all places of the municipality whose private ones are gone, and who owns the places. */
export function figures({ places, aalborg, taken }: ToldCards) {
  const { table, first, last, doubtful } = places;
  const alsoDoubted = ({ aar, kommune, ejerform }: Row) =>
    aar === last && kommune === doubtful?.kommune && ejerform === "privat" ? UNSURE : undefined;
  const doubted = doubtedTable(table, { measure: "pladser", alsoDoubted }, []);
  const of = doubted?.table ?? table;
  const doubts = doubted?.doubts ?? [];
  const plain = { measure: "pladser", ...(doubted ? { doubt: doubted.doubt } : {}) };
  const years = [String(first), String(last)];

  const lead = viewFigure({
    ...{ of, doubts },
    id: "private-pladser-paa-kortet",
    headline: say`På kortet faldt Aalborgs private pladser fra ${aalborg.before} til ${aalborg.after}`,
    subtitle: `Private dag- og døgnpladser i de nordjyske kommuner på kortene for ${first} og ${last}`,
    views: [
      labelled("Private", {
        ...{ ...plain, x: "aar", series: "kommune", form: "linjer", highlight: [AALBORG] },
        filters: { aar: years, ejerform: ["privat"] },
      }),
    ],
    anomalies: ["private-pladser-2024"],
  });

  return {
    lead,
    taken: viewFigure({
      of,
      id: "pladser-i-aalborg",
      headline: say`På kortet blev pladserne i ${AALBORG} ikke færre: ${taken.all.before} i ${first}, ${taken.all.after} i ${last}`,
      subtitle: `Dag- og døgnpladser i ${AALBORG} Kommune på kortene for ${first} og ${last}`,
      views: [
        labelled("Pladser", {
          ...{ ...plain, x: "aar", series: "ejerform", form: "stablet" },
          filters: { aar: years, kommune: [AALBORG] },
        }),
      ],
      anomalies: ["private-pladser-2024", "pladsarter-uden-definition"],
      note: say`Den ${doubted ? "stiplede" : "smalle"} stribe er de ${aalborg.after} private${doubted ? ", som er usikre. Derfor har summen en stjerne" : " pladser"}.`,
    }),
    owners: ownersFigure(places),
  };
}
