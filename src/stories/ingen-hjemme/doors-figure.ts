import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { toldYears } from "../../figures/view-figure.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import { doors, type DoorsOptions } from "./doors.ts";
import { visitsIn, type ToldVisits, type Visit, type YearOfVisits } from "./visits.ts";

const OPTIONS: DoorsOptions = {
  shut: "lukkede",
  open: "åbne",
  titles: {
    year: "År",
    all: "Uanmeldte besøg",
    met: "Traf nogen hjemme",
    unmet: "Traf ingen hjemme",
    share: "Traf ingen hjemme, andel",
  },
};

const doorYear = ({ aar, met, unmet }: YearOfVisits) => ({ name: String(aar), met: met.value, unmet: unmet.value });

/** The unannounced visits of the last year as a hundred doors, and then those of the first year. */
export function doorsFigure({ rows, first, last, families: { before, after } }: ToldVisits): FigureSpec {
  const shown = (...years: number[]): Visit[] => years.flatMap((aar) => visitsIn(rows, "plejefamilier", aar));
  const from = (...years: number[]) => ({ sources: sourceIdsOf(shown(...years)), years: toldYears(shown(...years)) });
  const shutDoors = factOf(after.shut.account, `Lukkede døre ud af hundrede, Nord, ${last}`, number);
  const { attempts, met, unmet } = after;
  return {
    id: "hundrede-doere",
    headline: say`Hundrede uanmeldte besøg, ${shutDoors} lukkede døre`,
    subtitle:
      "Socialtilsyn Nords uanmeldte besøg hos plejefamilier. Hver dør er en hundrededel af årets uanmeldte besøg.",
    byScrolling: true,
    alone: "doere",
    views: [
      {
        value: "doere",
        label: `Åbne og lukkede døre ${last}`,
        chart: doors(doorYear(after), OPTIONS),
        headline: say`Tænk på de ${attempts} uanmeldte besøg i ${last} som hundrede døre. De mørke er dem, hvor tilsynet ikke traf nogen hjemme. Det gik forgæves ${unmet} gange og traf nogen ${met}.`,
        ...from(last),
      },
      {
        value: "aaret-foer",
        label: `Åbne og lukkede døre ${first}`,
        chart: doors(doorYear(before), { ...OPTIONS, compared: `${shutDoors.text} i ${last}` }),
        headline: say`I ${first} kom tilsynet uanmeldt ${before.attempts} gange. Dengang var ${before.shut} af besøgene forgæves, i ${last} var det ${after.shut}.`,
        ...from(first),
      },
    ],
    reading: "Andelene er afrundet til hele døre.",
    rests: sourceRows(tilsynsbesoeg, shown(first, last)),
    datasets: [tilsynsbesoeg.id],
    ...from(first, last),
  };
}
