import { expect, test } from "vitest";
import { outlineProblems } from "../../../scripts/data/outline-problems.ts";
import { sealed } from "../../../scripts/outlines/seal.ts";
import { kommuner } from "./kommuner.ts";

const map = (arcs: number[][][], ids: string[]) => ({
  type: "Topology",
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [[[0, 0]], [[1, 1]]],
  objects: {
    kommuner: {
      type: "GeometryCollection",
      geometries: ids.map((id, index) => ({ type: "Polygon", id, arcs: arcs[index] })),
    },
  },
});
const judge = (value: unknown): string[] =>
  outlineProblems(new Map([["data/outlines.json", Buffer.from(JSON.stringify(value))]]), kommuner).map(
    ({ expected }) => expected,
  );

test("a map with every municipality is right, a border passed either way round", () => {
  expect(judge(sealed(map([[[0, 1]], [[-1, -2]]], ["773", "820"])))).toEqual([]);
});

test("a municipality that is not drawn, or by a border there is not, is told", () => {
  expect(judge(map([[[0]]], ["773"]))).toEqual(["et omrids af Vesthimmerlands (820)"]);
  expect(judge(map([[[0]], [[2]]], ["773", "820"]))).toEqual(["et omrids af Vesthimmerlands (820)"]);
  expect(judge(map([[[0]], [[-3]]], ["773", "820"]))).toEqual(["et omrids af Vesthimmerlands (820)"]);
});

test("a file that is no map is told once", () => {
  expect(judge({})).toEqual(["kommunernes omrids, som »npm run outlines« har skrevet dem"]);
  expect(outlineProblems(new Map(), kommuner)).toHaveLength(1);
});

test("a map that was changed after it was sealed is told, and so is one without a seal", () => {
  const changed = ["omridsene, som de var, da »npm run outlines« skrev dem; de er ændret siden"];
  const whole = map([[[0]], [[1]]], ["773", "820"]);
  expect(judge(whole)).toEqual(changed);
  expect(judge({ ...sealed(whole), objects: map([[[0]], [[1]]], ["820", "773"]).objects })).toEqual(changed);
});
