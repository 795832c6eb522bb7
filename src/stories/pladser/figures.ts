import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import type { Row } from "../../model/row.ts";
import { say, type Words } from "../../model/words.ts";
import { ownersFigure } from "./owners.ts";
import { AALBORG, MARIAGERFJORD, type ToldCards } from "./told.ts";
import { UNSURE } from "./unsure.ts";

/** What is said of a figure of one municipality's places. */
interface Groups {
  id: string;
  headline: Words;
  note?: Words;
  anomalies?: string[];
}

/** The four figures of the story: private places from card to card, the two municipalities whose places changed group, and who owns the places. */
export function figures({ places, aalborg, taken, swapped }: ToldCards) {
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

  /** The places of one municipality on both cards. */
  const groupsIn = (kommune: string, { id, headline, note, anomalies = [] }: Groups) =>
    viewFigure({
      ...{ of, doubts, id, headline, anomalies },
      ...(note ? { note } : {}),
      subtitle: `Dag- og døgnpladser i ${kommune} Kommune på kortene for ${first} og ${last}`,
      views: [
        labelled("Pladser", {
          ...{ ...plain, x: "aar", series: "ejerform", form: "stablet" },
          filters: { aar: years, kommune: [kommune] },
        }),
      ],
    });

  return {
    lead,
    taken: groupsIn(AALBORG, {
      id: "pladser-i-aalborg",
      anomalies: ["private-pladser-2024"],
      note: say`Den smalle stribe i ${last} er de ${aalborg.after} private pladser.`,
      headline: say`På kortet blev pladserne i ${AALBORG} ikke færre: ${taken.all.before} i ${first}, ${taken.all.after} i ${last}`,
    }),
    groups: groupsIn(MARIAGERFJORD, {
      id: "pladser-der-skifter-gruppe",
      headline: say`På kortet: ${swapped.fewer} færre kommunale pladser i ${MARIAGERFJORD}, ${swapped.more} flere fælles`,
      anomalies: ["pladsarter-uden-definition"],
    }),
    owners: ownersFigure(places),
  };
}
