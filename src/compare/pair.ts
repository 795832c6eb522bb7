import { announce } from "../client/announce.ts";
import { renderings, type Chart, type Table } from "../charts/chart.ts";
import { urls } from "../site/urls.ts";
import { fetchFile } from "./fetch-file.ts";
import { pairFigure, type PairFigure } from "./pair-figure.ts";
import { FIRST_PAIR, pairIn, pairQuery } from "./pair-choice.ts";

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the figure of two measures has no ${selector}`);
  return found;
}

/** What a reader chooses with, by the part of the choice that it is. */
function controlsOf(root: HTMLElement) {
  const select = (name: string): HTMLSelectElement => {
    const found = part(root, `select[name=${name}]`);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`${name} is no list`);
    return found;
  };
  const box = part(root, "input[name=pr]");
  if (!(box instanceof HTMLInputElement)) throw new Error("pr is no box");
  return { x: select("x"), y: select("y"), region: select("region"), perInhabitant: box };
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

/** Draws the picture of a figure with its table; neither is there where the two cannot be held against each other. */
function drawChart(root: HTMLElement, chart: Chart | undefined): void {
  const canvas = part(root, ".canvas");
  // What reads a canvas knows its drawing: a new drawing has a canvas of its own.
  const fresh = Object.assign(document.createElement("div"), {
    className: "canvas",
    innerHTML: chart === undefined ? "" : renderings(chart),
  });
  canvas.replaceWith(fresh);
  part(root, ".view").hidden = chart === undefined;
  if (chart === undefined) return;
  part(root, ".canvas + p").textContent = chart.description;
  fill(part(root, ".figure-table table"), chart.table);
}

function draw(root: HTMLElement, figure: PairFigure): void {
  drawChart(root, figure.chart);
  part(root, ".figure-title").textContent = figure.title;
  part(root, ".figure-lead").textContent = figure.sentence;
  part(root, ".figure-subtitle").textContent = figure.subtitle;
  part(root, ".pair-notes").textContent = figure.notes;
  part(root, ".source-line").textContent = figure.sources;
  part(root, ".pair-doubts").replaceChildren(...figure.doubts.map(({ text, href }) => item(href, text)));
  part(root, ".pair-rankings").replaceChildren(...figure.rankings.map(({ id, name }) => item(urls.ranking(id), name)));
  document.dispatchEvent(new Event("figures"));
}

/** Lets a reader choose the two measures of a figure: what is chosen is drawn and stands in the address. */
export async function start(root: HTMLElement): Promise<void> {
  const { x, y, region, perInhabitant } = controlsOf(root);
  const chosen = () => ({ x: x.value, y: y.value, region: region.value, perInhabitant: perInhabitant.checked });
  const file = await fetchFile();
  const show = ({ choice, gone }: ReturnType<typeof pairIn>): void => {
    const figure = pairFigure(file, choice);
    draw(root, figure);
    part(root, ".pair-gone").replaceChildren(
      ...gone.map((text) => Object.assign(document.createElement("li"), { textContent: text })),
    );
    [x.value, y.value, region.value] = [choice.x, choice.y, choice.region];
    perInhabitant.checked = choice.perInhabitant;
    announce([...gone, figure.sentence].join(" "));
  };
  const fromAddress = (): void => show(pairIn(location.search, file));
  const fromControls = (): void => {
    const choice = { ...pairIn(location.search, file).choice, ...chosen() };
    const url = new URL(location.href);
    url.search = pairQuery(choice);
    history.pushState(null, "", url);
    show({ choice, gone: [] });
  };
  for (const control of [x, y, region, perInhabitant]) control.addEventListener("change", fromControls);
  addEventListener("popstate", fromAddress);
  if (location.search !== "") fromAddress();
  // What was chosen while this was on its way.
  else if (pairQuery({ ...FIRST_PAIR, ...chosen() }) !== "") fromControls();
}
