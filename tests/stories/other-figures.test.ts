import { expect, test } from "vitest";
import { rowsOf } from "../../src/catalogue.ts";
import dk2020 from "../../src/datasets/dk2020-roller.ts";
import type { Tables } from "../../src/model/tables.ts";
import { tryStory } from "../../src/stories/tell.ts";
import { withRows } from "./changed-tables.ts";
import { declarations } from "./declarations.ts";
import { prose } from "./told-text.ts";

function attempt(slug: string, changed: Tables) {
  const declaration = declarations[slug];
  if (!declaration) throw new Error(`no story is called ${slug}`);
  return tryStory(slug, declaration, changed);
}

/** The sentences that no longer hold, each with the values that decide it. */
function failing(slug: string, changed: Tables): string {
  const tried = attempt(slug, changed);
  if ("story" in tried) throw new Error(`${slug} can still be told`);
  const { failed, missing } = tried.fault;
  if (missing !== undefined) throw new Error(missing);
  return failed.map(({ sentence, values }) => `${sentence} – ${values}`).join("\n");
}

/** The prose of a story that can be told. */
function told(slug: string, changed: Tables): string {
  const tried = attempt(slug, changed);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  return prose(tried);
}

/** The rows of a dataset with other cells in those that have some cells. */
const changed = (rows: readonly object[], where: object, cells: object): Record<string, unknown>[] =>
  rows.map((row) => {
    const own: Record<string, unknown> = { ...row };
    return Object.entries(where).every(([name, cell]) => own[name] === cell) ? { ...own, ...cells } : own;
  });

const tasks = rowsOf(dk2020);

test.each([
  ["an amount of money", { aktoer: "Realdania" }, { bidrag: "2 mio. kr." }, "Hvad de koster, heller ikke"],
  [
    "one who pays on Sjælland",
    { opgave: "Er med i DK2020-partnerskabet", aktoer: "Realdania" },
    { funktion: "betaler" },
    "Hvem der betaler hjælperne",
  ],
  [
    "another who makes plans",
    { opgave: "Udarbejder klimahandlingsplanen" },
    { aktoer: "KL" },
    "Kommunerne skulle betale med deres medarbejderes timer",
  ],
])("dk2020, told of %s, stops and names the sentence", (_, where, cells, sentence) => {
  expect(failing("dk2020", withRows({ [dk2020.id]: changed(tasks, where, cells) }))).toContain(sentence);
});

test("dk2020 says as many employees as the annex does", () => {
  const more = changed(tasks, { enhed: "medarbejdere" }, { antal: 4 });
  expect(told("dk2020", withRows({ [dk2020.id]: more }))).toContain("fire mennesker. De skulle hjælpe");
});

test.each([{ slug: "dk2020", dataset: dk2020.id, rows: rowsOf(dk2020) }])(
  "$slug says nothing of $dataset in papers that nobody has read",
  ({ slug, dataset, rows }) => {
    const unread = changed(rows, { kilde: rows.at(-1)?.kilde }, { kilde: "kkr-nordjylland-2024-09" });
    expect(failing(slug, withRows({ [dataset]: unread }))).toMatch(
      /historien er skrevet efter kkr-.*, men tallene er fra .*kkr-nordjylland-2024-09/,
    );
  },
);
