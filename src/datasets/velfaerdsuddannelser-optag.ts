import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("uddannelse/velfaerdsuddannelser-optag", {
  subject: "uddannelser",
  title: "Optag på velfærdsuddannelser i Region Sjælland",
  description:
    "Her står, hvor mange der blev optaget på uddannelserne til folkeskolelærer, pædagog, socialrådgiver og sygeplejerske i Region Sjælland.",
  columns: {
    aar: col.year("Det år, de studerende er optaget."),
    uddannelse: col.choice(
      "Uddannelse",
      "Professionsbacheloruddannelsen.",
      ["Folkeskolelærer", "Pædagog", "Socialrådgiver", "Sygeplejerske"],
      { disjoint: true },
    ),
    optagne: col.count("Optagne", "Studerende optaget gennem Den Koordinerede Tilmelding.", "optagne", { flow: true }),
    status: col.status("opgjort"),
  },
  key: ["aar", "uddannelse"],
  checks: ({ complete }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hver uddannelse har et tal for hvert år",
      columns: [(r) => r.uddannelse, (r) => String(r.aar)],
      noun: "tal",
    }),
  ],
  missing: ["Antal ansøgere og ledige pladser.", "Tal for de enkelte uddannelsessteder og for de andre regioner."],
  caveats: [
    "Kun optag gennem Den Koordinerede Tilmelding er talt med.",
    "Kilden siger ikke, om regionen er den, hvor uddannelsen ligger, eller den, de studerende kommer fra. Vi læser den som det første.",
    "Optaget svinger fra år til år. Valget af år betyder derfor meget for en sammenligning.",
  ],
});
