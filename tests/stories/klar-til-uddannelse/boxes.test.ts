import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { boxes } from "../../../src/stories/klar-til-uddannelse/boxes.ts";
import { boxesOfThree } from "./examples/pictures.ts";

const OPTIONS = { unit: "unge", when: "2019", title: "Kommune" } as const;
const one = (count: number) =>
  boxes(
    [
      {
        ...{ name: "Thisted", told: "alle" },
        boxes: [
          { name: "Klar", count, colour: "blue" },
          { name: "Ikke klar", count: 1, colour: "grey" },
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

test("a box has a dot for each that lies in it", () => {
  for (const count of [0, 19, 164]) {
    for (const svg of [one(count).narrow, one(count).wide]) expect(dotsOf(svg, "blue")).toBe(count);
  }
});

test("the words and the table say how many", () => {
  const { wide, description, table } = boxesOfThree();
  expect(wide).toContain("Klar: 31");
  expect(description).toContain("Rebild i 2019, 16 unge: klar 7, ikke klar 9.");
  expect(table.rows[0]).toEqual(["Thisted <b>", "31", "29"]);
});
