import { descending, sort } from "d3";
import { factReader } from "../../analysis/fact-reader.ts";
import { nameOf, rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import bidrag from "../../datasets/biokul-kommunebidrag.ts";
import { kroner } from "../../lib/format.ts";
import { say } from "../../model/words.ts";

const rows = sort(rowsOf(bidrag), (a, b) => descending(a.bidrag_kr, b.bidrag_kr));
const [largest] = rows;
const read = factReader(bidrag, rows, "bidrag_kr", kroner);

const contributions = viewFigure({
  of: bidrag.id,
  id: "biokul-bidrag",
  headline: largest
    ? `${nameOf(largest.kommunekode)} skulle betale mest af kommunerne til biokulprojektet`
    : "Kommunerne skulle betale til biokulprojektet",
  subtitle: say`Hvad hver af de ${read.count("kommune", {}, "kommuner", "Kommuner, der skulle betale")} kommuner er sat til at betale til Farming for the Future, kr. I alt ${read.sum({})}`,
  views: [{ value: "bidrag", label: "Bidrag", view: { measure: "bidrag_kr", x: "kommune", form: "soejler" } }],
  note: "Beløbene står i en ansøgning og er et budget. Summen er beregnet af os.",
});

export const figures: FigureSpec[] = [contributions];
