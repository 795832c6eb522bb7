import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { picture } from "../../../scripts/rooms/picture.ts";
import { readImports } from "../../../scripts/rooms/read-imports.ts";
import { rooms } from "../../../scripts/rooms/rooms.ts";

const imports = readImports(".");

test("the picture in the README is the one that the code draws: else run npm run picture", () => {
  expect(readFileSync("docs/rooms.svg", "utf8")).toBe(picture(imports));
});

test("pages and stories are seen to import what they do, in components and in prose", () => {
  expect([...(imports.get("src/pages") ?? [])]).toEqual(expect.arrayContaining(["src/layouts", "src/client"]));
  expect([...(imports.get("src/stories") ?? [])]).toContain("src/components");
  expect(imports.has("data")).toBe(false);
});

test("a dot stands on the line of the room that imports, under the square of the one that is imported", () => {
  const { document } = parseHTML(picture(new Map([["src/model", new Set(["src/lib"])]])));
  const squares = [...document.querySelectorAll("rect.room")];
  const middle = (path: string, side: "x" | "y"): number =>
    Number(squares[rooms.findIndex((room) => room.path === path)]?.getAttribute(side)) + 6;
  const dots = [...document.querySelectorAll("circle")].map((dot) => [dot.getAttribute("cx"), dot.getAttribute("cy")]);
  expect(dots).toEqual([[String(middle("src/lib", "x")), String(middle("src/model", "y"))]]);
});
