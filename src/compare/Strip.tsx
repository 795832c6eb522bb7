import { picture } from "../charts/picture.ts";
import { sharedStrokes } from "../charts/shared-strokes.ts";
import { capital, fullStops } from "../lib/format.ts";
import type { ComparedKommune } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";
import type { Compared } from "./compared.ts";
import { doubtAnchor } from "./doubt-anchor.ts";
import { fewTold } from "./few-counted.ts";

interface Props {
  chosen: readonly ComparedKommune[];
  compared: Compared;
}

/** Where the compared lie among all that have a measure, as a small picture. */
export function Strip({ chosen, compared: { measure, resolved, name, unit, count, few } }: Props) {
  const { narrow, description } = picture(resolved, undefined, { everyMark: true });
  const named = unit === undefined ? "" : `${unit.startsWith("kr.") ? `Beløb i ${unit}` : capital(unit)}. `;
  const council = measure.inCouncils ? " Kan kun sammenlignes inden for samme KKR." : "";
  const subtitle = `${named}Hver streg er en af ${count} kommuner.${council}`;
  // A rate that is made here has said so of every municipality.
  const isAsRead = resolved.view.shown === "absolut";
  const told = isAsRead ? fewTold(chosen.map((kommune, at) => ({ name: kommune.name, few: few[at] }))) : "";
  const notes = [
    told,
    ...sharedStrokes(resolved),
    ...resolved.notes,
    ...(measure.note === undefined ? [] : [measure.note]),
  ];
  const doubted = doubtAnchor(measure);
  return (
    <figure class="figure">
      <h3 class="figure-title">{name}</h3>
      <p class="figure-subtitle">{fullStops(subtitle)}</p>
      {/* A canvas is as new as its drawing: what reads it is begun anew. */}
      <div class="canvas" key={narrow} dangerouslySetInnerHTML={{ __html: narrow }} />
      <p class="visually-hidden">{description}</p>
      <p class="figure-notes">
        {notes.filter(Boolean).join(" ")}{" "}
        {doubted !== undefined && (
          <>
            Tallene er med <a href={doubted}>forbehold</a>.{" "}
          </>
        )}
        <a href={urls.ranking(measure.id)}>Se alle på ranglisten</a>
      </p>
    </figure>
  );
}
