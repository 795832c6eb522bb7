import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/hjerneskade-indsatser", {
  subject: "hjerneskade",
  title: "Hvad de nordjyske kommuner gør for mennesker med hjerneskade",
  description:
    "Her er indsatser, medarbejdere, udstyr og efteruddannelse, som et notat fra 2018 nævner om genoptræning af mennesker med hjerneskade. " +
    "Det bygger på kommunernes egne oplysninger.",
  rowsAre: "punkter",
  columns: {
    slags: col.choice("Slags", "Den sammenhæng, notatet nævner det i.", {
      indsats: "Kommunal indsats",
      team: "Kan være med i et særligt team",
      indbudt: "Indbydes efter behov",
      tilkoeb: "Købes hos andre",
      samarbejde: "Samarbejde mellem kommuner",
      aalborg: "Kan købes hos Aalborg Kommune",
      specialviden: "Sted med specialviden",
      udstyr: "Specialudstyr",
      efteruddannelse: "Efteruddannelse, som personalet kan have",
      kompetence: "Anden oplæring",
    }),
    indsats: col.category("Indsats", "Det, notatet nævner."),
    status: col.status("selvrapporteret"),
  },
  key: ["slags", "indsats"],
  view: { measure: "raekker", x: "slags", title: "Hvad kommunernes oplysninger om hjerneskade handler om" },
  missing: [
    "Hvilke kommuner der har hvilke indsatser.",
    "Hvor mange borgere der får hver indsats, og hvad den koster.",
  ],
  caveats: ["Listerne er eksempler og ikke fuldstændige."],
});
