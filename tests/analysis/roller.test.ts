import { describe, expect, test } from "vitest";
import {
  actors,
  commonestRole,
  disclosure,
  LEVELS,
  namesMoney,
  numberIn,
  roleCells,
  ROLES,
  taskOf,
  tasks,
} from "../../src/analysis/roller.ts";
import { rowsOf } from "../../src/catalogue.ts";
import dk2020 from "../../src/datasets/dk2020-roller.ts";

const rows = rowsOf(dk2020);

describe("the tasks of a filter", () => {
  test("are all of them when nothing is asked", () => {
    expect(tasks(rows, {})).toEqual(rows);
  });

  test("divide among levels and functions without loss or overlap", () => {
    const parts = LEVELS.flatMap((niveau) => ROLES.map((funktion) => tasks(rows, { niveau, funktion })));
    expect(parts.flat().length).toBe(rows.length);
    expect(new Set(parts.flat())).toEqual(new Set(rows));
  });

  test("answer to every part of the filter", () => {
    expect(
      tasks(rows, { aar: 2022, niveau: "tvaerkommunalt", aktoer: "Sjællands Klimaforum", funktion: "raadgiver" }),
    ).toHaveLength(9);
    expect(tasks(rows, { aar: 2020, aktoer: "Sjællands Klimaforum" })).toEqual([]);
  });
});

describe("actors", () => {
  test("are named once, however many tasks they have", () => {
    const names = actors(rows, {});
    expect(names).toHaveLength(29);
    expect(new Set(names)).toEqual(new Set(rows.map((row) => row.aktoer)));
  });

  test("come with most tasks first, and equals in Danish order", () => {
    expect(actors(rows, { aar: 2020, funktion: "raadgiver" })).toEqual([
      "CONCITO",
      "KL",
      "C40",
      "Den fremskudte enhed",
      "Eksterne konsulenter",
    ]);
    expect(actors([...rows].reverse(), { aar: 2020 })).toEqual(actors(rows, { aar: 2020 }));
  });
});

describe("cells of the role matrix", () => {
  test("hold every task of the year once, under its own actor", () => {
    const listed = roleCells(rows, 2020).flatMap((cell) =>
      cell.opgaver.map((opgave) => [cell.niveau, cell.aktoer, cell.funktion, opgave].join()),
    );
    const expected = tasks(rows, { aar: 2020 }).map((row) => [row.niveau, row.aktoer, row.funktion, row.opgave].join());
    expect([...listed].sort()).toEqual([...expected].sort());
  });

  test("keep an actor at two levels apart", () => {
    const levels = roleCells(rows, 2020).flatMap((cell) => (cell.aktoer === "Klimaalliancen" ? [cell.niveau] : []));
    expect(levels).toEqual(["nationalt", "lokalt"]);
  });

  test("go from the country to the municipality, and from deciding to taking part", () => {
    const cells = roleCells(rows, 2022);
    const places = cells.map((cell) => LEVELS.indexOf(cell.niveau));
    expect(places).toEqual([...places].sort());
    const kommunen = cells.filter((cell) => cell.aktoer === "Kommunen").map((cell) => cell.funktion);
    expect(kommunen).toEqual(["beslutter", "leder", "betaler", "udfoerer", "deltager"]);
  });
});

describe("the commonest function", () => {
  test("is the one with most tasks", () => {
    expect(commonestRole(tasks(rows, { aar: 2020, niveau: "nationalt" }))).toBe("raadgiver");
    expect(commonestRole(tasks(rows, { aar: 2020, niveau: "lokalt" }))).toBe("beslutter");
  });

  test("does not exist without tasks", () => {
    expect(() => commonestRole([])).toThrow("no tasks");
  });
});

describe("a task looked up by how it begins", () => {
  test("is found with its actor and year", () => {
    expect(taskOf(rows, 2022, "Sjællands Klimaforum", "Er DK2020-sekretariat").antal).toBe(3);
  });

  test("is refused when it is gone or not alone", () => {
    expect(() => taskOf(rows, 2020, "Sjællands Klimaforum", "Er DK2020-sekretariat")).toThrow("no task");
    expect(() => taskOf(rows, 2022, "Sjællands Klimaforum", "Understøtter")).toThrow("several tasks");
  });
});

describe("the one number among tasks", () => {
  test("is null where the annex gives none", () => {
    expect(numberIn(tasks(rows, { aktoer: "Den fremskudte enhed" }))).toBeNull();
    expect(numberIn(tasks(rows, { aktoer: "Klimaalliancen" }))).toBe(20);
  });

  test("is refused when there are several", () => {
    expect(() => numberIn(tasks(rows, { aktoer: "Den politiske styregruppe" }))).toThrow("3 numbers");
  });
});

describe("what an annex states", () => {
  test("is counted by task, and no task names an amount of money", () => {
    expect(disclosure(rows, 2020)).toEqual({ opgaver: 69, medBidrag: 8, medBeloeb: 0 });
    expect(disclosure(rows, 2022)).toEqual({ opgaver: 35, medBidrag: 3, medBeloeb: 0 });
  });

  test("holds an amount where a contribution gives one", () => {
    const [first, ...others] = tasks(rows, { aar: 2022 });
    const paid = first ? [{ ...first, bidrag: "2,5 mio. kr." }, ...others] : [];
    expect(disclosure(paid, 2022).medBeloeb).toBe(1);
  });

  test.each(["100.000 kr.", "2 mio. kr. om året", "12 kr pr. borger", "hundrede tusind kroner"])(
    "is money in »%s«",
    (text) => {
      expect(namesMoney(text)).toBe(true);
    },
  );

  test.each(["kontant medfinansiering", "krav til 20 kommuner", "netto nul i 2050"])("is no money in »%s«", (text) => {
    expect(namesMoney(text)).toBe(false);
  });
});
