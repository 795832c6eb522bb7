/** Encodings that programs have saved Danish text in: the bytes of the letters æ, ø, å, Æ, Ø and Å in each. */
const ENCODINGS: readonly { name: string; bytes: readonly number[] }[] = [
  { name: "Windows-1252", bytes: [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5] },
  { name: "Mac Roman", bytes: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81] },
  { name: "DOS (850)", bytes: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f] },
];
const FIRST_NOT_ASCII = 0x80;
const windows1252 = new TextDecoder("windows-1252");

/** The encoding in which most of the bytes that are no plain letters are Danish ones, and the text as it reads in it. */
export function guessEncoding(bytes: Uint8Array): { name: string; text: string } {
  const counts = new Map<number, number>();
  for (const byte of bytes) if (byte >= FIRST_NOT_ASCII) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const hits = (danish: readonly number[]): number => danish.reduce((sum, byte) => sum + (counts.get(byte) ?? 0), 0);
  const [likeliest] = ENCODINGS.toSorted((a, b) => hits(b.bytes) - hits(a.bytes));
  const { name, bytes: danish } = likeliest ?? { name: "Windows-1252", bytes: [] };
  const western = ENCODINGS[0]?.bytes ?? [];
  const asWestern = bytes.map((byte) => western[danish.indexOf(byte)] ?? byte);
  return { name, text: windows1252.decode(asWestern) };
}
