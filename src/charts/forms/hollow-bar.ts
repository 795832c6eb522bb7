/** How a bar of another kind than the plain one is painted. */
export const hollowBar = (colour: string): Record<string, string | number> => ({
  fill: "var(--paper)",
  stroke: colour,
  "stroke-width": 1.5,
  "stroke-dasharray": "4 2",
});
