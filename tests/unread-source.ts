import type { ProjectCopy } from "../scripts/project-copy.ts";

/** A source whose text nobody has read into the project: numbers that name it are not looked up, so tests may invent them. */
export const UNREAD = "kkr-nordjylland-2026-09";

/** Adds the source to a copy of the project. */
export const addUnreadSource = ({ edit }: ProjectCopy): Promise<void> =>
  edit(
    "data/sources.csv",
    (text) =>
      `${text.trimEnd()}\n${UNREAD},"Bilag til mødet i KKR Nordjylland, september 2026",Nordjylland,2026-09,,${UNREAD}.txt,Opdigtet.\n`,
  );
