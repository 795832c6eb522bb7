import { percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const BUDGET = "Budget i alt";

export default defineDataset("klima/biokul-finansiering", {
  subject: "biokul",
  title: "Finansiering af biokulprojektet",
  description:
    "Her står, hvem der ifølge ansøgningen skulle betale for det nordjyske biokulprojekt Farming for the Future: den bevilling, der søges om, " +
    "kommunerne, landboforeningerne og Partnerskabshuset Krydsfelt.",
  columns: {
    aar: col.year("Det første af de to år, projektet skal vare. Finansieringen dækker dem begge.", {
      title: "Første år",
    }),
    finansiering: col.category("Finansiering", "Hvor pengene kommer fra, eller en af kildens to summer.", {
      sums: { [BUDGET]: "rest", "Egenfinansiering i alt": "more" },
      disjoint: true,
    }),
    type: col.choice(
      "Type",
      "Hvilken slags bidrag det er.",
      {
        bevilling: "Bevilling",
        kommune: "Kommuner",
        landboforening: "Landboforening",
        anden: "Anden partner",
        "i-alt": "I alt",
      },
      { sums: { "i-alt": "more" }, disjoint: true },
    ),
    beloeb_kr: col.amount("Beløb", "Beløbet i kroner.", "kr."),
    andel_pct: col.optional(col.share("Andel", "Andel af hele budgettet, når kilden trykker den.", "pct.")),
    status: col.status("ansoegt"),
  },
  key: ["aar", "finansiering"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "andele",
      title: "De trykte andele følger af beløbene",
      tolerance: 0.5,
      format: (share) => percent(share, 1),
      cases: (rows) =>
        rows.flatMap(({ aar, finansiering, beloeb_kr, andel_pct }) => {
          const whole = rows.find((r) => r.aar === aar && r.finansiering === BUDGET);
          return andel_pct === null || !whole
            ? []
            : [
                {
                  what: `${finansiering}, ${aar}`,
                  printed: andel_pct,
                  computed: (100 * beloeb_kr) / whole.beloeb_kr,
                },
              ];
        }),
    }),
  ],
  view: {
    ...{ measure: "beloeb_kr", x: "finansiering", period: "{aar} og {aar+1}" },
    title: "Hvem der skulle betale biokulprojektet ifølge ansøgningen",
  },
  missing: ["Navnet på den, der skal give bevillingen.", "Om bevillingen blev givet."],
  caveats: [
    "Tallene for 2025 og 2026 er fra budgettet i en ansøgning om et projekt.",
    "Landboforeningernes bidrag er et skøn over værdien af deres medarbejderes timer.",
    "Partnerskabshuset Krydsfelt giver 50.000 kr. og får 100.000 kr. efter budgettet.",
  ],
});
