import { element } from "../../charts/svg.ts";

/** What became of a project, in the order in which a figure has them, each as it is told of one and of several. */
export const OUTCOMES = {
  med: "Fik penge",
  mindre: "Fik penge, men til mindre",
  pulje: "Fik en pulje for hele landet",
  undersoeges: "Med, men uden beløb eller kun til undersøgelse",
  nej: "Kom ikke med",
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** A square that says what became of a project, told apart without colour: full, half, framed, with a dot, or crossed. */
export function outcomeMark(outcome: Outcome, x: number, y: number, side: number, read: string): string {
  const box = { x: x + 1, y: y + 1, width: side - 2, height: side - 2 };
  const edge = (stroke: string) => ({ fill: "var(--paper)", stroke, "stroke-width": 2, "data-v": read });
  const [middle, down] = [x + side / 2, y + side / 2];
  const arm = side * 0.2;
  switch (outcome) {
    case "med":
      return element("rect", {
        ...box,
        fill: "var(--contrast)",
        stroke: "var(--contrast)",
        "stroke-width": 2,
        "data-v": read,
      });
    case "mindre":
      return (
        element("rect", { ...box, ...edge("var(--contrast)") }) +
        element("rect", { ...box, y: down, height: side / 2 - 1, fill: "var(--contrast)" })
      );
    case "pulje":
      return (
        element("rect", { ...box, ...edge("var(--contrast)") }) +
        element("rect", {
          ...{ x: t(x + side * 0.28), y: t(y + side * 0.28), width: t(side * 0.44), height: t(side * 0.44) },
          fill: "var(--contrast)",
        })
      );
    case "undersoeges":
      return (
        element("rect", { ...box, ...edge("var(--contrast)") }) +
        element("circle", { cx: middle, cy: down, r: side * 0.14, fill: "var(--contrast)" })
      );
    case "nej":
      return (
        element("rect", { ...box, ...edge("var(--signal)") }) +
        element("path", {
          d: `M${t(middle - arm)} ${t(down - arm)}l${t(2 * arm)} ${t(2 * arm)}m${t(-2 * arm)} 0l${t(2 * arm)} ${t(-2 * arm)}`,
          ...{ stroke: "var(--signal)", "stroke-width": 2.5 },
        })
      );
  }
}

const t = (value: number): number => Math.round(value * 10) / 10;
