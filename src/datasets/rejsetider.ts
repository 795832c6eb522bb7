import { z } from "zod";
import { number } from "../lib/format.ts";
import { derived } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const CLOCK = /^\d{2}:\d{2}$/;

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const columns = {
  fra: col.category("Startsted", "Hvor rejsen begynder."),
  til: col.category("Rejsemål", "Hvor rejsen slutter."),
  situation: col.choice(
    "Situation",
    "Om det er rejsetiden, da oplægget blev skrevet, et mål, en forskel eller en ventet rejsetid.",
    { "i-dag": "I dag", maal: "Mål", forskel: "Længere end lovet", "ring-syd": "Med Ring Syd" },
  ),
  minutter: derived(
    z.number().int().min(0),
    {
      title: "Tid i minutter",
      description: "Tiden regnet om til minutter, eller det laveste i et spænd.",
      role: "measure",
      kind: "duration",
      unit: "minutter",
    },
    ({ tid }) => minutes(String(tid)),
  ),
  minutter_til: col.endOf(
    "minutter",
    derived(
      z.number().int().min(0).nullable(),
      {
        title: "Længste tid i minutter",
        description: "Det højeste i et spænd regnet om til minutter.",
        role: "measure",
        kind: "duration",
        unit: "minutter",
      },
      ({ tid_til }) => (typeof tid_til === "string" ? minutes(tid_til) : null),
    ),
  ),
  tid: col.patterned("Tid", "Timer og minutter, eller det laveste i et spænd.", CLOCK),
  tid_til: col.optional(col.patterned("Tid til", "Det højeste i et spænd.", CLOCK)),
  forbehold: col.optional(col.hedge(["minutter"], "Forbehold", "Ordet foran tiden i oplægget.")),
  status: col.status("skoen", "maal", "prognose"),
};

type Row = RowWith<typeof columns>;

export default defineDataset("transport/rejsetider", {
  subject: "togogbus",
  title: "Rejsetider med tog i Region Sjælland",
  description:
    "Her er rejsetider, som oplægget om kollektiv trafik nævner: hvor lang tid turen tager, og hvad målet er ifølge den sjællandske timemodel.",
  columns,
  key: ["fra", "til", "situation"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "forskel-fra-lovet",
      title: "Den trykte forskel er rejsetiden i dag minus målet",
      tolerance: 5,
      format: (value) => `${number(value)} minutter`,
      cases: (rows) => {
        const at = ({ fra, til }: Row, situation: Row["situation"]) =>
          rows.find((r) => r.fra === fra && r.til === til && r.situation === situation)?.minutter;
        return rows.flatMap((r) => {
          const [today, aim] = [at(r, "i-dag"), at(r, "maal")];
          return r.situation !== "forskel" || today === undefined || aim === undefined
            ? []
            : [{ what: `${r.fra}-${r.til}`, printed: r.minutter, computed: today - aim }];
        });
      },
    }),
  ],
  view: {
    ...{ measure: "minutter", x: "fra", series: "situation", form: "prikker" },
    only: { til: "København", situation: ["i-dag", "maal"] },
    title: "Rejsetid til København: i dag og ifølge målet",
  },
  missing: [
    "Oplæggets dato. Det nævner tog fra december 2020 og må være ældre end aftalen fra juni 2021.",
    "Rejsetiderne, da Togfonden blev vedtaget. Oplægget siger kun, at de er blevet længere.",
  ],
  caveats: [
    "Oplægget skriver rejsetiderne som to tal med punktum. Det er læst som timer og minutter i den rækkefølge, byerne er nævnt.",
    "»I dag« betyder, da oplægget blev skrevet. Fra Kalundborg og Nykøbing Falster er det de hurtigste afgange.",
  ],
});
