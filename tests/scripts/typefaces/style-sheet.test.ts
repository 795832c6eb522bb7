import { expect, test } from "vitest";
import { styleSheet } from "../../../scripts/typefaces/style-sheet.ts";

test("a stand-in is scaled to the width of the typeface and keeps the height of its lines", () => {
  const css = styleSheet([
    {
      brand: {
        family: "Egen",
        whole: "",
        file: "egen.woff2",
        letters: "",
        features: [],
        weights: [400, 600],
        sample: [],
        property: "--tekst",
        generic: "sans-serif",
      },
      measures: { width: () => 1, ascent: 1, descent: 0.4, lineGap: 0, characters: new Set() },
      fitted: [
        {
          standIn: { family: "Egen", name: "Arial", weight: 400, local: ["Arial", "ArialMT"], measured: "" },
          scale: 0.8,
        },
      ],
    },
  ]).replace(/\s+/g, " ");
  expect(css).toContain(
    '@font-face { font-family: "Egen"; font-weight: 400 600; font-display: optional; src: url("./egen.woff2") format("woff2"); }',
  );
  expect(css).toContain(
    '@font-face { font-family: "Egen Arial"; font-weight: 400; src: local("Arial"), local("ArialMT"); size-adjust: 80%; ' +
      "ascent-override: 125%; descent-override: 50%; line-gap-override: 0%; }",
  );
  expect(css).toContain(':root { --tekst: "Egen", "Egen Arial", sans-serif; }');
});
