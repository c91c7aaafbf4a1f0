/** An index by year. */
interface IndexYear {
  readonly year: number;
  readonly index: number;
}

/**
 * Growth of the need of the whole sector in each year, a share: the municipal and the regional index weighed by the part
 * of the general grants that goes to the municipalities. NaN for a year outside the need.
 */
export function needGrowth(
  need: { readonly municipal: readonly IndexYear[]; readonly regional: readonly IndexYear[] },
  municipalShare: number,
  years: readonly number[],
): readonly number[] {
  const index = (year: number) => {
    const [municipal, regional] = [need.municipal, need.regional].map(
      (side) => side.find((each) => each.year === year)?.index ?? Number.NaN,
    );
    return municipalShare * municipal! + (1 - municipalShare) * regional!;
  };
  return years.map((year) => index(year) / index(year - 1) - 1);
}
