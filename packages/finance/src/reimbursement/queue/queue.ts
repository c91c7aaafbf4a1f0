import { monthAfter } from "../forecast/index.ts";

/** Claims that come in and the people who decide them. */
export interface QueueQuestion {
  /** First month, `2020-09`. */
  readonly start: string;
  /** Claims that come in each month, evenly over it; the months after the last repeat nothing. */
  readonly arrivals: readonly number[];
  /** Months that are followed, also after the last claims have come in. */
  readonly months: number;
  /** Claims that wait when the first month begins. */
  readonly waiting: number;
  readonly officers: number;
  readonly minutesPerClaim: number;
  /** Hours that one officer decides claims in a month. */
  readonly hoursPerMonth: number;
  /** SEK that a claim asks for on average; NaN where it is not known. */
  readonly amountPerClaim: number;
}

/** The queue at the end of a month. */
export interface QueueMonth {
  readonly month: string;
  readonly arrived: number;
  readonly decided: number;
  readonly waiting: number;
  /** Months that a claim which comes in at the end of the month waits, first come, first served. */
  readonly wait: number;
  /** What receivers have claimed and the state has not decided, SEK. */
  readonly outstanding: number;
  /** Share of the officers' time that was used. */
  readonly used: number;
}

/** How claims wait to be decided. */
export interface QueueOutcome {
  readonly months: readonly QueueMonth[];
  /** Claims that the officers decide in a month. */
  readonly capacity: number;
  readonly longestWait: number;
  /** At the beginning or at the end of a month. */
  readonly mostOutstanding: number;
  /** Months from the start until nothing waits and nothing more comes; null when that is beyond the months. */
  readonly cleared: number | null;
  /** Officers with whom no claim waits over the end of the month in which it came. */
  readonly officersWithoutQueue: number;
}

/** A queue that is served in the order of arrival, as a flow: claims come and are decided evenly over each month. */
export function followQueue(question: QueueQuestion): QueueOutcome {
  const {
    start,
    arrivals,
    months: count,
    officers,
    minutesPerClaim,
    hoursPerMonth,
    amountPerClaim,
  } = question;
  const perOfficer = (hoursPerMonth * 60) / minutesPerClaim;
  const capacity = officers * perOfficer;
  let waiting = question.waiting;
  let cleared: number | null = null;
  const months = Array.from({ length: count }, (_, at): QueueMonth => {
    const arrived = arrivals[at] ?? 0;
    const before = waiting;
    const decided = Math.min(capacity, before + arrived);
    waiting = before + arrived - decided;
    const isLast = at >= arrivals.length - 1;
    if (cleared === null && isLast && waiting === 0) {
      // What is there at the beginning and what comes meanwhile; nothing is done before the last claims have come.
      cleared = at + (at < arrivals.length && arrived > 0 ? 1 : capacity > 0 ? before / capacity : 0);
    }
    return {
      month: monthAfter(start, at),
      arrived,
      decided,
      waiting,
      wait: waiting === 0 ? 0 : capacity > 0 ? waiting / capacity : Number.POSITIVE_INFINITY,
      outstanding: waiting === 0 ? 0 : waiting * amountPerClaim,
      used: capacity > 0 ? decided / capacity : Number.NaN,
    };
  });
  const most = Math.max(...months.map((_, at) => (at === 0 ? question.waiting : 0) + (arrivals[at] ?? 0)));
  return {
    months,
    capacity,
    longestWait: Math.max(...months.map(({ wait }) => wait)),
    mostOutstanding: months.reduce(
      (most, { outstanding }) => Math.max(most, outstanding),
      question.waiting === 0 ? 0 : question.waiting * amountPerClaim,
    ),
    cleared,
    officersWithoutQueue: Math.ceil(most / perOfficer),
  };
}
