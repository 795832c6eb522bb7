import type { Stoerrelse, Takst } from "../../src/analysis/takster.ts";
import tilsynstakster from "../../src/datasets/tilsynstakster.ts";

const SOURCE = { opkraevet: "kkr-nordjylland-2020-06", budget: "kkr-nordjylland-2018-09" };

/** A price for a test: of yearly supervision of the smallest tilbud in Nord, from an annual report, unless said otherwise. */
export function takst(aar: number, takst_kr: number, over: Partial<Takst> = {}): Takst {
  const row = {
    tilsyn: "Nord",
    prisniveau: "løbende",
    ydelse: "tilsyn",
    stoerrelse: "0-7",
    opgoerelse: null,
    status: "opkraevet",
    linjer: "1",
    side: null,
    ...over,
  };
  return tilsynstakster.row.parse({ kilde: SOURCE[over.status ?? "opkraevet"], ...row, aar, takst_kr });
}

/** The same price in every size class, in the ratio that the law gives. */
export const allSizes = (aar: number, smallest: number, over: Partial<Takst> = {}): Takst[] =>
  (["0-7", "8-24", "25-49", "50+"] satisfies Stoerrelse[]).map((stoerrelse, index) =>
    takst(aar, Math.round(smallest * ([1, 1.2, 2, 3][index] ?? Number.NaN)), { ...over, stoerrelse }),
  );
