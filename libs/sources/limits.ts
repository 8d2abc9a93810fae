/** What reading one file may cost. Every limit that is passed ends in a SourceError, never in a slow or dead process. */
export type ReadLimits = {
  /** Size of the file itself. */
  bytes: number;
  /** What a packed file (.docx) may unpack to, counted while unpacking and not taken from what the file declares. */
  unpackedBytes: number;
  /** Entries of a packed file. */
  entries: number;
  /** Unpacked bytes per packed byte of any one entry over 1 MB: honest documents stay below 60. */
  ratio: number;
  pages: number;
  /** Length of the text that comes out, in UTF-16 units. */
  characters: number;
  /** Wall time of the child process for one file. */
  milliseconds: number;
  /** Memory of the child process, in MiB. */
  memory: number;
};

export const defaultLimits: ReadLimits = {
  bytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  entries: 5_000,
  ratio: 200,
  pages: 3_000,
  characters: 20_000_000,
  milliseconds: 60_000,
  memory: 1_024,
};
