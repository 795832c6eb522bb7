import { factReader } from "../../analysis/fact-reader.ts";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { say } from "../../model/words.ts";

const rows = rowsOf(puljer);
const read = factReader(puljer, rows, "beloeb_mio_kr");
const largest = rows.reduce((a, b) => (b.beloeb_mio_kr > a.beloeb_mio_kr ? b : a));

const pools = viewFigure({
  of: puljer.id,
  id: "puljer",
  headline: say`${largest.pulje} er den største af planens ${read.count("pulje", {}, "puljer", "Puljer i planen")} puljer`,
  subtitle: say`Puljer i Infrastrukturplan 2035 efter emne, mio. kr. ${largest.pulje} er på ${read.one({ pulje: largest.pulje })} mio. kr.`,
  views: [{ value: "beloeb", label: "Beløb", view: { measure: "beloeb_mio_kr", x: "tema", form: "soejler" } }],
  note: "Summerne for hvert emne er beregnet af os.",
});

export const figures: FigureSpec[] = [pools];
