import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const date = (title: string, description: string) =>
  column(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable(),
    { title, description, date: true },
  );

const row = z.object({
  fase: column(z.string().min(1), { title: "Fase", description: "Fasens navn i planen." }),
  begyndelse: date("Begyndelse", "Dag, måned eller år. Tom, når planen ikke siger det."),
  slut: date("Slut", "Sidste måned, når planen nævner to."),
  behandling: column(z.string().min(1), {
    title: "Behandling",
    description: "Hvem der behandler sagen eller samler input.",
  }),
  formaal: column(z.string().min(1), { title: "Formål", description: "Fasens formål, kort gengivet." }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "trafikudspil-tidsplan",
  title: "Tidsplan for et nyt trafikudspil",
  description:
    "De seks faser i udkastet fra maj 2022 til en opdatering af trafikudspillet Sjælland baner vejen frem. " +
    "Ved hver fase står, hvornår den er, hvem der er med, og hvad den skal bruges til.",
  theme: "transport",
  raw: "transport/trafikudspil-tidsplan.csv",
  row,
  key: ["fase"],
  checks: [],
  missing: ["Et tidspunkt for at samle forslag ind.", "Hvilket udvalg i Region Sjælland der er tale om."],
  caveats: [
    "Planen er en figur, som i udtrækket er blevet til løs tekst. Datoerne er sat til faserne i den rækkefølge, de kommer.",
    "Tidspunktet for konferencen begynder med en måned, som er gået tabt. Kun januar 2023 er vist.",
    "2. behandling er sat til sommeren 2023.",
  ],
});
