import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const STYLE = "body{margin:0}";

/** Writes a small site of sound pages, which all say the same text, and a dataset with as many rows as it has pages. */
export async function aSite(folder: string, text: string, pages = 30): Promise<string> {
  const names = Array.from({ length: pages }, (_, at) => `side-${at + 1}`);
  const rows = names.map((navn) => ({ navn, tekst: text }));
  const csv = ["navn,tekst", ...rows.map(({ navn, tekst }) => `${navn},${tekst}`)].join("\r\n");
  const files: Record<string, string> = {
    "index.html": page(
      "Forside",
      `<ul>${names.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join("")}</ul>`,
    ),
    ...Object.fromEntries(names.map((name) => [`${name}/index.html`, page(name, `<p>${text}</p>`.repeat(20))])),
    "data/sider.csv": `${csv}\r\n`,
    "data/sider.json": JSON.stringify({ id: "sider", columns: ["navn", "tekst"], rows }),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

function page(title: string, content: string): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'`;
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>${content}<p><a href="/">Forside</a></p></body></html>`;
}
