/** Something whose speed is measured. */
export interface Runner {
  name: string;
  /** One pass over everything. Returns how many things it found, so that no work can be left out unseen. */
  pass(): number;
}

/** What a runner took. */
export interface Timing {
  name: string;
  found: number;
  /** Milliseconds of processor time for one pass, the median of the rounds. */
  median: number;
  /** The fastest and the slowest round. */
  fastest: number;
  slowest: number;
  rounds: number;
}

const ROUNDS = 5;

/** How long things take, in milliseconds of processor time. */
export interface Pace {
  /** The warm-up runs for at least this long, so that the rounds meet code that is compiled: ours gets no faster after about 4000. */
  warmUp: number;
  /** A round goes on for at least this long, because a single pass over a few pages is too short to be timed. */
  round: number;
  /** Whoever needs longer than this for its first pass is not asked for five rounds. */
  patience: number;
}

const PACE: Pace = { warmUp: 6000, round: 300, patience: 20_000 };

/**
 * Times the runners against each other: a warm-up for each, then rounds in which all have a turn, forwards and backwards by
 * turns, so that whatever slows the machine down for a while slows them all. Processor time counts, of all threads, and not what other programs take.
 */
export function timed(runners: readonly Runner[], pace: Pace = PACE): Timing[] {
  const state = runners.map((runner) => ({ runner, ...warm(runner, pace.warmUp), times: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? state : [...state].reverse();
    for (const { runner, first, times } of order) {
      if (times.length === 0 || first < pace.patience) times.push(millisecondsOf(runner, pace.round));
    }
  }
  return state.map(({ runner, found, times }) => ({
    name: runner.name, found, median: median(times), fastest: Math.min(...times), slowest: Math.max(...times), rounds: times.length,
  }));
}

function warm(runner: Runner, least: number): { found: number; first: number } {
  const start = processorTime();
  const found = runner.pass();
  const first = processorTime() - start;
  while (processorTime() - start < least) runner.pass();
  return { found, first };
}

/** Milliseconds of one pass, over as many passes as fit. */
function millisecondsOf(runner: Runner, least: number): number {
  const start = processorTime();
  let passes = 0;
  do {
    runner.pass();
    passes += 1;
  } while (processorTime() - start < least);
  return (processorTime() - start) / passes;
}

/** Milliseconds that this process has worked so far. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle of the values; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
