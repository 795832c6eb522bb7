import type { RowList } from "../../../analysis/reading/row-list.ts";
import { kommuner, mapShapes } from "../../../catalogue.ts";
import type { MemberGroup, MemberTile } from "../../../charts/member-tiles.ts";
import { groupTitle } from "./group-title.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const COLOURS = 6;

/**
 * The groups of a list that municipalities are in, each with a colour and a letter, which one alone does not need; the others
 * have no place on a map.
 */
export function memberGroups({ grouped, groups }: Pick<RowList, "grouped" | "groups">): Map<string, MemberGroup> {
  const placed = grouped.filter(({ rows }) => rows.some((row) => typeof row["kommunekode"] === "number"));
  return new Map(
    placed.map((group, at) => [
      group.code,
      {
        letter: placed.length === 1 ? "" : (LETTERS[at % LETTERS.length] ?? ""),
        colour: (at % COLOURS) + 1,
        title: groupTitle(group, groups, undefined),
      },
    ]),
  );
}

/** Every municipality among the tiles, with the groups that it is a member of. */
export function memberPlaces(list: Pick<RowList, "grouped" | "groups">): MemberTile[] {
  const known = memberGroups(list);
  return kommuner.map(({ kommunekode }) => ({
    code: String(kommunekode),
    name: mapShapes.nameOf(kommunekode),
    tile: mapShapes.tileOf(kommunekode),
    groups: list.grouped
      .filter(({ rows }) => rows.some((row) => row["kommunekode"] === kommunekode))
      .flatMap(({ code }) => known.get(code) ?? []),
  }));
}
