import { showTarget } from "../show-target.ts";

/** Brings the row with an id in sight, and marks it as the one that the address leads to, though it came after the page. */
export function toTarget(id: string): void {
  const row = document.getElementById(id);
  if (!row) return;
  if (!row.matches(":target")) location.replace(location.href);
  row.scrollIntoView();
  showTarget();
}
