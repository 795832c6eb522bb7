import { mapShapes } from "../../../src/catalogue.ts";
import type { Chart } from "../../../src/charts/chart.ts";
import { gallery } from "../../../src/charts/gallery.ts";

/** Every form of the gallery, by the name of its golden files. */
export const pictures: Record<string, () => Chart> = Object.fromEntries(
  Object.entries(gallery).map(([name, entry]) => [`picture-${name}`, () => entry.chart(mapShapes)]),
);
