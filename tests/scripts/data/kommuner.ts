import type { Kommune } from "../../../src/model/kommune.ts";

const place = { region: "Nordjylland", kkr: "Nordjylland", flise_x: 0, flise_y: 0 } as const;

/** Two municipalities, one of them with another spelling. */
export const kommuner: Kommune[] = [
  { ...place, kommunekode: 773, kommune: "Morsø", slug: "morsoe", aliasser: null, sted: "på Morsø" },
  {
    ...place,
    kommunekode: 820,
    kommune: "Vesthimmerlands",
    slug: "vesthimmerlands",
    aliasser: "Vesthimmerland|V.himmerland",
    sted: "i Vesthimmerland",
  },
];
