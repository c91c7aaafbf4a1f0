/** A queue in the long run, when claims come at random and each takes a random time. */
export interface SteadyQueue {
  /** Share of the officers' time that is used. */
  readonly used: number;
  /** Share of the claims that wait at all. */
  readonly waits: number;
  /** Mean wait in hours of work before a claim is taken up. */
  readonly meanWaitHours: number;
}

/**
 * Erlang's formula for a queue with several officers (M/M/c): claims come independently of each other, and the time
 * each takes varies around its mean. Null when more comes than can be decided, because then the queue only grows.
 */
export function steadyQueue(
  claimsPerHour: number,
  officers: number,
  minutesPerClaim: number,
): SteadyQueue | null {
  const load = (claimsPerHour * minutesPerClaim) / 60;
  if (!(load < officers)) return null;
  // Erlang's B, one officer at a time, which stays between 0 and 1 where factorials would overflow.
  let blocked = 1;
  for (let count = 1; count <= officers; count++) blocked = (load * blocked) / (count + load * blocked);
  const waits = (officers * blocked) / (officers - load * (1 - blocked));
  return {
    used: load / officers,
    waits,
    meanWaitHours: (waits * (minutesPerClaim / 60)) / (officers - load),
  };
}
