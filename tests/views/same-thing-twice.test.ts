import { describe, expect, test } from "vitest";
import { resolve } from "../../src/views/resolve.ts";
import { places, viewOf } from "./tables.ts";

describe("what two sources print of the same thing", () => {
  const rows = places.rows
    .filter(({ aar, ejer }) => aar === 2018 && ejer === "alle")
    .flatMap((row) => [
      { ...row, kilde: "ny", status: "opgjort" },
      { ...row, kilde: "gammel", status: "budget" },
      { ...row, kilde: "nyest", status: "opgjort" },
    ]);
  const table = { ...places, key: [...places.key, "kilde"], rows };

  test("counts once, by the last of those that are firmest", () => {
    expect(resolve(table, viewOf({}))).toMatchObject({
      marks: [
        { x: "Læsø", value: 30, status: "opgjort", rows: [2] },
        { x: "Morsø", value: 90, status: "opgjort", rows: [5] },
      ],
    });
  });
});
