/** What the library has to know of the machine, in one place so that a test can describe another machine. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** The PATH on which `postgres`, `initdb` and `unshare` are looked for. */
  readonly path: string;
  /** The numeric id of the current user; 0 is root. */
  readonly uid: number;
  /** A folder that only root writes and every user may read, for the case where root's own folders are closed to the server's account. */
  readonly publicFolder: string;
  /** All that the server sees of our environment: settings named PG... or LC_... would change how it starts, and our secrets are none of its business. */
  readonly childEnvironment: Readonly<Record<string, string>>;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  // eslint-disable-next-line no-restricted-properties -- where programs and their libraries lie belongs to the machine: it is no setting of the product
  const { PATH, LD_LIBRARY_PATH } = process.env;
  return describeMachine({ path: PATH ?? '', libraryPath: LD_LIBRARY_PATH });
}

/** @param of.path  the PATH @param of.libraryPath  LD_LIBRARY_PATH, which some systems need to run any program at all */
export function describeMachine(of: { path: string; libraryPath?: string | undefined; publicFolder?: string }): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    path: of.path,
    uid: process.getuid?.() ?? -1,
    publicFolder: of.publicFolder ?? '/var/lib/mandate-tracker',
    childEnvironment: { PATH: of.path, ...(of.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: of.libraryPath }) },
  };
}
