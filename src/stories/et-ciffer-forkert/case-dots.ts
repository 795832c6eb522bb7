import { SEVERITIES, severityPlural, type Severity } from "../../analysis/severity.ts";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { number } from "../../lib/format.ts";
import { SEVERITY_LOOK, severityLegend } from "./severity-marks.ts";

/** A paper, and how many contradictions of each degree it has. */
export interface PaperCount {
  name: string;
  counts: Readonly<Record<Severity, number>>;
}

const total = ({ counts }: PaperCount): number => SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);

/** A dot for each contradiction, in a block for each paper, the gravest first. */
export function drawCaseDots(papers: readonly PaperCount[], size: Size): Drawing {
  const radius = size.narrow ? 5 : 6;
  const step = 2 * radius + 1.5;
  const across = Math.floor((size.width + 1.5) / step);
  const legend = severityLegend(radius);
  let y = legend.height;
  const blocks = papers.map((paper) => {
    const top = y + 26;
    const dots = SEVERITIES.flatMap((severity) => Array.from({ length: paper.counts[severity] }, () => severity));
    const groups = SEVERITIES.map((severity) => {
      const { fill, size: part } = SEVERITY_LOOK[severity];
      const circles = dots.flatMap((own, at) =>
        own === severity
          ? [
              element("circle", {
                cx: radius + (at % across) * step,
                cy: top + radius + Math.floor(at / across) * step,
                r: radius * part,
              }),
            ]
          : [],
      );
      const read = `${paper.name}: ${number(paper.counts[severity])} ${severityPlural[severity].toLowerCase()}`;
      return circles.length === 0 ? "" : element("g", { fill, "data-v": read }, ...circles);
    });
    y = top + Math.ceil(dots.length / across) * step + 12;
    const name = textElement({ x: 0, y: top - 8, "text-anchor": "start", "font-weight": 600 }, paper.name);
    const all = textElement({ x: size.width, y: top - 8, "text-anchor": "end" }, number(dots.length));
    return name + all + groups.join("");
  });
  return { content: legend.content + blocks.join(""), height: y };
}

/** Contradictions by paper and degree as a picture, in words and as a table. */
export const caseDots = (papers: readonly PaperCount[]): Chart => ({
  ...framed((size) => drawCaseDots(papers, size)),
  description: `En prik for hver sag. ${papers
    .map(
      (paper) =>
        `${paper.name}: ${number(total(paper))}, heraf ${SEVERITIES.map((severity) => `${number(paper.counts[severity])} ${severityPlural[severity].toLowerCase()}`).join(", ")}.`,
    )
    .join(" ")}`,
  table: {
    columns: [
      { title: "Bilag", numeric: false },
      ...SEVERITIES.map((severity) => ({ title: severityPlural[severity], numeric: true })),
      { title: "I alt", numeric: true },
    ],
    rows: papers.map((paper) => [
      paper.name,
      ...SEVERITIES.map((severity) => number(paper.counts[severity])),
      number(total(paper)),
    ]),
  },
});
