import { loadIn } from "./load-in.ts";

const isAsked = location.search !== "";

/** The choices stand as the figure shows them, and where the address asks for another that is told: what cannot be shown is not chosen. */
function putBack(root: HTMLElement): void {
  for (const option of root.querySelectorAll("option")) option.selected = option.defaultSelected;
  for (const box of root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) box.checked = box.defaultChecked;
  const told = Object.assign(document.createElement("li"), {
    textContent: "Her er den første figur, ikke den, som adressen beder om.",
  });
  if (isAsked) root.querySelector(".pair-gone")?.replaceChildren(told);
}

loadIn(".pair", isAsked, "Tallene til en anden figur", () => import("./pair.ts"), putBack);
