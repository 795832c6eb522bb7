import { sum } from "d3";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Finansåret, som forslaget gælder."),
  emne: column(z.string().min(1), { title: "Emne", description: "Hvad tallet handler om." }),
  slags: column(z.enum(["forslag", "nuvaerende", "regnestykke", "oensket", "orkestre"]), {
    title: "Slags",
    description:
      "Om tallet er nye midler i forslaget, støtte i forvejen, brevets regnestykke, et ønske eller et antal orkestre.",
    labels: {
      forslag: "Nye midler i forslaget",
      nuvaerende: "Støtte i forvejen",
      regnestykke: "Brevets regnestykke",
      oensket: "Ønske",
      orkestre: "Orkestre",
    },
  }),
  forbehold: column(z.string().nullable(), { title: "Forbehold", description: "Brevets ord om tallet." }),
  vaerdi: column(z.number().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
    decimals: 2,
    spelled: true,
  }),
  enhed: column(z.enum(["mio. kr.", "pct.", "orkestre"]), { title: "Enhed", description: "Hvad tallet måler." }),
  periode: column(z.enum(["aarligt", "ikke-oplyst"]), {
    title: "Periode",
    description: "Om brevet siger, at beløbet er pr. år.",
    labels: { aarligt: "Om året", "ikke-oplyst": "Ikke oplyst" },
  }),
  status: statusColumn("foreslaaet", "gaeldende", "skoen"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const value = (rows: readonly Row[], start: string): number =>
  sum(
    rows.filter(({ emne }) => emne.startsWith(start)),
    (r) => r.vaerdi,
  );

export default defineDataset({
  id: "kulturmidler",
  title: "Tal om kulturmidler i et brev fra Nordkraft Big Band",
  description:
    "De tal, som Nordkraft Big Band bruger i et brev til borgmestrene og regionsrådsformanden i Nordjylland om regeringens forslag til " +
    "finanslov for 2025.",
  theme: "kultur",
  raw: "kultur/kulturmidler.csv",
  row,
  key: ["aar", "emne"],
  checks: [
    recomputed<Row>({
      id: "nordjyllands-andel",
      title: "Brevets andele følger af dets egne beløb",
      tolerance: 0.005,
      format: (share) => `${number(share, 2)} pct.`,
      cases: (rows) => [
        {
          what: "Nordjyllands del",
          printed: value(rows, "Nordjyllands del"),
          computed:
            (100 * (value(rows, "Kulturmødet på Mors") + value(rows, "Udviklingsprojekt"))) /
            value(rows, "Nye midler til kulturen"),
        },
        {
          what: "Den del, Nordjylland mindst burde få",
          printed: value(rows, "Den del"),
          computed: (100 * value(rows, "Det beløb")) / value(rows, "Nye midler til kulturen"),
        },
      ],
    }),
  ],
  missing: ["Finanslovsforslagets egne tal.", "Hvilke regioner der har »fire, seks og 10+« orkestre."],
  caveats: [
    "Afsenderen har selv søgt støtte på finansloven og er part i sagen. Alle tal er brevets, og vi har ikke holdt dem op mod finanslovsforslaget.",
    "Brevet siger ikke, om de 600 mio. kr. er for ét eller flere år. Delene er pr. år.",
    "»Foreslået« er forslaget eller ønsket efter brevet, »gældende« er støtte i forvejen, og »skøn« er brevets egne regnestykker og optællinger.",
  ],
});
