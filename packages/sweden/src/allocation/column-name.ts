/** A column of another year than the allocation's: `name@2019`, or `name@-1` for the year before. */
const pattern = /^(?<name>[^@]+)(?:@(?<sign>-)?(?<number>\d{1,4}))?$/;

/** The column and the calendar year that a written name stands for, in an allocation of `year`. */
export function columnAndYear(
  written: string,
  year: number,
): { readonly name: string; readonly year: number } {
  const { name, sign, number } = pattern.exec(written)?.groups ?? {};
  if (name === undefined || number === undefined) return { name: written, year };
  if (sign === undefined && number.length < 4) return { name: written, year };
  return { name, year: sign === "-" ? year - Number(number) : Number(number) };
}
