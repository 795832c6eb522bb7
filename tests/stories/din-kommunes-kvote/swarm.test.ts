import { expect, test } from "vitest";
import { drawSwarm, type SwarmDot } from "../../../src/stories/din-kommunes-kvote/swarm.ts";
import { NARROW } from "../../../src/charts/chart.ts";

const dot = (value: number, at: number): SwarmDot => ({
  ...{ code: String(at), name: `Sted ${at}`, value, isNamed: at === 2 },
});
const dots = [0, 0, 0, 0.05, 1.2, 1.2, 1.21, 3, 5.5].map(dot);
const draw = (): string =>
  drawSwarm(
    { dots, line: { value: 1, label: "Alle 1,0" }, none: "tre: ingen", format: (value) => value.toFixed(1), unit: "" },
    NARROW,
  ).content;

const circles = (content: string) =>
  [...content.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" fill="([^"]+)"/g)].map(
    ([, x, y, r, fill]) => ({ x: Number(x), y: Number(y), r: Number(r), fill }),
  );

test("every dot is drawn once and none covers another", () => {
  const drawn = circles(draw());
  expect(drawn).toHaveLength(dots.length);
  drawn.forEach((one, at) => {
    for (const other of drawn.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r - 0.5);
  });
});

test("only those with none are in the colour of what it is about", () => {
  expect(circles(draw()).filter(({ fill }) => fill === "var(--signal)")).toHaveLength(3);
});

test("one with next to none lies on the axis and not on top of those with none", () => {
  const drawn = circles(draw());
  const bottom = Math.max(...drawn.map(({ y }) => y));
  expect(drawn[3]?.y).toBe(bottom);
});
