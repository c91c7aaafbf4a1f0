/** The first cell of the sheet that holds a workbook's manifest; its JSON stands in the lines called `json`. */
export const manifestMark = "barkraft-manifest";

/** The file beside a CSV file that holds its manifest. */
export function sidecarOf(path: string): string {
  return `${path}.manifest.json`;
}
