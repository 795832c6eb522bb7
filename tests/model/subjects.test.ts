import { expect, test } from "vitest";
import { subjects } from "../../src/model/subjects.ts";
import { themeIds } from "../../src/model/themes.ts";
import { datasets } from "../scripts/data/the-data.ts";

test("every dataset has a subject of its own theme, and every subject has a dataset", () => {
  const used = new Set(datasets.map(({ theme, subject }) => `${theme}/${subject}`));
  const known = themeIds.flatMap((theme) => Object.keys(subjects[theme]).map((subject) => `${theme}/${subject}`));
  expect([...used].sort()).toEqual(known.sort());
});
