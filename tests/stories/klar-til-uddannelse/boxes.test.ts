import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { boxes } from "../../../src/stories/klar-til-uddannelse/boxes.ts";
import { boxesOfThree } from "./examples/pictures.ts";

const OPTIONS = { unit: "unge", years: ["2018", "2019"], title: "Kommune" } as const;
const one = (before: number, after: number) =>
  boxes(
    [
      {
        ...{ name: "Thisted", told: "alle" },
        boxes: [
          { name: "Klar", before, after, colour: "blue" },
          { name: "Ikke klar", before: 1, after: 1, colour: "grey" },
        ],
      },
    ],
    OPTIONS,
  );

/** How many dots the paths of a colour have. */
function dotsOf(svg: string, stroke: string): number {
  const paths = [...parseHTML(svg).document.querySelectorAll(`path[stroke="${stroke}"]`)];
  const lines = paths.flatMap((path) => {
    const pitch = Number(path.getAttribute("stroke-dasharray")?.split(" ")[1]);
    return [...(path.getAttribute("d") ?? "").matchAll(/h([\d.]+)/g)].map(
      ([, long]) => 1 + Math.floor(Number(long) / pitch),
    );
  });
  return lines.reduce((sum, many) => sum + many, 0);
}

test("those who came are full dots in a colour of their own, those who are gone are rings", () => {
  for (const svg of [one(133, 164).narrow, one(133, 164).wide]) {
    expect([dotsOf(svg, "blue"), dotsOf(svg, "var(--signal)"), dotsOf(svg, "var(--paper)")]).toEqual([133, 31, 0]);
  }
  for (const svg of [one(31, 19).narrow, one(31, 19).wide]) {
    expect([dotsOf(svg, "blue"), dotsOf(svg, "var(--signal)"), dotsOf(svg, "var(--paper)")]).toEqual([19, 12, 12]);
  }
});

test("the words say more, fewer or unchanged, and the table has both years", () => {
  const { wide, description, table } = boxesOfThree();
  for (const said of ["11 flere", "11 færre", "2 flere", "3 færre", "uændret"]) expect(wide).toContain(said);
  expect(description).toContain("Rebild, 16 unge: klar 7 i 2018, 7 i 2019; ikke klar 9 i 2018, 9 i 2019.");
  expect(table.rows[0]).toEqual(["Thisted <b>", "20", "31", "40", "29"]);
});
