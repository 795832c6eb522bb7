import { escapeMarkup } from "../../src/lib/markup.ts";
import type { RoomImports } from "./read-imports.ts";
import { rooms } from "./rooms.ts";

const STEP = 22;
const LEFT = 14;
const TOP = 62;
const WIDTH = 800;

/** Inside the picture, since GitHub shows it by itself: the colours follow the reader's scheme. */
const STYLE =
  "text{font:13px system-ui,sans-serif;fill:#1d1d1b}.dim{fill:#6b6a63}.name{font-weight:600}" +
  ".paper{fill:#fcfaf6}.room,.dot{fill:#1d1d1b}.guide{stroke:#e2ded4}" +
  "@media(prefers-color-scheme:dark){text{fill:#efece4}.dim{fill:#a5a196}.paper{fill:#161613}" +
  ".room,.dot{fill:#efece4}.guide{stroke:#3a3934}}";

const at = (index: number): number => LEFT + index * STEP + STEP / 2;
const down = (index: number): number => TOP + index * STEP + STEP / 2;

function row(index: number, known: ReadonlySet<string>): string {
  const room = rooms[index];
  if (!room) throw new Error(`there is no room number ${index}`);
  const [x, y] = [at(index), down(index)];
  const dots = rooms.flatMap(({ path }, other) =>
    known.has(path) ? [`<circle class="dot" cx="${at(other)}" cy="${y}" r="4"/>`] : [],
  );
  const guide = known.size > 0 ? `<path class="guide" d="M${LEFT} ${y}H${x}"/>` : "";
  return (
    `${guide}${dots.join("")}<rect class="room" x="${x - 6}" y="${y - 6}" width="12" height="12" rx="2"/>` +
    `<text x="${x + 14}" y="${y + 4.5}"><tspan class="name">${escapeMarkup(room.path)}</tspan> ` +
    `<tspan class="dim">${escapeMarkup(room.holds)}</tspan></text>`
  );
}

/**
 * The rooms as a staircase, lowest first: left of each room's square, a dot under every room that it imports from. All dots
 * lie below the stairs, as nothing is imported from a room that comes later.
 */
export function picture(imports: RoomImports): string {
  const height = TOP + rooms.length * STEP + 12;
  const columns = rooms.map((_, index) => `<path class="guide" d="M${at(index)} ${down(index)}V${height - 12}"/>`);
  const rows = rooms.map(({ path }, index) => row(index, imports.get(path) ?? new Set()));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t">`,
    `<title id="t">Which room of the project imports from which</title><style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text class="name" x="${LEFT}" y="26">Which room imports from which</text>`,
    `<text class="dim" x="${LEFT}" y="46">A dot on a room’s line: it imports from the room whose square stands above the dot.</text>`,
    ...columns,
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}
