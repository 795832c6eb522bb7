import { SEVERITIES, severityPlural, type Severity } from "../../analysis/severity.ts";
import type { Drawing } from "../../charts/chart.ts";
import { element, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";

/** How much a contradiction weighs is told by the colour of its mark and by how large it is. */
export const SEVERITY_LOOK: Record<Severity, { fill: string; size: number }> = {
  hoej: { fill: "var(--doubt)", size: 1 },
  middel: { fill: "var(--series-2)", size: 0.76 },
  lav: { fill: "var(--context)", size: 0.52 },
};

/** The degrees side by side, each with its mark. */
export function severityLegend(radius: number): Drawing {
  let x = 0;
  const entries = SEVERITIES.map((severity) => {
    const { fill, size } = SEVERITY_LOOK[severity];
    const name = severityPlural[severity];
    const at = x + radius;
    x += 2 * radius + 8 + textWidth(name) + 14;
    return (
      element("circle", { cx: at, cy: 10, r: radius * size, fill }) +
      textElement({ x: at + radius + 5, y: 14.5, "text-anchor": "start" }, name)
    );
  });
  return { content: entries.join(""), height: 32 };
}
