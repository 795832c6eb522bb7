/** A room of the project: a folder, or a file that stands alone, and what it may know of the others. */
export interface Room {
  /** From the root of the project: `src/lib`. */
  path: string;
  holds: string;
  /** The only rooms that it may import from; without this, every room before it. */
  knows?: readonly string[];
  /** The only rooms that may import from it; without this, every room after it. */
  knownBy?: readonly string[];
}

/** Every room, lowest first. Nothing is imported from a room that comes later. */
export const rooms: readonly Room[] = [
  { path: "data", holds: "tables and outlines", knows: [], knownBy: ["src/catalogue.ts"] },
  { path: "src/lib", holds: "formatting, collation, lists", knows: [] },
  { path: "src/site", holds: "name, contact, addresses, titles", knows: ["src/lib"] },
  { path: "src/model", holds: "what a dataset, check, fact and claim are" },
  { path: "src/datasets", holds: "one declaration per dataset" },
  { path: "src/views", holds: "what is shown of a dataset", knows: ["src/lib", "src/model"] },
  { path: "src/analysis", holds: "every statistic" },
  { path: "src/catalogue.ts", holds: "what the data step published" },
  { path: "src/charts", holds: "one file per chart form", knows: ["src/lib", "src/model", "src/views"] },
  { path: "src/figures", holds: "pictures of what was published" },
  { path: "src/styles", holds: "style sheets" },
  { path: "src/components", holds: "parts of pages" },
  { path: "src/places", holds: "all there is about a place" },
  { path: "src/kommuner", holds: "the municipality pages" },
  { path: "src/stories", holds: "one folder per story" },
  { path: "src/themes", holds: "lead figures of themes" },
  { path: "src/front", holds: "parts of the front page" },
  {
    path: "src/client",
    holds: "behaviour in the browser",
    knows: ["src/lib", "src/site", "src/styles"],
    knownBy: ["src/search", "src/explorer", "src/compare", "src/layouts", "src/pages"],
  },
  { path: "src/search", holds: "what can be searched for" },
  {
    path: "src/explorer",
    holds: "the reader's own views",
    knows: ["lib", "site", "model", "views", "charts", "styles", "components", "client"].map((name) => `src/${name}`),
    knownBy: ["src/layouts", "src/pages"],
  },
  {
    path: "src/compare",
    holds: "municipalities side by side",
    knows: ["lib", "site", "model", "views", "charts", "client"].map((name) => `src/${name}`),
    knownBy: ["src/layouts", "src/pages"],
  },
  { path: "src/layouts", holds: "the frame of pages" },
  { path: "src/pages", holds: "one file per kind of page" },
  {
    path: "scripts",
    holds: "the commands",
    knows: ["lib", "site", "model", "datasets", "views"].map((name) => `src/${name}`),
    knownBy: [],
  },
];

/** The room that a file lies in; undefined when it lies in none. */
export function roomOf(file: string): Room | undefined {
  return rooms.find(({ path }) => file === path || file.startsWith(`${path}/`));
}

/** Whether files of one room may import from another. */
export function mayKnow(from: Room, to: Room): boolean {
  if (from === to) return true;
  return (
    rooms.indexOf(to) < rooms.indexOf(from) &&
    (from.knows?.includes(to.path) ?? true) &&
    (to.knownBy?.includes(from.path) ?? true)
  );
}
