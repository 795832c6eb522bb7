import { expect, test } from "vitest";
import { themeIds } from "../../src/model/themes.ts";
import { factsIn, textOf } from "../../src/model/words.ts";
import { stories } from "../../src/stories/index.ts";
import { themeFigures } from "../../src/themes/index.ts";

const figures = [...themeIds.flatMap(themeFigures), ...stories.flatMap((story) => Object.values(story.figures))];

test("a headline with a number that we counted is in a figure whose note says that we did", () => {
  const counted = figures.filter(({ headline }) =>
    factsIn(headline).some(({ account }) => /^(talt op|[\d.]+ af )/.test(account.formula ?? "")),
  );
  expect(counted.length).toBeGreaterThan(3);
  expect(counted.filter(({ note }) => !/ptalt/.test(textOf(note ?? ""))).map(({ id }) => id)).toEqual([]);
});
