import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { barkraft, type Outcome } from "../../cli/support.ts";

const reform = ["--reform", "scenarios/guarantee-level-110.yaml"];
const several = ["scenarios/guarantee-level-110.yaml", "scenarios/full-compensation.yaml"];
const wanted = [
  "--parameter",
  "income_equalisation.guarantee_level=1.10..1.20",
  "--set",
  "income_equalisation.municipal_grant_degree=1",
];
const preschool = ["--cost", "preschool", "--by", "share(population_1_5)", "--year", "2021"];

/** What the user supplies besides figures and a reform; it is kept in the manifest, so verifying needs no file. */
const supplied: Readonly<Record<string, string>> = {
  "statement.yaml": "years:\n  - { year: 2020, result: -5000000 }\n  - { year: 2021, result: 3000000 }\n",
  "own.csv": `code,own\n${["0114", "0115", "0117", "1860", "1861", "1880"]
    .map((code, at) => `${code},${at * at}`)
    .join("\n")}\n`,
};

/** How each kind of export is written. */
export const exportedFiles: Readonly<Record<string, readonly string[]>> = {
  "outlook.pdf": ["project", "Laxå", "--lang", "sv"],
  "outcome.csv": ["equalise", "--year", "2021"],
  "some.csv": ["equalise", "--municipality", "Laxå", "1880", ...reform],
  "regions.json": ["equalise", "--level", "region"],
  "outcome.xlsx": ["equalise", "--lang", "sv", "--set", "income_equalisation.guarantee_level=110%"],
  "comparison.csv": ["compare", ...reform],
  "comparison.json": ["compare", "--top", "3", ...reform],
  "comparison.xlsx": ["compare", "--lang", "da", ...reform],
  "laxa.xlsx": ["workbook", "Laxå", ...reform],
  "region.xlsx": ["workbook", "Örebro", "--level", "region", "--year", "2021"],
  "several.csv": ["compare", ...several],
  "several.json": ["compare", ...several, "--quantity", "known_total_pc"],
  "several.xlsx": ["compare", ...several, "--lang", "da"],
  "stacked.csv": ["compare", "--stacked", ...reform],
  "stacked.json": [
    "compare",
    "--stacked",
    "--lang",
    "sv",
    "--set",
    "income_equalisation.guarantee_level=1.1",
  ],
  "stacked.xlsx": ["compare", "--stacked", ...reform],
  "distribution.csv": ["distribution", "--lang", "sv", "--bands", "0,10000,50000", "--closed", ...reform],
  "distribution.json": ["distribution", ...reform],
  "distribution.xlsx": ["distribution", "--by", "tax_rate", ...reform],
  "solution.csv": ["solve", ...wanted, "--target", "neutral"],
  "solution.json": ["solve", ...wanted, "--target", "cost<=0", "--max-loss", "5%"],
  "cliffs.csv": ["cliffs", "income_equalisation.guarantee_level=1.10..1.20", "--within", "2%"],
  "cliffs.json": ["cliffs", "tax_base=9e8..12e8", "--municipality", "Laxå", "--least", "5"],
  "grant.csv": ["grant", "--amount", "2e9", "--model", "preschool", "--municipality", "Laxå"],
  "grant.json": ["grant", "--amount", "-5e8", "--model", "all"],
  "balance.csv": ["balance", "Laxå", "--from", "2015", "--lang", "da"],
  "balance.json": ["balance", "--statement", "statement.yaml"],
  "reconciliation.csv": ["reconcile", "--year", "2021"],
  "reconciliation.json": ["reconcile", "Laxå"],
  "similar.csv": ["similar", "Laxå", "--count", "3"],
  "similar.json": ["similar", "Laxå", "--by", "population,density", "--weights", "population=2"],
  "similar.xlsx": ["similar", "Laxå", "--lang", "sv"],
  "need.csv": ["need", ...preschool],
  "need.json": ["need", "--cost", "preschool", "--by", "own", "--columns", "own.csv", "--year", "2021"],
  "need.xlsx": ["need", ...preschool, "--weights", "share(population_1_5)=1500,constant=0"],
  "inhabitant.csv": ["inhabitant", "Laxå", "--age", "8"],
  "inhabitant.json": ["inhabitant", "Laxå", "--age", "40", "--tax-base", "300000", ...reform],
  "inhabitant.xlsx": ["inhabitant", "Laxå", "--age", "70", "--tax-base", "mean"],
  "change.csv": ["change", "Laxå"],
  "change.json": ["change", "--nation", "--from", "2020", "--to", "2021"],
  "change.xlsx": ["change", "Laxå", "--lang", "da"],
  "explanation.json": ["explain", "total_pc", "--municipality", "Laxå", "--depth", "3", ...reform],
  "package.json": ["package", "show", "eight-billion-2021"],
  "package.csv": ["package", "show", "eight-billion-2021", "--lang", "sv"],
  "packages.xlsx": ["package", "list", "--lang", "da"],
  "scheme.xlsx": ["reimburse", "scheme", "--lang", "da"],
  "parameters.csv": ["parameters", "--lang", "sv"],
  "parameters.json": ["parameters", "--year", "2021"],
};

/** A folder with exports as a user has them. */
export interface Exported {
  readonly folder: string;
  /** The path of a file in the folder. */
  at(name: string): string;
  /** Runs `barkraft verify` on a file in the folder. */
  verify(name: string, ...more: string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Writes exports, by the names of their files, into a folder of their own. What the user supplied is gone afterwards. */
export async function exported(names: readonly string[]): Promise<Exported> {
  const folder = await mkdtemp(join(tmpdir(), "barkraft-verify-"));
  const at = (name: string) => join(folder, name);
  const remove = () => rm(folder, { recursive: true, force: true });
  await writeAll(names, at).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    folder,
    at,
    verify: (name, ...more) => barkraft(["verify", at(name), ...more]),
    remove,
  };
}

async function writeAll(names: readonly string[], at: (name: string) => string): Promise<void> {
  for (const [name, content] of Object.entries(supplied)) await writeFile(at(name), content);
  for (const name of names) {
    const words = exportedFiles[name]!;
    const own = words.map((word) => (word in supplied ? at(word) : word));
    // An explanation goes to standard output alone.
    const where = words[0] === "explain" ? ["--format", "json"] : ["--output", at(name)];
    const { code, error, bytes } = await barkraft([...own, ...where]);
    if (code !== 0) throw new Error(`${name} was not written: ${error}`);
    if (words[0] === "explain") await writeFile(at(name), bytes);
  }
  for (const name of Object.keys(supplied)) await rm(at(name));
}
