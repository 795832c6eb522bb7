import type { Compared } from "./compared.ts";
import { doubtId } from "./doubt-anchor.ts";

/** What may be wrong with the measures that are compared, each once: several measures may rest on the same rows. */
export function Doubts({ compared }: { compared: readonly Compared[] }) {
  const doubts = new Map(compared.flatMap(({ measure }) => measure.doubts.map((doubt) => [doubt.id, doubt])));
  return (
    <>
      {[...doubts.values()].map((doubt) => (
        <p key={doubt.id} id={doubtId(doubt)} class="notice">
          <strong>{doubt.text}.</strong> <a href={doubt.href}>Se hele sagen</a>
        </p>
      ))}
    </>
  );
}
