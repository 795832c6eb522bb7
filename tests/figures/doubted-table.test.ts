import { expect, test } from "vitest";
import { doubtedTable } from "../../src/figures/doubted-table.ts";
import type { Anomaly } from "../../src/model/anomaly.ts";
import type { Column } from "../../src/model/shape.ts";

const column = (name: string, over: Partial<Column> = {}): Column => ({
  ...{ name, title: name, description: name, role: "dimension", type: "text", optional: false },
  ...over,
});
const columns = [
  column("alder", { sums: { alle: "rest" } }),
  column("antal", { role: "measure", type: "integer" }),
  column("kilde", { role: "provenance" }),
  column("linjer", { role: "provenance" }),
];
const anomaly: Anomaly = {
  ...{
    id: "sum",
    dataset: "d",
    emne: "Sum",
    forklaring: "F",
    handling: "H",
    alvor: "hoej",
    enhed: null,
    forskel: null,
  },
  ...{ laesning_a: "A", vaerdi_a: 9, kilde_a: "nord", linjer_a: "10" },
  ...{ laesning_b: "B", vaerdi_b: 7, kilde_b: null, linjer_b: null },
};
const row = (alder: string, antal: number | null, linjer: string) => ({ alder, antal, kilde: "nord", linjer });

const doubts = (...rows: ReturnType<typeof row>[]) => {
  const found = doubtedTable({ columns, key: ["alder"], rows, rests: [] }, { measure: "antal" }, [anomaly]);
  return found?.table.rows.map((told) => told[found.doubt]);
};

test("a sum that the source contradicts is in doubt, and so are its parts on the same line", () => {
  expect(doubts(row("alle", 9, "10"), row("unge", 4, "10"))).toEqual([
    "kilden modsiger sig selv",
    "kilden modsiger summen",
  ]);
});

test("a part on another line is not in doubt, and neither is one without a number", () => {
  expect(doubts(row("alle", 9, "10"), row("unge", 4, "20"), row("andre", null, "10"))).toEqual([
    "kilden modsiger sig selv",
    null,
    null,
  ]);
});

test("a number that its own source does not hold to be settled is in doubt, and says why", () => {
  const own = [...columns, column("forbehold", { role: "text", doubts: true })];
  const rows = [
    { ...row("alle", 9, "20"), forbehold: "justering forventes" },
    { ...row("unge", null, "20"), forbehold: "justering forventes" },
    { ...row("andre", 4, "20"), forbehold: null },
  ];
  const found = doubtedTable({ columns: own, key: ["alder"], rows, rests: [] }, { measure: "antal" }, []);
  expect(found?.table.rows.map((told) => told[found.doubt])).toEqual(["justering forventes", null, null]);
  expect(found?.doubts.map(({ note }) => note)).toEqual([
    "Et hult mærke er et tal, som kilden tager forbehold for: justering forventes.",
  ]);
});

test("a table without a number that a contradiction is about has no column of doubts", () => {
  expect(doubts(row("alle", 8, "10"), row("unge", 4, "10"))).toBeUndefined();
});
