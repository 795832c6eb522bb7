import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { number } from "../../lib/format.ts";

const rows = rowsOf(puljer);
const largest = rows.reduce((a, b) => (b.beloeb_mio_kr > a.beloeb_mio_kr ? b : a));

const pools = viewFigure({
  dataset: puljer.id,
  id: "puljer",
  headline: `${largest.pulje} er den største af planens ${rows.length} puljer`,
  subtitle: `Puljer i Infrastrukturplan 2035 efter emne, mio. kr. ${largest.pulje} er på ${number(largest.beloeb_mio_kr)} mio. kr.`,
  views: [{ value: "beloeb", label: "Beløb", view: { measure: "beloeb_mio_kr", x: "tema", form: "soejler" } }],
  note: "Summerne for hvert emne er beregnet af os.",
});

export const figures: FigureSpec[] = [pools];
