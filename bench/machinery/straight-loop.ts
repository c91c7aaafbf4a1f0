import { type Evaluation, exactSum } from "@barkraft/core";

/**
 * Everything that depends on the guarantee level, written out by hand as one pass over typed arrays: the
 * floor that the machinery is measured against. Nothing here is declared, checked or explained. The nation's sums
 * are exact here too, because an answer that drifts with the order of the municipalities is not the same answer.
 */
export interface StraightLoop {
  readonly income: Float64Array;
  readonly run: (guaranteeLevel: number) => number;
}

function inputs(evaluation: Evaluation) {
  const { places } = evaluation;
  const share = (id: string) => evaluation.column(id).map((percent) => percent / 100);
  return {
    places,
    mean: evaluation.column("mean_tax_capacity")[0]!,
    own: evaluation.column("own_tax_capacity"),
    population: evaluation.column("population_1_november"),
    cost: evaluation.column("cost_equalisation_pc"),
    structural: evaluation.column("structural_grant_pc"),
    introduction: evaluation.column("introduction_grant_pc"),
    nationalPopulation: evaluation.column("national_population_1_november")[0]!,
    published: evaluation.column("regulating_item.municipal")[0]!,
    appropriation: evaluation.column("regulating_item.municipal_appropriation")[0]!,
    implied: evaluation.column("municipal_appropriation")[0]!,
    added: evaluation.column("regulating_item.added_appropriation")[0]!,
    regionCost: evaluation.column("region_cost_equalisation_pc"),
    grant: share("municipal_grant_rate_in_force"),
    fee: share("municipal_fee_rate_in_force"),
    regionOwn: evaluation.column("region_own_tax_capacity"),
    regionGrant: share("regional_grant_rate_in_force"),
    regionFee: share("regional_fee_rate_in_force"),
    county: places.parents.municipality!.county!,
  };
}

const nearest = (amount: number) => (amount < 0 ? -Math.round(-amount) : Math.round(amount));

/** Prepares the arrays once; `run` is what is timed. */
export function straightLoop(evaluation: Evaluation): StraightLoop {
  const of = inputs(evaluation);
  const municipalities = of.own.length;
  const regions = of.regionOwn.length;
  const column = () => new Float64Array(municipalities);
  const income = column();
  const difference = column();
  const payment = column();
  const partial = column();
  const total = column();
  const known = column();
  const beforeClosing = column();
  const totalPayment = column();
  const thousands = column();
  const regionDifference = new Float64Array(regions);
  const regionIncome = new Float64Array(regions);
  const regionPayment = new Float64Array(regions);
  const regionBeforeClosing = new Float64Array(regions);
  const countyPayment = new Float64Array(regions);
  const countyPopulation = new Float64Array(regions);
  const countyIncome = new Float64Array(regions);

  const run = (guaranteeLevel: number): number => {
    const guaranteed = guaranteeLevel * of.mean;
    countyPayment.fill(0);
    countyPopulation.fill(0);
    for (let place = 0; place < municipalities; place++) {
      const county = of.county[place]!;
      const gap = guaranteed - of.own[place]!;
      const item = nearest(gap * (gap > 0 ? of.grant[county]! : of.fee[county]!));
      const inhabitants = of.population[place]!;
      const structural = of.structural[place]!;
      const introduction = of.introduction[place]!;
      const counted =
        (Number.isNaN(structural) ? 0 : structural) + (Number.isNaN(introduction) ? 0 : introduction);
      difference[place] = gap;
      income[place] = item;
      payment[place] = item * inhabitants;
      beforeClosing[place] = (item + of.cost[place]! + counted) * inhabitants;
      countyPayment[county]! += item * inhabitants;
      countyPopulation[county]! += inhabitants;
    }
    const items = exactSum(beforeClosing);
    const fromAppropriation = (of.appropriation - items) / of.nationalPopulation;
    const closing = (of.implied - items) / of.nationalPopulation;
    const unrounded =
      (Number.isNaN(fromAppropriation) ? of.published : fromAppropriation) + of.added / of.nationalPopulation;
    const regulating = nearest(unrounded);
    // What the regulating item is part of waits for the sum over all municipalities.
    for (let place = 0; place < municipalities; place++) {
      const item = income[place]!;
      const others = of.cost[place]! + of.structural[place]! + of.introduction[place]!;
      partial[place] = item + regulating;
      known[place] = item + of.cost[place]! + regulating;
      total[place] = item + others + regulating;
      totalPayment[place] = (item + others + unrounded) * of.population[place]!;
      thousands[place] = nearest(totalPayment[place]! / 1000);
    }
    for (let region = 0; region < regions; region++) {
      const gap = guaranteed - of.regionOwn[region]!;
      const item = nearest(gap * (gap > 0 ? of.regionGrant[region]! : of.regionFee[region]!));
      regionDifference[region] = gap;
      regionIncome[region] = item;
      regionPayment[region] = item * countyPopulation[region]!;
      regionBeforeClosing[region] = (item + of.regionCost[region]!) * countyPopulation[region]!;
      countyIncome[region] = countyPayment[region]! / countyPopulation[region]!;
    }
    const national = exactSum(payment) + exactSum(regionPayment);
    const regionItems = exactSum(regionBeforeClosing);
    return national + (closing > 0 ? 1 : 0) + (regionItems > 0 ? 1 : 0);
  };
  return { income, run };
}
