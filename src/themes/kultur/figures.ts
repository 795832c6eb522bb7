import { countOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import orkestre from "../../datasets/orkestre.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { ROW_COUNT } from "../../views/view.ts";

const rows = rowsOf(orkestre);

const orchestras = viewFigure({
  of: orkestre.id,
  id: "orkestre",
  headline: say`${factOf(countOf(tracer(orkestre, rows).cells("orkester", {}), "orkestre"), "Orkestre på listen", number)} orkestre og ensembler har fast støtte fra staten`,
  subtitle: `Orkestre efter slags, ${rows[0]?.aar ?? ""}`,
  views: [{ value: "antal", label: "Antal", view: { measure: ROW_COUNT, x: "gruppe", form: "soejler" } }],
  note: "Optalt af os på listen i kilden.",
});

export const figures: FigureSpec[] = [orchestras];
