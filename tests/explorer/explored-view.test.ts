import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { exploredView } from "../../src/explorer/explored-view.ts";
import { needed } from "../../src/lib/needed.ts";
import { addressOf } from "../../src/views/address.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf } from "../../src/views/table-file.ts";

const ID = "pladser-pr-kommune";
const dataset = needed(
  published.find(({ id }) => id === ID),
  ID,
);
const table = tableOf(tableFile(dataset, needed(defaultView(dataset), "its first view")));
const asTable = { ...table.standard, highlight: ["Aalborg"] };
const refused = { ...table.standard, form: "linjer" as const };

/** A figure on a page with an address, what happens to the page in order, and what is put off. */
function figureAt(query: string) {
  const log: string[] = [];
  const page = { query, tasks: new Array<() => void>() };
  const explored = exploredView(table, {
    draw: (answer) => log.push(isRefusal(answer) ? "refused" : "drawn"),
    leadOn: (ways) => log.push(`leads on ${ways.length > 0}`),
    showRows: () => log.push("rows"),
    announce: () => log.push("said"),
    push(view) {
      page.query = `?${addressOf(view, table.standard)}`;
      log.push("address");
    },
    asked: () => viewAsked(page.query, table),
    hold: (change) => change(),
    later: (task) => page.tasks.push(task),
  });
  explored.onShown(() => log.push("choices"));
  return { explored, log, page };
}

test("a view that is chosen is in the address and drawn before what follows from it is reckoned", () => {
  const { explored, log, page } = figureAt("");
  explored.show(asTable);
  expect(log).toEqual(["address", "drawn"]);
  expect(page.query).toContain("Aalborg");
  for (const task of page.tasks) task();
  expect(log.slice(2)).toEqual(["said", "rows", "choices"]);
  expect(explored.now().view.highlight).toEqual(["Aalborg"]);
});

test("a view that is refused leads on, once it has been drawn", () => {
  const { explored, log, page } = figureAt("");
  explored.show(refused);
  for (const task of page.tasks) task();
  expect(log).toEqual(["address", "refused", "said", "leads on true", "rows", "choices"]);
});

test("an address draws what it asks for once, tells what of it there is not, and leads back to the first view", () => {
  const { explored, log, page } = figureAt("?fremhaev=Aalborg&fremhaev=Atlantis");
  explored.readAddress();
  explored.readAddress();
  for (const task of page.tasks) task();
  expect(log).toEqual(["drawn", "said", "rows", "choices"]);
  expect(explored.now().gone.join()).toContain("Atlantis");
  page.query = "";
  explored.readAddress();
  expect(explored.now()).toEqual({ view: table.standard, gone: [] });
  expect(explored.now().view).toBe(table.standard);
});

test("of two choices in one moment the newest is told of, as a change from what readers know", () => {
  const said = new Array<string>();
  const tasks = new Array<() => void>();
  const explored = exploredView(table, {
    ...{ draw: () => undefined, leadOn: () => undefined, showRows: () => undefined, push: () => undefined },
    announce: (text) => said.push(text),
    asked: () => viewAsked("", table),
    hold: (change) => change(),
    // As a page does: the newest task alone is kept.
    later: (task) => (tasks[0] = task),
  });
  explored.show({ ...table.standard, order: "navn" });
  explored.show({ ...table.standard, order: "navn", highlight: ["Aalborg"] });
  for (const task of tasks) task();
  expect(said).toHaveLength(1);
  tasks.length = 0;
  explored.show(table.standard);
  for (const task of tasks) task();
  explored.show({ ...table.standard, order: "navn", highlight: ["Aalborg"] });
  for (const task of tasks) task();
  expect(said[2]).toBe(said[0]);
});
