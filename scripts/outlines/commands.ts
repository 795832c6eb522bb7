import { BORDER_WIDTH } from "./landmass.ts";

/** The width of the map, in the units its outlines are drawn in; they are kept to a tenth. */
const WIDTH = 720;

/** More than half of the widest water between two municipalities that meet there, in units of the source. */
const REACH = 80;

/** Half the widest crack in the drawing of one land that is no water. */
const SLIT = 5;

const SMALLEST_ISLAND = 2000;
const DETAIL = 15;

const lands = Object.entries(BORDER_WIDTH);
const allLands = lands.map(([land]) => land).join(",");

/**
 * What mapshaper is told: the source draws every border as a gap of constant width, with rounded corners.
 * The land is what is left when the gaps within each land are closed. Its borders are the middles of the gaps: each
 * municipality grows until it meets the others, and is cut to the land again.
 */
export const COMMANDS = [
  "-i whole.json name=whole -i parts.json name=parts",
  "-split land target=parts",
  ...lands.map(([land, width]) => `-clean close-outer-gaps gap-width=${width} target=${land}`),
  `-merge-layers force name=land target=${allLands}`,
  "-dissolve name=land target=land",
  `-buffer ${SLIT} target=land`,
  `-buffer -${SLIT} target=land`,
  `-filter-islands min-area=${SMALLEST_ISLAND} target=land`,
  `-buffer ${REACH} topological target=whole`,
  "-clip land target=whole",
  `-simplify visvalingam interval=${DETAIL} keep-shapes target=whole`,
  "-rename-layers kommuner target=whole",
  `-o outlines.json format=topojson id-field=code drop-table width=${WIDTH} margin=0 quantization=${WIDTH * 10} target=kommuner`,
].join(" ");
