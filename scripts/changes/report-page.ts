import { count } from "../../src/lib/format.ts";
import { escapeMarkup } from "../../src/lib/markup.ts";
import { heldAddress, type HeldBack } from "../../src/model/held-back.ts";
import type { Merge } from "../intake/merge-rows.ts";
import type { Match } from "../intake/match.ts";
import type { Unusual } from "../intake/unusual.ts";
import { rowName, shownValue } from "./row-name.ts";
import { revisions, tierOf, type Tier } from "./revisions.ts";
import type { ChangedFigure, ChangedPage, ChangedSentence, SiteChanges } from "./site-changes.ts";
import { verdict } from "./verdict.ts";

/** A table of an update, as its report tells of it. */
export interface ReportedTable {
  file: string;
  match: Match;
  merge: Merge;
  unusual: readonly Unusual[];
}

/** What a report is made of. */
export interface UpdateReport {
  tables: readonly ReportedTable[];
  /** How the site will differ; absent when it cannot be built. */
  changes?: SiteChanges;
  /** What no longer holds, as the builds said it. */
  failures?: readonly string[];
  /** What is held back, so that it could be built. */
  held?: readonly HeldBack[];
}

/** A report that is mailed stays below two megabytes: so much of pictures is shown, the first of them. */
const MOST_PICTURES = 1_400_000;
const MOST_ROWS = 500;

const TIERS: Record<Tier, string> = { stor: "stor (over 15 %)", mellem: "mellem (1–15 %)", lille: "lille (højst 1 %)" };

/**
 * The report on an update as one HTML file that needs no script and no other file. `tokens` are the colours that the pictures of the
 * site are drawn with, as CSS.
 */
export function reportPage({ tables, changes, failures = [], held = [] }: UpdateReport, tokens: string): string {
  const told = verdict(
    tables.map(({ match, merge }) => ({ title: match.receiver.dataset.title, merge })),
    changes,
  );
  return [
    '<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Det ændrer sig: ${escapeMarkup(told.slice(0, 80))}</title><style>${tokens}${STYLE}</style></head><body><main>`,
    `<h1>Det ændrer sig</h1><p class="verdict">${escapeMarkup(told)}</p>`,
    failures.length === 0
      ? ""
      : `<section><h2>Det passer ikke længere</h2>${heldPart(held)}${failures.map((one) => `<pre>${escapeMarkup(one)}</pre>`).join("")}</section>`,
    ...tables.map(tablePart),
    changes ? sitePart(changes) : "",
    "</main></body></html>\n",
  ].join("\n");
}

/** What is taken off the site for the time being, and why. */
function heldPart(held: readonly HeldBack[]): string {
  if (held.length === 0) return "";
  const items = held.map((one) => `<li>${escapeMarkup(heldAddress(one))}: ${escapeMarkup(one.hvorfor)}</li>`);
  return `<p>Det bliver taget ud af siden, til det er rettet:</p><ul>${items.join("")}</ul>`;
}

function tablePart({ file, match, merge, unusual }: ReportedTable): string {
  const { dataset, columns } = match.receiver;
  const revised = revisions(merge, columns);
  const [largest] = revised;
  const name = (values: Readonly<Record<string, string>>): string => rowName(dataset.key, columns, values);
  const others = merge.changed.flatMap(({ row, cells }) =>
    cells
      .filter(
        ({ column, before, after }) =>
          !revised.some((one) => one.row === row && one.column.name === column && before !== "" && after !== ""),
      )
      .map((cell) => ({ row, ...cell })),
  );
  const numbers = revised
    .slice(0, MOST_ROWS)
    .map(
      ({ column, row, before, after, size }) =>
        `<tr><th scope="row">${escapeMarkup(name(row.values))}</th><td>${escapeMarkup(column.title)}</td><td class="n">${shownValue(column, String(before))}</td><td class="n">${shownValue(column, String(after))}</td><td>${TIERS[tierOf({ size })]}</td></tr>`,
    );
  const texts = others.slice(0, MOST_ROWS).map(({ row, column, before, after }) => {
    const declared = columns.find((one) => one.name === column);
    return `<tr><th scope="row">${escapeMarkup(name(row.values))}</th><td>${escapeMarkup(declared?.title ?? column)}</td><td>${escapeMarkup(before) || "tom"}</td><td>${escapeMarkup(after) || "tom"}</td><td></td></tr>`;
  });
  const measures = columns.filter(({ role }) => role === "measure");
  const added = merge.added
    .slice(0, MOST_ROWS)
    .map(
      ({ values }) =>
        `<tr><th scope="row">${escapeMarkup(name(values))}</th>${measures.map((column) => `<td class="n">${shownValue(column, values[column.name] ?? "")}</td>`).join("")}</tr>`,
    );
  return [
    `<section><h2>${escapeMarkup(dataset.title)}</h2><p>Fra ${escapeMarkup(file)}: ${count(merge.added.length, "ny række", "nye rækker")}, ${count(merge.changed.length, "ændret række", "ændrede rækker")}, ${merge.unchanged} som før.`,
    largest
      ? ` Den største ændring af et tal: ${escapeMarkup(name(largest.row.values))}, ${shownValue(largest.column, String(largest.before))} bliver til ${shownValue(largest.column, String(largest.after))}.`
      : "",
    merge.absent.length === 0
      ? ""
      : ` ${count(merge.absent.length, "række", "rækker")} for de samme år står ikke i filen og bliver, som de er.`,
    "</p>",
    unusual.length === 0
      ? ""
      : `<h3>Usædvanligt</h3><p>Det kan være rigtigt. Se efter i kilden.</p><ul>${unusual
          .slice(0, MOST_ROWS)
          .map(({ cell, what }) => `<li>${escapeMarkup(cell === undefined ? what : `${cell} ${what}`)}</li>`)
          .join("")}</ul>`,
    numbers.length + texts.length === 0
      ? ""
      : `<h3>Rettet i det, der er udgivet</h3><table><thead><tr><th scope="col">Række</th><th scope="col">Kolonne</th><th scope="col">Før</th><th scope="col">Nu</th><th scope="col">Ændring</th></tr></thead><tbody>${[...numbers, ...texts].join("")}</tbody></table>`,
    added.length === 0
      ? ""
      : `<details${added.length > 40 ? "" : " open"}><summary>Nye rækker</summary><table><thead><tr><th scope="col">Række</th>${measures.map(({ title }) => `<th scope="col">${escapeMarkup(title)}</th>`).join("")}</tr></thead><tbody>${added.join("")}</tbody></table></details>`,
    "</section>",
  ].join("");
}

function sitePart({ changed, added, removed }: SiteChanges): string {
  let room = MOST_PICTURES;
  const seen = new Set<string>();
  const figures = changed
    .flatMap(({ figures: own, title }) => own.map((figure) => ({ figure, title })))
    .filter(({ figure }) => {
      const key = figure.after.pictures.join();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .flatMap(({ figure, title }) => {
      const html = figurePart(figure, title);
      if (html.length > room) return [];
      room -= html.length;
      return [html];
    });
  const stories = changed.filter(({ address }) => address.startsWith("/historier/") || address === "/");
  const others = changed.filter((page) => !stories.includes(page));
  return [
    "<section><h2>Sider, der siger noget andet</h2>",
    added.length > 0 ? `<p>Nye sider: ${added.map(escapeMarkup).join(", ")}</p>` : "",
    removed.length > 0 ? `<p>Sider, der forsvinder: ${removed.map(escapeMarkup).join(", ")}</p>` : "",
    ...stories.map((page) => pagePart(page, true)),
    ...others.map((page) => pagePart(page, false)),
    "</section>",
    figures.length === 0 ? "" : `<section><h2>Figurer før og nu</h2>${figures.join("")}</section>`,
  ].join("\n");
}

function pagePart({ address, title, sentences, figures }: ChangedPage, open: boolean): string {
  if (sentences.length === 0) return "";
  const shown = sentences.slice(0, 60);
  const more = sentences.length - shown.length;
  return `<details${open ? " open" : ""}><summary>${escapeMarkup(title)} <small>${escapeMarkup(address)}: ${count(sentences.length, "sætning", "sætninger")}${figures.length > 0 ? `, ${count(figures.length, "figur", "figurer")}` : ""}</small></summary><ul>${shown.map(sentencePart).join("")}${more > 0 ? `<li>… og ${more} til</li>` : ""}</ul></details>`;
}

function sentencePart({ before, after }: ChangedSentence): string {
  const was = before === undefined ? "" : `<del>${escapeMarkup(before)}</del>`;
  const is = after === undefined ? "" : `<ins>${escapeMarkup(after)}</ins>`;
  return `<li>${[was, is].filter(Boolean).join("<br>")}</li>`;
}

function figurePart({ before, after }: ChangedFigure, page: string): string {
  const at = after.pictures.findIndex((picture, index) => picture !== before.pictures[index]);
  const [was, is] = [before.pictures[at] ?? "", after.pictures[at] ?? ""];
  return `<h3>${escapeMarkup(after.title)} <small>${escapeMarkup(page)}</small></h3><div class="pair"><figure><figcaption>Før${before.title === after.title ? "" : `: ${escapeMarkup(before.title)}`}</figcaption>${was}</figure><figure><figcaption>Nu</figcaption>${is}</figure></div>`;
}

/** How the report is set. */
const STYLE = `
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.25rem;margin:2rem 0 .5rem;border-top:1px solid var(--rule);padding-top:1rem}h3{font-size:1rem}
.verdict{font-size:1.25rem;max-width:44rem}pre{white-space:pre-wrap;font:inherit;background:var(--panel);padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--rule);vertical-align:top;font-weight:400}thead th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
del{color:var(--doubt);text-decoration-thickness:1px}ins{color:var(--series-3);text-decoration:none}li{margin:.5rem 0}small{color:var(--muted);font-weight:400}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}figure{margin:0}svg{width:100%;height:auto}summary{cursor:pointer;padding:.4rem 0;font-weight:600}
@media(max-width:40rem){.pair{grid-template-columns:1fr}}
@media print{details:not([open])>*{display:block}body{font-size:.85rem}}`;
