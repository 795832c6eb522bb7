import { remembered } from "../client/remembered-kommune.ts";
import { loadIn } from "./load-in.ts";

const asked = new URLSearchParams(location.search);
// Whoever adds another before the script has come keeps what the address has.
const kept = [...asked].map(([name, value]) =>
  Object.assign(document.createElement("input"), { type: "hidden", name, value }),
);
document.querySelector(".compare form")?.prepend(...kept);

/** An example would be taken for those that the address asks for. */
function hideExample(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>(".example, .example ~ :is(.lacking, .scroll)"))
    part.hidden = asked.has("k");
}

// At once where the address has municipalities or the reader has one of their own; else when the choice is touched.
loadIn(".compare", asked.size > 0 || remembered() !== undefined, "Tallene", () => import("./island.tsx"), hideExample);
