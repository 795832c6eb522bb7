import type { FormName } from "../../views/view.ts";
import { bars } from "./bars.ts";
import { board } from "./board.ts";
import { dots } from "./dots.ts";
import type { Form } from "./form.ts";
import { tiles, trueMap } from "./kommune-form.ts";
import { lines } from "./lines.ts";
import { numbers } from "./numbers.ts";
import { stacked } from "./stacked.ts";
import { strokes } from "./strokes.ts";

/** The chart forms by name. */
export const forms: Record<FormName, Form> = {
  soejler: bars,
  stablet: stacked,
  linjer: lines,
  prikker: dots,
  kort: trueMap,
  felter: tiles,
  striber: strokes,
  tavle: board,
  tal: numbers,
};
