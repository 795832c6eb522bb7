import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import fokus from "../../datasets/rammeaftale-fokusomraader.ts";
import kompetencer from "../../datasets/styringsaftale-kompetencer.ts";
import talregler from "../../datasets/styringsaftale-talregler.ts";
import kategorier from "../../datasets/styringsaftale-tilbudskategorier.ts";
import { spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

const [STEERING, OWNER] = ["Den Administrative Styregruppe (DAS)", "Driftsherren"];

/** Who has which say, of what the story tells. */
const SAYS: readonly [decision: string, actor: string, role: RowOf<typeof kompetencer>["rolle"]][] = [
  ["Ændre antallet af pladser permanent, når taksterne meldes ind", STEERING, "godkender"],
  ["Give særlige vilkår til et nyt eller trængt tilbud", STEERING, "godkender"],
  ["Lukke et tilbud permanent", STEERING, "hoeres"],
  ["Lukke et tilbud permanent", OWNER, "beslutter"],
  ["Bruge ekstra kapacitet ved midlertidig overbelægning", OWNER, "beslutter"],
];

/** The rule in numbers that the story tells of: how long others are asked. */
const HEARING = "Høring, før et tilbud lukkes permanent";

/** What the agreement covers, and what its rules say of opening, changing and closing places. Throws a MissingError for a rule that is gone. */
export function toldRules(tables: Tables) {
  const roles = tables.rowsOf(kompetencer);
  const says = SAYS.map(([decision, actor, role]) =>
    needed(
      roles.find(({ beslutning, aktoer, rolle }) => beslutning === decision && aktoer === actor && rolle === role),
      `styringsaftalens regel »${decision}« for ${actor}`,
    ),
  );
  const hearing = needed(
    tables.rowsOf(talregler).find(({ regel }) => regel.startsWith(HEARING)),
    `styringsaftalens regel »${HEARING}«`,
  );

  const kinds = tables.rowsOf(kategorier);
  const kind = (slags: RowOf<typeof kategorier>["slags"], isOne: (row: RowOf<typeof kategorier>) => boolean) =>
    needed(
      kinds.find((row) => row.slags === slags && isOne(row)),
      `de tilbud, styringsaftalen gælder for: ${slags}`,
    );
  const alone = kind("kategori", ({ nr }) => nr === 1);
  const shared = kind("kategori", ({ nr }) => nr === 3);
  const regional = kind("regionen", () => true);
  const institutions = kind("tilbudstype", ({ tilbud }) => tilbud.startsWith("Døgninstitutioner"));
  const cells = (row: RowOf<typeof kategorier>) =>
    tracer(kategorier, kinds).cells("tilbud", { slags: row.slags, tilbud: row.tilbud });

  const privately = tables.rowsOf(fokus).filter(({ indhold }) => /private tilbud/.test(indhold));
  const wished = needed(
    privately.find(({ slags }) => slags === "resultat"),
    "det resultat, kommunerne ønsker om private tilbud",
  );
  return {
    sources: sourceIdsOf([...kinds, hearing, ...says]),
    /** How long those who are asked before a place closes have to answer, at the least. */
    hearing: factOf(tracedCell(talregler, hearing, "vaerdi"), `${HEARING}: måneder, mindst`, spelled),
    covered: namedFact(
      "de kommunale, som også andre kommuner bruger",
      "Hvilke tilbud styringsaftalen gælder for",
      printedIn([...cells(regional), ...cells(shared), ...cells(alone)]),
    ),
    /** Whether the agreement takes in what is the region's or is shared, and leaves out what one municipality alone uses. */
    coversShared: regional.omfattet === "ja" && shared.omfattet === "ja" && alone.omfattet === "nej",
    listed: namedFact(
      "Døgninstitutionerne",
      "Tilbud, som rammeaftaler skal omfatte",
      printedIn(tracer(kategorier, kinds).cells("tilbud", { slags: institutions.slags })),
    ),
    /** Whether the list of what an agreement must cover leaves out the private kind of children's homes. */
    leavesOutResidences: !kinds.some(({ tilbud }) => /opholdssted/i.test(tilbud)),
    /** The papers that tell of municipalities which would buy together from private owners. */
    buyingSources: sourceIdsOf(privately),
    /** The first year of the agreement in which they wish it. */
    buyingFrom: namedFact(
      String(wished.aar),
      "Det første år, aftalen på Sjælland gælder",
      printedIn(tracer(fokus, privately).cells("aar", { slags: wished.slags, indhold: wished.indhold })),
    ),
  };
}
