/**
 * Tells at once that the script of a figure's controls could not be fetched: it takes the notice after them away when it runs, and
 * all scripts of a page have run, or failed, when its content is there.
 */
export function lostControls(): void {
  document.addEventListener("DOMContentLoaded", () => {
    const late = document.querySelector<HTMLElement>(".explorer + .notice");
    if (!late) return;
    late.role = "alert";
    late.style.animation = "none";
    // Whoever has asked for another figure reads first that this is not it.
    if (location.search) document.querySelector(".explorer")?.previousElementSibling?.before(late);
  });
}
