import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { toldYears } from "../../figures/view-figure.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import { doors, type DoorsOptions } from "./doors.ts";
import { visitField } from "./visit-field.ts";
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

const FIELD = { part: "Slags besøg", count: "Besøg" };

const doorYear = ({ aar, met, unmet }: YearOfVisits) => ({ name: String(aar), met: met.value, unmet: unmet.value });

/** The visits of the last year in three steps, from all of them to those that met nobody, and then the first year beside it. */
export function doorsFigure({ rows, first, last, families: { before, after } }: ToldVisits): FigureSpec {
  const shown = (...years: number[]): Visit[] => years.flatMap((aar) => visitsIn(rows, "plejefamilier", aar));
  const from = (...years: number[]) => ({ sources: sourceIdsOf(shown(...years)), years: toldYears(shown(...years)) });
  const shutDoors = factOf(after.shut.account, `Lukkede døre ud af hundrede, Nord, ${last}`, number);
  const { all, announced, attempts, met, unmet } = after;
  const visits = (name: string, count: number, colour: string) => ({ name, count, colour });
  return {
    id: "hundrede-doere",
    headline: say`Hundrede uanmeldte besøg, ${shutDoors} lukkede døre`,
    subtitle:
      "Socialtilsyn Nords uanmeldte besøg hos plejefamilier. Hver dør er en hundrededel af årets uanmeldte besøg.",
    byScrolling: true,
    views: [
      {
        value: "alle-besoeg",
        label: `Alle besøg ${last}`,
        chart: visitField([visits("løbende besøg", all.value, "var(--context)")], FIELD),
        headline: say`I ${last} tog Socialtilsyn Nord ud til plejefamilier ${all} gange for at se, hvordan det gik. Hvert mærke er ét besøg.`,
        ...from(last),
      },
      {
        value: "uanmeldte",
        label: `Uanmeldte besøg ${last}`,
        chart: visitField(
          [
            visits("uanmeldte", attempts.value, "var(--signal)"),
            visits("aftalt på forhånd", announced.value, "var(--context)"),
          ],
          FIELD,
        ),
        headline: say`De ${announced} var aftalt. De andre ${attempts} gange kom tilsynet uden varsel.`,
        ...from(last),
      },
      {
        value: "doere",
        label: `Åbne og lukkede døre ${last}`,
        chart: doors([doorYear(after)], OPTIONS),
        headline: say`Tænk på de uanmeldte besøg som hundrede døre. De mørke er dem, hvor tilsynet ikke traf nogen hjemme. Det gik forgæves ${unmet} gange og traf nogen ${met}.`,
        ...from(last),
      },
      {
        value: "begge-aar",
        label: `${first} og ${last}`,
        chart: doors([doorYear(before), doorYear(after)], OPTIONS),
        headline: say`I ${first} kom tilsynet uanmeldt ${before.attempts} gange. Dengang var ${before.shut} af besøgene forgæves, i ${last} var det ${after.shut}.`,
        ...from(first, last),
      },
    ],
    reading: "Andelene er afrundet til hele døre.",
    rests: sourceRows(tilsynsbesoeg, shown(first, last)),
    datasets: [tilsynsbesoeg.id],
    ...from(first, last),
  };
}
