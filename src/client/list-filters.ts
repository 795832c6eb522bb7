/** Fetches what works the filter of a page when a reader first touches it, or at once where the address asks for something. */
function load(form: HTMLFormElement): void {
  let started: Promise<{ foldAll: () => void }> | undefined;
  const start = (): Promise<{ foldAll: () => void }> =>
    (started ??= import("./list/list-filter.ts").then(({ listFilter }) => listFilter(form)));
  for (const type of ["pointerdown", "focusin", "input"]) form.addEventListener(type, start);
  form.querySelector(".fold-all")?.addEventListener("click", async () => (await start()).foldAll());
  form.addEventListener("submit", (event) => event.preventDefault());
  const asked = new URLSearchParams(location.search);
  if ([...form.elements].some((field) => asked.has(field.getAttribute("name") ?? ""))) void start();
}

document.querySelectorAll<HTMLFormElement>(".list-filter").forEach(load);
