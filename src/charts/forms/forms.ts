import type { FormName } from "../../views/view.ts";
import { bars } from "./bars.ts";
import { board } from "./board.ts";
import { dots } from "./dots.ts";
import type { Form } from "./form.ts";
import { sharedClasses, tiles, trueMap } from "./kommune-form.ts";
import { lines } from "./lines.ts";
import { numbers } from "./numbers.ts";
import { stacked } from "./stacked.ts";
import { strokes } from "./strokes.ts";

/** The chart forms by name. */
export const forms: Record<FormName, Form> = {
  soejler: { draw: bars, legend: "swatches", hollow: true },
  stablet: { draw: stacked, legend: "swatches" },
  linjer: { draw: lines, legend: "none", hollow: true },
  prikker: { draw: dots, legend: "symbols", hollow: true },
  kort: { draw: trueMap, legend: "none", foot: sharedClasses },
  felter: { draw: tiles, legend: "none", foot: sharedClasses },
  striber: { draw: strokes, legend: "none" },
  tavle: { draw: board, legend: "none" },
  tal: { draw: numbers, legend: "none" },
};
