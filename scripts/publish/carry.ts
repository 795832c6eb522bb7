import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { releaseFolder, type Releases } from "./releases.ts";

/** Where a site is published: a folder on this machine, or one on another that a program carries it to. */
export type Place = { folder: string } | { carrier: "rsync" | "sftp"; to: string; written: string };

/** What `--til` says. `from`: the folder that the command was called from. */
export function placeOf(written: string, from: string): Place {
  if (written.startsWith("rsync://")) return { carrier: "rsync", to: written, written };
  if (written.startsWith("rsync:")) return { carrier: "rsync", to: written.slice("rsync:".length), written };
  if (written.startsWith("sftp://")) return { carrier: "sftp", to: written, written };
  return { folder: resolve(from, written) };
}

/**
 * Carries a release to another machine, and shows it there when all of it is there. Gives why it could not, in Danish. `options`: what
 * the program is told besides.
 */
export async function carry(
  releases: Releases,
  version: number,
  { carrier, to, written }: Exclude<Place, { folder: string }>,
  options: readonly string[] = [],
): Promise<string | undefined> {
  const folder = releaseFolder(releases, version);
  const steps = carrier === "rsync" ? rsyncSteps(releases, folder, version, to) : [sftpStep(folder, version, to)];
  for (const { words, input } of steps) {
    const failure = await run(carrier, [...options, ...words], input);
    if (failure === undefined) continue;
    if (failure === "") {
      return `Programmet ${carrier} er ikke på denne maskine, så siden kan ikke sendes til ${written}.\n  Gør dette: Installér ${carrier}, eller udgiv til en mappe med --til.`;
    }
    return (
      `Udgivelse ${version} ligger færdig her, men kom ikke frem til ${written}. Læserne dér ser siden, som den var.\n` +
      `  Gør dette: Se efter, om adressen er rigtig, og om du må skrive dér, og kør kommandoen igen. ${carrier} siger:\n${failure}`
    );
  }
  return undefined;
}

interface Step {
  words: string[];
  input?: string;
}

/** The release first, and the link alone when all of it is there; rsync puts a link in place in one step. */
const rsyncSteps = ({ link }: Releases, folder: string, version: number, to: string): Step[] => [
  { words: ["-rt", "--checksum", "--mkpath", `${folder}/`, `${to.replace(/\/$/, "")}/${version}/`] },
  { words: ["-l", link, `${to.replace(/\/$/, "")}/`] },
];

/** A link is made beside the old one and renamed over it, in one step where the server is OpenSSH's. */
function sftpStep(folder: string, version: number, to: string): Step {
  const { host, username, port, pathname } = new URL(to);
  const login = [username === "" ? "" : `${username}@`, host.replace(/:\d+$/, "")].join("");
  const commands = [
    `-mkdir ${quoted(pathname)}`,
    `cd ${quoted(pathname)}`,
    `-mkdir ${version}`,
    `put -R ${quoted(`${folder}/.`)} ${version}`,
    "-rm nu.ny",
    `symlink ${version} nu.ny`,
    "rename nu.ny nu",
  ];
  return {
    words: ["-b", "-", ...(port === "" ? [] : ["-P", port]), ...(login === "" ? [] : [login])],
    input: `${commands.join("\n")}\n`,
  };
}

const quoted = (path: string): string => `"${decodeURIComponent(path).replace(/["\\]/g, "\\$&")}"`;

/** Runs a program. Gives what it said when it failed, and nothing to read where there is no such program. */
function run(program: string, words: readonly string[], input = ""): Promise<string | undefined> {
  return new Promise((done) => {
    const child = execFile(program, words, { maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (!error) done(undefined);
      else if (error.code === "ENOENT") done("");
      else done(stderr.trim() || stdout.trim() || error.message);
    });
    child.stdin?.on("error", () => undefined).end(input);
  });
}
