import { descending, sort } from "d3";
import { factReader } from "../../analysis/fact-reader.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { lowerFirst } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { cellText } from "../../model/cell-text.ts";
import { columns } from "../../model/shape.ts";
import type { Tables } from "../../model/tables.ts";
import { begins } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { newestOf } from "../../analysis/newest.ts";
import type { ToldTheme } from "../tell.ts";

/** What the plan is called, which the title of its dataset says. */
const [PLAN = puljer.title] = puljer.title.split(":");

/** What the pools of the newest plan are for, and the largest of them. */
export function tell({ rowsOf }: Tables): ToldTheme {
  const { rows } = newestOf(rowsOf(puljer), "puljer i infrastrukturplanen");
  const read = factReader(puljer, rows, "beloeb_mio_kr");
  const shares = [...new Set(rows.map(({ tema }) => tema))].map((tema) => ({ tema, share: read.share({ tema }, {}) }));
  const [first] = sort(shares, (a, b) => descending(a.share.value, b.share.value));
  const { tema, share } = needed(first, "puljernes temaer");
  const themed = columns(puljer.row).find(({ name }) => name === "tema");
  const most = namesOf(
    [{ name: lowerFirst(cellText(needed(themed, "puljernes temaer"), tema)), by: share }],
    "Det tema, der får flest penge",
  );
  const [biggest] = sort(rows, (a, b) => descending(a.beloeb_mio_kr, b.beloeb_mio_kr));
  const { pulje } = needed(biggest, "den største pulje");
  const amount = read.one({ pulje });
  const largest = namesOf([{ name: pulje, by: amount }], "Den største pulje");

  const pools = viewFigure({
    of: datasetTable(puljer, rows),
    id: "puljer",
    headline: say`${begins(most)} får ${share} af pengene i de ${read.count("pulje", {}, "puljer", "Puljer og rammer i planen")} puljer og rammer i ${PLAN}`,
    subtitle: say`Puljer og rammer efter tema, mio. kr. Den største, ${largest}, er på ${amount} mio. kr.`,
    views: [{ value: "beloeb", label: "Beløb", view: { measure: "beloeb_mio_kr", x: "tema", form: "soejler" } }],
    note: "Summerne for hvert tema og andelen er beregnet af os. Antallet er optalt af os.",
  });
  return { figures: [pools] };
}
