import { lowerCase } from "../../src/lib/lower-case.ts";
import type { CodeList, CodeLists } from "../../src/model/code-lists.ts";
import type { Erhvervshus } from "../../src/model/erhvervshus.ts";
import type { Kommune } from "../../src/model/kommune.ts";
import type { Source } from "../../src/model/source.ts";

/** Builds the lists that raw tables are resolved against, from the rows of the three code-list files. */
export function codeLists(kommuner: Kommune[], erhvervshuse: Erhvervshus[], sources: Source[]): CodeLists {
  return {
    lists: {
      kommune: list(
        "kommune",
        "data/kommuner.csv",
        kommuner.flatMap((k) =>
          [k.kommune, ...(k.aliasser?.split("|") ?? [])].map((spelling): [string, string] => [spelling, k.kommune]),
        ),
      ),
      erhvervshus: list(
        "erhvervshus",
        "data/erhvervshuse.csv",
        erhvervshuse.map((house) => [house.erhvervshus, house.erhvervshus]),
      ),
      kilde: list(
        "kilde",
        "data/sources.csv",
        sources.map((source) => [source.kilde, source.kilde]),
      ),
    },
    kommuner: new Map(kommuner.map((kommune) => [kommune.kommune, kommune])),
  };
}

function list(noun: string, file: string, pairs: [spelling: string, official: string][]): CodeList {
  return {
    noun,
    file,
    spellings: new Map(pairs.map(([spelling, official]) => [lowerCase(spelling), official])),
  };
}
