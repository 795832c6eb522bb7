let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function liveRegion(): HTMLElement {
  const element = document.createElement("div");
  element.className = "visually-hidden";
  element.role = "status";
  document.body.append(element);
  return element;
}

/**
 * Says a text politely to assistive technology, in the page's one live region. Of texts that come in quick
 * succession (a key held down, a word being typed) only the last is said; the same text can be said again.
 */
export function announce(text: string): void {
  const status = (region ??= liveRegion());
  status.textContent = "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = text;
  }, 300);
}
