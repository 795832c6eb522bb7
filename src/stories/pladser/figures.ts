import { doubtedTable } from "../../figures/doubted-table.ts";
import { UNSURE } from "../../figures/suspect-places.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import type { Row } from "../../model/row.ts";
import { say } from "../../model/words.ts";
import { AALBORG, MARIAGERFJORD, type ToldCards } from "./told.ts";

/** The three figures of the story: private places from card to card, the municipality whose places changed group, and who owns the places. */
export function figures({ places, aalborg, swapped }: ToldCards) {
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
    headline: say`Fra ${aalborg.before} private pladser i Aalborg til ${aalborg.after}`,
    subtitle: `Private dag- og døgnpladser i de nordjyske kommuner på kortene for ${first} og ${last}`,
    views: [
      labelled("Private", {
        ...{ ...plain, x: "aar", series: "kommune", form: "linjer", highlight: [AALBORG] },
        filters: { aar: years, ejerform: ["privat"] },
      }),
    ],
    anomalies: ["private-pladser-2024"],
  });

  const groups = viewFigure({
    of: table,
    id: "pladser-der-skifter-gruppe",
    headline: say`I ${MARIAGERFJORD} blev ${swapped.fewer} kommunale pladser væk, og ${swapped.more} fælles kom til`,
    subtitle: `Dag- og døgnpladser i ${MARIAGERFJORD} Kommune på kortene for ${first} og ${last}`,
    views: [
      labelled("Pladser", {
        ...{ measure: "pladser", x: "aar", series: "ejerform", form: "stablet" },
        filters: { aar: years, kommune: [MARIAGERFJORD] },
      }),
    ],
    anomalies: ["pladsarter-uden-definition"],
  });

  const owners = viewFigure({
    ...{ of, doubts },
    id: "hvem-ejer-pladserne",
    headline: "I Jammerbugt er de fleste pladser private",
    subtitle: `Kommunale, private og fælles dag- og døgnpladser i ${last}, andel. Tallet til højre er alle pladser i kommunen.`,
    views: [
      labelled("Andel", {
        ...{ ...plain, x: "kommune", series: "ejerform", form: "stablet", shown: "andel", orderBy: "privat" },
        filters: { aar: [String(last)] },
      }),
    ],
  });

  return { lead, groups, owners };
}
