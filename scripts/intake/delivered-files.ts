import { lstat, readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Problem } from "../data/problem.ts";
import { ANSWERS } from "./answers.ts";
import { LEFT_BY_PROGRAMS } from "../data/read-files.ts";

/** Where files are laid that are to be taken in, when none is named. */
export const INBOX = "data/indbakke";

/** Whether a file is nothing to take in: what programs leave in a folder, and what tells people of it. */
const isLeft = (name: string): boolean =>
  LEFT_BY_PROGRAMS.test(name) || /^README(?:\..*)?$/i.test(name) || name === ANSWERS;

/** Files are read whole: one of so many bytes takes a gigabyte of memory as a table, and larger ones are not begun. */
export const MOST_BYTES = 40 * 1024 * 1024;

/** A delivered file by its name, with its bytes. */
export interface DeliveredFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads the files that are named, and those in folders that are named. Nothing but plain files is opened: a pipe could be waited on
 * for ever, and a link may lead anywhere.
 */
export async function deliveredFiles(
  paths: readonly string[],
  from: string,
): Promise<{ files: DeliveredFile[]; problems: Problem[] }> {
  const files: DeliveredFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const told = relative(from, path) || path;
    const stat = await lstat(path).catch(() => undefined);
    if (!stat) {
      problems.push({
        file: told,
        expected: "en fil, der findes",
        action: "Se efter, om navnet er skrevet rigtigt, og om filen ligger i mappen.",
      });
    } else if (stat.isDirectory()) {
      const all = await readdir(path).catch(() => undefined);
      if (!all) {
        problems.push(unreadable(told, "en mappe, der kan læses"));
        continue;
      }
      const inside = all.filter((name) => !isLeft(name)).sort();
      const below = await deliveredFiles(
        inside.map((name) => join(path, name)),
        from,
      );
      files.push(...below.files);
      problems.push(...below.problems);
      if (inside.length === 0)
        problems.push({
          file: told,
          expected: "en mappe med regneark eller CSV-filer; den er tom",
          action: "Læg filen i mappen, og kør kommandoen igen.",
        });
    } else if (stat.isSymbolicLink()) {
      problems.push({
        file: told,
        expected: "en fil; her er en genvej (et link) til et andet sted",
        action: "Brug selve filen.",
      });
    } else if (!stat.isFile()) {
      problems.push({
        file: told,
        expected: "en fil; her er noget, som kun styresystemet kan bruge (et rør eller en enhed)",
        action: "Brug selve filen.",
      });
    } else if (isLeft(basename(path))) {
      problems.push({
        file: told,
        ...(/^(?:~\$|\.~lock)/.test(basename(path))
          ? {
              expected: "et regneark; filen er en låsefil, som er der, mens et regneark er åbent",
              action: "Luk regnearket, og brug selve filen.",
            }
          : {
              expected: "et regneark; filen er lavet af styresystemet og har ingen tal",
              action: "Brug regnearket i stedet.",
            }),
      });
    } else if (stat.size > MOST_BYTES) {
      problems.push({
        file: told,
        expected: `en fil på højst ${megabytes(MOST_BYTES)}; denne fylder ${megabytes(stat.size)}`,
        action: "Gem kun de rækker og ark, der skal bruges, i en ny fil, eller del rækkerne i flere filer.",
      });
    } else {
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes) files.push({ name: basename(path), bytes });
      else problems.push(unreadable(told, "en fil, der kan læses"));
    }
  }
  return { files, problems };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

const unreadable = (file: string, expected: string): Problem => ({
  file,
  expected: `${expected}; styresystemet giver ikke lov`,
  action:
    "Luk den, hvis den er åben i et andet program. Giv dig ellers selv lov til at læse den, eller få den sendt igen.",
});
