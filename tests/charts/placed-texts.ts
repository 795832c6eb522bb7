import { parseHTML } from "linkedom";

/** A text of a picture and the box it takes up, in units of the view box. */
export interface PlacedText {
  text: string;
  left: number;
  right: number;
  /** The line that the letters stand on. */
  baseline: number;
  fontSize: number;
}

/** Rather less than the typeface takes: a text that is said not to fit does not. */
const letterWidth = (letter: string): number => (/[fijlrt.,:;'|()\-\s]/.test(letter) ? 0.25 : 0.48);

/** Every text of an SVG that is made of elements moved by `translate`, with where it stands. */
export function placedTexts(svg: string): PlacedText[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll("text")].map((element) => {
    const { x, y } = position(element);
    const text = element.textContent ?? "";
    const fontSize = Number(inherited(element, "font-size"));
    const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * fontSize;
    const anchor = inherited(element, "text-anchor");
    const left = x - { start: 0, middle: width / 2, end: width }[anchorOf(anchor)];
    return { text, left, right: left + width, baseline: y, fontSize };
  });
}

function anchorOf(value: string): "start" | "middle" | "end" {
  if (value === "start" || value === "middle" || value === "end") return value;
  throw new Error(`no text-anchor is called ${value}`);
}

function inherited(element: Element, name: string): string {
  const value = element.closest(`[${name}]`)?.getAttribute(name);
  if (value === null || value === undefined) throw new Error(`no ${name} for »${element.textContent}«`);
  return value;
}

/** The point a text is drawn from. Plot gives lengths in em too, for texts beside their point. */
function position(element: Element): { x: number; y: number } {
  const fontSize = Number(inherited(element, "font-size"));
  const length = (name: string): number => {
    const value = element.getAttribute(name) ?? "0";
    return value.endsWith("em") ? Number.parseFloat(value) * fontSize : Number(value);
  };
  const moved = moveOf(element);
  return { x: length("x") + length("dx") + moved.x, y: length("y") + length("dy") + moved.y };
}

/** How far an element is moved by itself and by what it lies in. */
export function moveOf(element: Element): { x: number; y: number } {
  const at = { x: 0, y: 0 };
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
    const moved = /^translate\((-?[\d.]+)(?:,(-?[\d.]+))?\)$/.exec(
      ancestor.getAttribute("transform") ?? "translate(0)",
    );
    if (!moved) throw new Error(`not a move: ${ancestor.getAttribute("transform")}`);
    at.x += Number(moved[1]);
    at.y += Number(moved[2] ?? 0);
  }
  return at;
}
