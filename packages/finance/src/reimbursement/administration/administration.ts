/** What a scheme that was run cost in work, as a measure for another. */
export interface AdministrationLesson {
  /** Full-time staff in the state and in local government. */
  readonly stateStaff: number;
  readonly localStaff: number;
  /** Wages of all of them in the year, SEK. */
  readonly wages: number;
}

/** Work and wages. */
export interface AdministrationCost {
  readonly stateHours: number;
  readonly localHours: number;
  readonly staff: number;
  /** SEK in the price level of the lesson. */
  readonly wages: number;
  /** Wages as a share of what is paid; null when nothing is. */
  readonly shareOfPaid: number | null;
}

/**
 * What it costs to decide `claims` claims of `minutes` each in the state, when local government works as many hours
 * for each of the state's as in the lesson, at the lesson's wage for a full-time year of `hoursPerYear` hours.
 */
export function administrationCost(
  lesson: AdministrationLesson,
  {
    claims,
    minutes,
    hoursPerYear,
    paid,
  }: {
    readonly claims: number;
    readonly minutes: number;
    readonly hoursPerYear: number;
    readonly paid: number;
  },
): AdministrationCost {
  const stateHours = (claims * minutes) / 60;
  const localHours = (stateHours * lesson.localStaff) / lesson.stateStaff;
  const staff = (stateHours + localHours) / hoursPerYear;
  const wages = staff * (lesson.wages / (lesson.stateStaff + lesson.localStaff));
  return { stateHours, localHours, staff, wages, shareOfPaid: paid > 0 ? wages / paid : null };
}
