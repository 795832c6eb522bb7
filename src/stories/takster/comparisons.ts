import { fixedChanges, type FixedChange, type Restatement } from "../../analysis/fixed-prices.ts";
import { sizeName, ydelseName, type Ydelse } from "../../analysis/takster.ts";
import { sourcesOf } from "../../analysis/sources-of.ts";
import type { Chart } from "../../charts/chart.ts";
import { dumbbell, type DumbbellRow } from "../../charts/dumbbell.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { tilsynColours } from "../../charts/palettes.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { kroner, signed } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { say } from "../../model/words.ts";
import { SMALLEST, YDELSER, type Prices } from "./prices.ts";

const pct = (value: number): string => `${signed(value, 1)}\u00a0%`;

/** What the sources themselves have compared in fixed prices. */
export function fixedFigure({ rows, restated, inFixed }: Prices): FigureSpec {
  const chart = (changes: readonly FixedChange[], label: (change: FixedChange) => string): Chart =>
    dumbbell(
      changes.map((change) => ({
        label: label(change),
        from: change.from.takst_kr,
        to: change.to.takst_kr,
        change: pct(change.change.value),
      })),
      {
        from: { title: String(changes[0]?.from.aar), colour: "var(--muted)" },
        to: { title: String(changes[0]?.to.aar), colour: "var(--signal)" },
        format: kroner,
        labelTitle: "Ydelse",
        changeTitle: "Ændring",
      },
    );
  const view = (years: Restatement) => {
    const all = fixedChanges(rows, years);
    const services = new Set(all.map(({ from }) => from.ydelse));
    const [value, span] = [`${years.from}-${years.to}`, `${years.from} til ${years.to}`];
    return services.size > 1
      ? {
          value,
          label: `${span}, tilbud med ${sizeName(SMALLEST)}`,
          chart: chart(
            all.filter(({ from }) => from.stoerrelse === SMALLEST),
            ({ from }) => ydelseName(from.ydelse),
          ),
        }
      : { value, label: `${span}, årligt tilsyn`, chart: chart(all, ({ from }) => sizeName(from.stoerrelse)) };
  };
  const fell = (years: Restatement): boolean => inFixed(years, "tilsyn").high < 0;
  const [cheaper, others] = [restated.filter(fell), restated.filter((years) => !fell(years))];
  const changes = restated.flatMap((years) => fixedChanges(rows, years));
  return {
    id: "takster-i-faste-priser",
    headline: `I faste priser blev årligt tilsyn ${[
      ...(cheaper.length > 0 ? [`lidt billigere i ${listAnd(cheaper.map(({ to }) => `${to}`))}`] : []),
      ...(others.length > 0 ? [`ikke billigere i ${listAnd(others.map(({ to }) => `${to}`))}`] : []),
    ].join(", men ")}`,
    subtitle: "Takster i Socialtilsyn Nord, begge år i det seneste års priser, kr.",
    switchLabel: "Vis år",
    views: restated.map(view),
    note: `Visningerne er i hver sit prisniveau, ${listAnd(restated.map(({ to }) => `${to}-priser`))}, og kan ikke sammenlignes.`,
    anomalies: ["takstaendring-2019-faste-priser"],
    datasets: [tilsynstakster.id],
    sources: sourcesOf(changes.flatMap(({ from, to }) => [from, to])),
    years: listAnd(restated.map(({ from, to }) => `${from}-${to}`)),
  };
}

/** Nord and Øst beside each other in the years that both have. */
export function regionsFigure({ prices, bothYears, price, bpaRows, smallest }: Prices): FigureSpec {
  const row = (label: string, from: number, to: number): DumbbellRow => ({
    label,
    from,
    to,
    change: pct((to / from - 1) * 100),
  });
  const bpaAt = (aar: number): DumbbellRow[] =>
    (["tilsyn", "godkendelse"] as const).flatMap((ydelse) => {
      const of = (tilsyn: string) =>
        bpaRows.find((one) => one.tilsyn === tilsyn && one.aar === aar && one.ydelse === ydelse)?.takst_kr;
      const [nord, oest] = [of("Nord"), of("Øst")];
      const label = `BPA: ${ydelseName(ydelse).toLocaleLowerCase("da-DK")}`;
      return nord === undefined || oest === undefined ? [] : [row(label, nord, oest)];
    });
  const chart = (aar: number): Chart => {
    const at = (tilsyn: "Nord" | "Øst", ydelse: Ydelse) =>
      price({ tilsyn, aar, ydelse, stoerrelse: SMALLEST }).takst_kr;
    return dumbbell(
      [...YDELSER.map((ydelse) => row(ydelseName(ydelse), at("Nord", ydelse), at("Øst", ydelse))), ...bpaAt(aar)],
      {
        from: { title: "Nord", colour: tilsynColours.Nord },
        to: { title: "Øst", colour: tilsynColours.Øst },
        format: kroner,
        labelTitle: "Ydelse",
        changeTitle: "Øst mod Nord",
      },
    );
  };
  const without = bothYears.filter((aar) => bpaAt(aar).length === 0);
  const shown = [...prices, ...bpaRows].filter(({ aar }) => bothYears.includes(aar));
  return {
    id: "takster-nord-og-oest",
    headline: "Godkendelse var dyrest i Øst, ændringer var dyrest i Nord",
    subtitle: say`Takster i Socialtilsyn Nord og Øst for tilbud med ${smallest} og for BPA-virksomheder, løbende priser, kr.`,
    switchLabel: "Vis år",
    views: bothYears.toReversed().map((aar) => ({ value: String(aar), label: String(aar), chart: chart(aar) })),
    ...(without.length > 0 && {
      note: `BPA-takster fra begge socialtilsyn findes ikke for ${yearSpans(without)}, så BPA er ikke med dér.`,
    }),
    anomalies: ["oest-overskrift-mangler"],
    datasets: [tilsynstakster.id, bpaTakster.id],
    sources: sourcesOf(shown),
    years: yearSpans(bothYears),
  };
}
