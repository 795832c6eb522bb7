import { loadIn } from "./load-in.ts";

/** The choices stand as the figure shows them: what cannot be shown is not chosen. */
function putBack(root: HTMLElement): void {
  for (const option of root.querySelectorAll("option")) option.selected = option.defaultSelected;
  for (const box of root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) box.checked = box.defaultChecked;
}

loadIn(".pair", location.search !== "", () => import("./pair.ts"), putBack);
