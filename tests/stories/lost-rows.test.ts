import { expect, test } from "vitest";
import { rowsOf, tables } from "../../src/catalogue.ts";
import { StoriesError } from "../../src/model/story-fault.ts";
import { stories } from "../../src/stories/index.ts";
import { tellStories } from "../../src/stories/tell.ts";
import { declared, withRows } from "./changed-tables.ts";
import { declarations } from "./declarations.ts";

type Row = Record<string, unknown>;

/** What a dataset can lose: all rows, or those with one value of a column that names them or with one source. */
function losses(id: string): { lost: string; rest: Row[] }[] {
  const { key } = declared(id);
  const rows: Row[] = rowsOf(declared(id));
  const parts = [...key, "kilde"].flatMap((column) => {
    const values = [...new Set(rows.map((row) => row[column]))];
    if (values.length > MOST_VALUES) return [];
    return values.map((value) => ({
      lost: `${column} ${String(value)}`,
      rest: rows.filter((row) => row[column] !== value),
    }));
  });
  return [{ lost: "all rows", rest: [] }, ...parts];
}

/** Columns with more values, such as names of tasks, lose none: one more or less of them is no case of its own. */
const MOST_VALUES = 12;

const slugs = stories.map(({ story }) => story.slug);
const cases = stories.flatMap(({ story: { slug, datasets } }) =>
  datasets.flatMap((dataset) => losses(dataset).map((loss) => ({ slug, dataset, ...loss }))),
);

/** The Danish words in which a story says that it cannot be told; undefined when it can. */
function refusal(slug: string, changed: typeof tables): string | undefined {
  try {
    tellStories(Object.fromEntries(Object.entries(declarations).filter(([name]) => name === slug)), changed);
    return undefined;
  } catch (error) {
    if (error instanceof StoriesError) return error.message;
    throw error;
  }
}

test("there are stories to take rows from", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(4);
});

test.each(cases)("$slug without $lost of $dataset says in Danish what is missing or no longer true", (loss) => {
  const said = refusal(loss.slug, withRows({ [loss.dataset]: loss.rest }));
  if (loss.rest.length === 0) expect(said).toContain(`Historien »${loss.slug}« kan ikke fortælles: Der mangler `);
  expect(said ?? "").not.toMatch(/NaN|undefined|Infinity|\bno \w+/);
});

test("a contradiction that a figure tells of is missed when it is gone", () => {
  const said = slugs.map((slug) => refusal(slug, { ...tables, anomalies: [] })).filter((one) => one !== undefined);
  expect(said.length).toBeGreaterThan(0);
  for (const one of said) expect(one).toMatch(/kan ikke fortælles: Der mangler|siger noget/);
});
