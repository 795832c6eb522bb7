import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/trafikudspil-tidsplan", {
  subject: "trafikudspil",
  title: "Tidsplan for et nyt trafikudspil",
  description:
    "Her er de seks faser i udkastet fra maj 2022 til en opdatering af trafikudspillet »Sjælland baner vejen frem«. " +
    "Ved hver fase står, hvornår den er, hvem der er med, og hvad den skal bruges til.",
  columns: {
    fase: col.category("Fase", "Fasens navn i planen."),
    begyndelse: col.optional(col.date("Begyndelse", "Dag, måned eller år. Tom, når planen ikke siger det.")),
    aarstid: col.optional(
      col.season("begyndelse", "Årstiden, når planen ikke siger måneden. Sommer er tegnet som juni, juli og august."),
    ),
    slut: col.optional(col.endOf("begyndelse", col.date("Slut", "Sidste måned, når planen nævner to."))),
    behandling: col.text("Behandling", "Hvem der behandler sagen eller samler forslag."),
    formaal: col.text("Formål", "Fasens formål, kort gengivet."),
    status: col.status("planlagt"),
  },
  key: ["fase"],
  missing: ["Et tidspunkt for at samle forslag ind.", "Hvilket udvalg i Region Sjælland der er tale om."],
  caveats: [
    "Planen er en figur, som i udtrækket er blevet til løs tekst. Datoerne er sat til faserne i den rækkefølge, de kommer.",
    "Tidspunktet for konferencen begynder med en måned, som er gået tabt. Kun januar 2023 er vist.",
  ],
});
