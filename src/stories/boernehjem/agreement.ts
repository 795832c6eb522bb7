import { sort } from "d3";
import { countOf } from "../../analysis/trace.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import samarbejde from "../../datasets/forstaerket-samarbejde.ts";
import maalgrupper from "../../datasets/socialaftale-maalgrupper.ts";
import noegletal from "../../datasets/socialaftale-noegletal.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** Whom the one new place that has been agreed on is for. */
const SELF_HARM = "Unge med svær selvskade";

/** The children's home among those that the parties keep going together. */
const PROTECTED = "Specialbørnehjemmet Kvisten";

const [PARTIES, SHARE] = ["Kommuner i aftalen", "Andel af alle pladser i Nordjylland"];

/** What the newest agreement in Nordjylland is: who made it, how long it runs, how much it covers, and what it has brought. */
export function toldAgreement(tables: Tables) {
  const rows = tables.rowsOf(noegletal);
  const ordered = sort(new Set(rows.map((row) => row.aftale)));
  const aftale = needed(ordered.at(-1), "socialaftaler");
  const trace = tracer(noegletal, rows);
  const until = needed(aftale.split("-").at(-1), "det sidste år i socialaftalen");
  const shareIn = () => {
    const where = { aftale, noegletal: SHARE } as const;
    const row = needed(
      rows.find(({ aftale: own, noegletal: what }) => own === aftale && what === SHARE),
      `hvor stor en del af pladserne aftalen for ${aftale} gælder`,
    );
    return {
      year: namedFact(
        String(row.aar),
        `Året for andelen i aftalen for ${aftale}`,
        printedIn(trace.cells("aar", where)),
      ),
      share: factOf(trace.one("vaerdi", where), `Pladser under aftalen for ${aftale}, andel`, percent),
      isAbout: row.kvalifikator === "cirka",
    };
  };

  const groups = tables.rowsOf(maalgrupper);
  const where = { emne: SELF_HARM, type: "nyt_tilbud" } as const;
  const when = groups
    .find(({ emne, type }) => emne === where.emne && type === where.type)
    ?.tidspunkt?.match(/\d.*/)?.[0];

  const kept = tables.rowsOf(samarbejde);
  const periode = sort(kept.map((row) => row.periode)).at(-1);
  const keptNow = kept.filter((row) => row.periode === periode);
  return {
    sources: sourceIdsOf(rows.filter((row) => row.aftale === aftale)),
    parties: factOf(trace.one("vaerdi", { aftale, noegletal: PARTIES }), `${PARTIES} for ${aftale}`, number),
    until: namedFact(
      until,
      "Sidste år i socialaftalen",
      printedIn(trace.cells("aftale", { aftale, noegletal: PARTIES })),
    ),
    after: shareIn(),
    promised: namedFact(
      needed(when, `året, hvor det nye tilbud til ${SELF_HARM.toLowerCase()} er klar`),
      `Nyt tilbud til ${SELF_HARM.toLowerCase()}, klar`,
      printedIn(tracer(maalgrupper, groups).cells("tidspunkt", where)),
    ),
    /** How many places the parties keep going together, and whether the children's home is one of them. */
    kept: factOf(
      countOf(tracer(samarbejde, keptNow).cells("tilbud", {}), "tilbud"),
      `Tilbud i det forstærkede samarbejde, ${needed(periode, "tilbud i det forstærkede samarbejde")}`,
      spelled,
    ),
    keepsHome: keptNow.some(({ tilbud }) => tilbud === PROTECTED),
  };
}
