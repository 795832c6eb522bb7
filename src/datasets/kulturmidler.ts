import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Finansåret, som forslaget gælder."),
  emne: col.category("Emne", "Hvad tallet handler om."),
  slags: col.choice(
    "Slags",
    "Om tallet er nye midler i forslaget, støtte i forvejen, brevets regnestykke, et ønske eller et antal orkestre.",
    {
      forslag: "Nye midler i forslaget",
      nuvaerende: "Støtte i forvejen",
      regnestykke: "Brevets regnestykke",
      oensket: "Ønske",
      orkestre: "Orkestre",
    },
  ),
  forbehold: col.optional(col.text("Forbehold", "Brevets ord om tallet.")),
  vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { decimals: 2, spelled: true }),
  enhed: col.choice("Enhed", "Hvad tallet måler.", ["mio. kr.", "pct.", "orkestre"]),
  periode: col.choice("Periode", "Om brevet siger, at beløbet er pr. år.", {
    aarligt: "Om året",
    "ikke-oplyst": "Ikke oplyst",
  }),
  status: col.status("foreslaaet", "gaeldende", "skoen"),
};

type Row = RowWith<typeof columns>;

const value = (rows: readonly Row[], start: string): number =>
  sum(
    rows.filter(({ emne }) => emne.startsWith(start)),
    (r) => r.vaerdi,
  );

export default defineDataset("kultur/kulturmidler", {
  title: "Tal om kulturmidler i et brev fra Nordkraft Big Band",
  description:
    "De tal, som Nordkraft Big Band bruger i et brev til borgmestrene og regionsrådsformanden i Nordjylland om regeringens forslag til " +
    "finanslov for 2025.",
  columns,
  key: ["aar", "emne"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "nordjyllands-andel",
      title: "Brevets andele følger af dets egne beløb",
      tolerance: 0.005,
      format: (share) => `${number(share, 2)} %`,
      cases: (rows) =>
        [...Map.groupBy(rows, ({ aar }) => aar)].flatMap(([aar, own]) => [
          {
            what: `Nordjyllands del, ${aar}`,
            printed: value(own, "Nordjyllands del"),
            computed:
              (100 * (value(own, "Kulturmødet på Mors") + value(own, "Udviklingsprojekt"))) /
              value(own, "Nye midler til kulturen"),
          },
          {
            what: `Den del, Nordjylland mindst burde få, ${aar}`,
            printed: value(own, "Den del"),
            computed: (100 * value(own, "Det beløb")) / value(own, "Nye midler til kulturen"),
          },
        ]),
    }),
  ],
  missing: ["Finanslovsforslagets egne tal.", "Hvilke regioner der har »fire, seks og 10+« orkestre."],
  caveats: [
    "Afsenderen har selv søgt støtte på finansloven og er part i sagen. Alle tal er brevets, og vi har ikke holdt dem op mod finanslovsforslaget.",
    "Brevet siger ikke, om de 600 mio. kr. er for ét eller flere år. Delene er pr. år.",
    "»Foreslået« er forslaget eller ønsket efter brevet, »gældende« er støtte i forvejen, og »skøn« er brevets egne regnestykker og optællinger.",
  ],
});
