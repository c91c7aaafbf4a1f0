/** What a grant is assumed to do. Shares and amounts, not percent. */
export interface GrantResponse {
  /** Share of the grant that is spent rather than saved. */
  readonly spentShare: number;
  /** GDP for each krona that is spent. */
  readonly multiplier: number;
  /** Share of the added GDP that comes back to the public purse through taxes and lower benefits. */
  readonly budgetElasticity: number;
  /** Cost of one employee in the services, everything included, SEK a year. */
  readonly costPerEmployee: number;
  /** GDP for each person employed elsewhere, SEK a year. */
  readonly outputPerEmployed: number;
  /** How many fewer are unemployed for each job; the other jobs go to people who were not counted as unemployed. */
  readonly unemployedPerJob: number;
}

/** What a year's grant does in that year. Amounts in SEK. */
export interface GrantEffect {
  readonly grant: number;
  readonly gdp: number;
  readonly comesBack: number;
  /** What is added to the deficit: the grant less what comes back. */
  readonly net: number;
  /** Jobs in the services that the grant pays, and in the rest of the economy. */
  readonly jobsInServices: number;
  readonly jobsElsewhere: number;
  readonly fewerUnemployed: number;
}

/**
 * What a grant costs and gives in its year. What is spent becomes GDP of its own and, where the multiplier is above
 * one, more of it elsewhere; a multiplier below one takes jobs elsewhere.
 */
export function grantEffect(grant: number, response: GrantResponse): GrantEffect {
  const spent = grant * response.spentShare;
  const gdp = spent * response.multiplier;
  const comesBack = gdp * response.budgetElasticity;
  const jobsInServices = spent / response.costPerEmployee;
  const jobsElsewhere = (gdp - spent) / response.outputPerEmployed;
  return {
    grant,
    gdp,
    comesBack,
    net: grant - comesBack,
    jobsInServices,
    jobsElsewhere,
    fewerUnemployed: (jobsInServices + jobsElsewhere) * response.unemployedPerJob,
  };
}
