const UNREAD = "script, style, template, code, pre, kbd, samp";
/** Elements that run on in the text around them. */
const INLINE = new Set("a abbr b br cite code em i kbd mark q s samp small span strong sub sup time u wbr".split(" "));
const SPOKEN = ["alt", "aria-label", "aria-description", "title", "placeholder", "data-v"];

const isText = (node: Node): boolean => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A piece of text that a reader takes in at once, and what holds it: a name with its classes, or with an attribute. */
export interface Readable {
  element: string;
  text: string;
}

const nameOf = ({ localName, classList }: Element): string => [localName, ...classList].join(".");

/** What there is to read or hear on a page: each block's text with its links and stresses run together, and what is spoken. */
export function readables(document: Document): Readable[] {
  const head = [...document.querySelectorAll("title, meta[name=description]")].map((element) => ({
    element: element.localName,
    text: element.getAttribute("content") ?? element.textContent ?? "",
  }));
  return document.body ? [...head, ...within(document.body)] : head;
}

function within(element: Element): Readable[] {
  if (element.matches(UNREAD)) return [];
  const spoken = SPOKEN.flatMap((name) => {
    const text = element.getAttribute(name);
    return text ? [{ element: `${element.localName} ${name}`, text }] : [];
  });
  const found: Readable[] = [...spoken];
  let run = "";
  const close = (): void => {
    if (run.trim() !== "") found.push({ element: nameOf(element), text: run.trim() });
    run = "";
  };
  for (const child of element.childNodes) {
    if (isText(child)) run += child.textContent ?? "";
    else if (isElement(child) && INLINE.has(child.localName))
      run += child.matches(UNREAD) ? "" : (child.textContent ?? "");
    else if (isElement(child)) {
      close();
      found.push(...within(child));
    }
  }
  close();
  return found;
}
