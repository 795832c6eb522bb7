import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const CLOCK = /^\d{2}:\d{2}$/;

const row = z.object({
  fra: column(z.string().min(1), { title: "Fra", description: "Hvor rejsen begynder." }),
  til: column(z.string().min(1), { title: "Til", description: "Hvor rejsen slutter." }),
  situation: column(z.enum(["i-dag", "maal", "forskel", "ring-syd"]), {
    title: "Situation",
    description: "Om det er rejsetiden, da oplægget blev skrevet, et mål, en forskel eller en ventet rejsetid.",
    labels: { "i-dag": "I dag", maal: "Mål", forskel: "Længere end lovet", "ring-syd": "Med Ring Syd" },
  }),
  tid: column(z.string().regex(CLOCK), {
    title: "Tid",
    description: "Timer og minutter, eller det laveste i et spænd.",
  }),
  tid_til: column(z.string().regex(CLOCK).nullable(), { title: "Tid til", description: "Det højeste i et spænd." }),
  forbehold: column(z.string().nullable(), { title: "Forbehold", description: "Ordet foran tiden i oplægget." }),
  status: statusColumn("skoen", "maal", "prognose"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

export default defineDataset({
  id: "rejsetider",
  title: "Rejsetider med tog i Region Sjælland",
  description:
    "Rejsetider, som oplægget om kollektiv trafik nævner: hvor lang tid turen tager, og hvad målet er efter den Sjællandske timemodel.",
  theme: "transport",
  raw: "transport/rejsetider.csv",
  row,
  key: ["fra", "til", "situation"],
  checks: [
    recomputed<Row>({
      id: "forskel-fra-lovet",
      title: "Den trykte forskel er rejsetiden i dag minus målet",
      tolerance: 5,
      format: (value) => `${number(value)} minutter`,
      cases: (rows) => {
        const time = ({ fra, til }: Row, situation: Row["situation"]): number =>
          minutes(rows.find((r) => r.fra === fra && r.til === til && r.situation === situation)?.tid ?? "00:00");
        return rows
          .filter(({ situation }) => situation === "forskel")
          .map((r) => ({
            what: `${r.fra}-${r.til}`,
            printed: minutes(r.tid),
            computed: time(r, "i-dag") - time(r, "maal"),
            ...(r.fra === "Kalundborg" ? { anomaly: "timemodel-40-minutter" } : {}),
          }));
      },
    }),
  ],
  missing: [
    "Oplæggets dato. Det nævner tog fra december 2020 og må være ældre end aftalen fra juni 2021.",
    "Rejsetiderne, da Togfonden blev vedtaget. Oplægget siger kun, at de er blevet længere.",
  ],
  caveats: [
    "Oplægget skriver rejsetiderne som to tal med punktum. Det er læst som timer og minutter i den rækkefølge, byerne er nævnt.",
    "»I dag« betyder, da oplægget blev skrevet. Fra Kalundborg og Nykøbing Falster er det de hurtigste afgange.",
  ],
});
