import type { Chart } from "../../../../src/charts/chart.ts";
import { funnels, type Funnel } from "../../../../src/stories/springer-fra/funnel.ts";

const funnel = (name: string, through: number, refused: number, gone: number): Funnel => ({
  name,
  parts: [
    { name: "blev godkendt", count: through, colour: "var(--contrast)" },
    { name: "fik afslag <b>", count: refused, colour: "var(--context)" },
    { name: "sprang fra", count: gone, colour: "var(--signal)" },
  ],
});

/** Three streams: one that most leave, one that all come through, and one of more than a thousand. */
export const funnelsOfThree = (): Chart =>
  funnels([funnel("Læsø, 2019", 10, 2, 60), funnel("Nord <b>", 3, 0, 0), funnel("Øst, 2021", 1_234, 99, 1_100)], {
    unit: "ansøgninger",
    titles: { funnel: "Tilsyn og år", all: "Ansøgninger" },
  });
