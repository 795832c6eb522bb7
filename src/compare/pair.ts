import { announce } from "../client/announce.ts";
import { renderings, type Table } from "../charts/chart.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";
import { fetchFile } from "./fetch-file.ts";
import { pairFigure, type PairFigure } from "./pair-figure.ts";
import { FIRST_PAIR, pairIn, pairQuery, type PairChoice } from "./pair-choice.ts";

/** Whether another option is chosen than the page came with. */
const isChanged = ({ name, value }: HTMLSelectElement): boolean =>
  (name === "x" || name === "y" || name === "region") && value !== FIRST_PAIR[name];

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the figure of two measures has no ${selector}`);
  return found;
}

function cell(name: "th" | "td", text: string, properties: Partial<HTMLTableCellElement>): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, ...properties });
}

function row(...cells: HTMLElement[]): HTMLElement {
  const element = document.createElement("tr");
  element.append(...cells);
  return element;
}

function fill(table: HTMLElement, { columns, rows }: Table): void {
  const numeric = (at: number): string => (columns[at]?.numeric ? "num" : "");
  part(table, "thead").replaceChildren(
    row(...columns.map(({ title }, at) => cell("th", title, { scope: "col", className: numeric(at) }))),
  );
  part(table, "tbody").replaceChildren(
    ...rows.map((texts) =>
      row(
        ...texts.map((text, at) =>
          at === 0 ? cell("th", text, { scope: "row" }) : cell("td", text, { className: numeric(at) }),
        ),
      ),
    ),
  );
}

/** A link in a list. */
function item(href: string, text: string): HTMLElement {
  const element = document.createElement("li");
  element.append(Object.assign(document.createElement("a"), { href, textContent: text }));
  return element;
}

function draw(root: HTMLElement, figure: PairFigure): void {
  const canvas = part(root, ".canvas");
  // What reads a canvas knows its drawing: a new drawing has a canvas of its own.
  const fresh = Object.assign(document.createElement("div"), {
    className: "canvas",
    innerHTML: renderings(figure.chart),
  });
  canvas.replaceWith(fresh);
  part(root, ".figure-title").textContent = figure.title;
  part(root, ".figure-lead").textContent = figure.sentence;
  part(root, ".figure-subtitle").textContent = figure.subtitle;
  part(root, ".canvas + p").textContent = figure.chart.description;
  part(root, ".pair-notes").textContent = figure.notes;
  part(root, ".source-line").textContent = figure.sources;
  part(root, ".pair-doubts").replaceChildren(...figure.doubts.map(({ text, href }) => item(href, text)));
  part(root, ".pair-rankings").replaceChildren(...figure.rankings.map(({ id, name }) => item(urls.ranking(id), name)));
  fill(part(root, ".figure-table table"), figure.chart.table);
  document.dispatchEvent(new Event("figures"));
}

/** Lets a reader choose the two measures of a figure: what is chosen is drawn and stands in the address. */
export async function start(root: HTMLElement): Promise<void> {
  const selects = [...root.querySelectorAll<HTMLSelectElement>(".pair-controls select")];
  let file: ComparisonFile | undefined;
  const show = async (choose: (file: ComparisonFile) => PairChoice): Promise<void> => {
    file ??= await fetchFile();
    const choice = choose(file);
    const figure = pairFigure(file, choice);
    draw(root, figure);
    for (const select of selects) {
      const { name } = select;
      if (name === "x" || name === "y" || name === "region") select.value = choice[name];
    }
    announce(figure.sentence);
  };
  const fromAddress = (): Promise<void> => show((read) => pairIn(location.search, read));
  for (const select of selects) {
    select.addEventListener("change", () => {
      void show((read) => {
        const choice = { ...pairIn(location.search, read), [select.name]: select.value };
        const url = new URL(location.href);
        url.search = pairQuery(choice);
        history.pushState(null, "", url);
        return choice;
      });
    });
  }
  addEventListener("popstate", () => void fromAddress());
  if (location.search !== "") await fromAddress();
  // What was chosen while this was on its way.
  else selects.find(isChanged)?.dispatchEvent(new Event("change"));
}
