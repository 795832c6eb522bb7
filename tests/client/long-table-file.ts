import { parquetWriteBuffer } from "hyparquet-writer";

/** The file behind `long-table.html`: eight rows in groups of three, as many as the page has. */
export function longTableFile(): Buffer {
  const places = Array.from({ length: 8 }, (_, at) => at + 1);
  const text = (name: string, data: (string | null)[]) => ({ name, data, type: "STRING" as const, nullable: true });
  const uses = JSON.stringify([{ href: "#historie", text: "2 tal i historien" }]);
  return Buffer.from(
    parquetWriteBuffer({
      columnData: [
        text(
          "navn",
          places.map((at) => (at < 6 ? `Række ${at}` : "Sidste")),
        ),
        { name: "tal", data: places.map((at) => (at === 8 ? null : at * 1.5)), type: "DOUBLE", nullable: true },
        text(
          "_id",
          places.map((at) => `r-${at}`),
        ),
        text(
          "_code",
          places.map((at) => (at === 5 ? "851" : null)),
        ),
        text(
          "_source",
          places.map(() => "Nord"),
        ),
        text(
          "_place",
          places.map((at) => `· l. ${at}`),
        ),
        text(
          "_lines",
          places.map((at) => JSON.stringify([{ text: `l. ${at}`, href: `#l${at}` }])),
        ),
        text(
          "_uses",
          places.map((at) => (at === 5 ? uses : null)),
        ),
      ],
      rowGroupSize: 3,
    }),
  );
}
