import { expect, test } from "vitest";
import { textOf } from "../../src/model/words.ts";
import { themeIds } from "../../src/model/themes.ts";
import { urls } from "../../src/site/urls.ts";
import { themeFigures } from "../../src/themes/index.ts";
import { site } from "./the-site.ts";

const spaced = (text: string): string => text.replace(/\s+/g, " ");

test("a theme's own figures, which belong to its page, say there what a reader must know of them", () => {
  const notes = themeIds.flatMap((theme) =>
    themeFigures(theme).flatMap(({ id, note }) =>
      note === undefined ? [] : { theme, id, note: spaced(textOf(note)) },
    ),
  );
  const missing = notes.filter(({ theme, id, note }) => {
    const page = site.pages.find(({ path }) => path === urls.theme(theme));
    const figure = page?.document.getElementById(id);
    return !spaced(figure?.textContent ?? "").includes(note);
  });
  expect(notes).not.toEqual([]);
  expect(missing).toEqual([]);
});
