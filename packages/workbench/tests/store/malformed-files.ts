import { readdirSync } from "node:fs";
import { parquetWriteBuffer } from "hyparquet-writer";
import { neverComputed, workbook } from "./workbooks.ts";

/** The tables that a user may supply, as the message lists them. */
const tables = readdirSync(new URL("../../../../data/plain/", import.meta.url))
  .filter((name) => name.endsWith(".csv"))
  .map((name) => name.replace(".csv", ""))
  .sort()
  .join(", ");

export const head = "code,year,population\n";
const good = "0114,2019,47000\n";
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
export const excelRows = (...rows: unknown[][]) =>
  workbook({ Blad1: [["code", "year", "population"], ...rows] });
const parquet = (data: unknown[]) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "code", data: ["0114"] },
        { name: "year", data: [2019] },
        { name: "population", data },
      ],
    }),
  );

/** What a user gave, and the whole message they must get, line by line. */
export const malformed: Record<string, { files: Record<string, string | Uint8Array>; message: string[] }> = {
  "a missing column": {
    files: { "population-1-november.csv": "code,year\n0114,2019\n" },
    message: [
      "population-1-november.csv, row 1, column population: found no such column, expected the column population. Add the column; the table population-1-november needs code, year, population.",
    ],
  },
  "a misspelt column": {
    files: { "tax-rates.csv": "code,year,municipal_rate_pct,regional_rate_pct\n0114,2023,19,12\n" },
    message: [
      "tax-rates.csv, row 1, column regional_rate_pct: found “regional_rate_pct”, expected a column of the table tax-rates. Did you mean region_rate_pct?",
    ],
  },
  "a column that resembles none": {
    files: { "population-1-november.csv": "code,year,population,xyzzy\n0114,2019,1,2\n" },
    message: [
      "population-1-november.csv, row 1, column xyzzy: found “xyzzy”, expected a column of the table population-1-november. The columns are code, year, population.",
    ],
  },
  "a column twice": {
    files: { "population-1-november.csv": "code,year,population,year\n0114,2019,1,2019\n" },
    message: [
      "population-1-november.csv, row 1, column year: found the column twice, expected it once. Remove one of them.",
    ],
  },
  "values under an empty heading": {
    files: { "population-1-november.csv": "code,year,population,\n0114,2019,1,2\n" },
    message: [
      "population-1-november.csv, row 1: found values under an empty heading (column number 4), expected a name for every column. Name it or clear it.",
    ],
  },
  "the same key twice": {
    files: { "population-1-november.csv": `${head}${good}0115,2019,5\n${good}` },
    message: [
      "population-1-november.csv, row 4, column code, year: found “0114, 2019” again, expected each code and year once. The same key is in row 2: remove one of the rows.",
    ],
  },
  "a text where a number belongs": {
    files: { "population-1-november.csv": `${head}0114,2019,många\n` },
    message: [
      "population-1-november.csv, row 2, column population: found “många”, expected a whole number (inhabitants). Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
    ],
  },
  "a number with spaces": {
    files: { "population-1-november.csv": `${head}0114,2019,47 000\n` },
    message: [
      "population-1-november.csv, row 2, column population: found “47 000”, expected a whole number (inhabitants). Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
    ],
  },
  "the dots of a figure that is not published": {
    files: { "population-1-november.csv": `${head}0114,2019,..\n` },
    message: [
      "population-1-november.csv, row 2, column population: found “..”, expected a whole number (inhabitants). Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
    ],
  },
  "a negative population": {
    files: { "population-1-november.csv": `${head}0114,2019,-3\n` },
    message: [
      "population-1-november.csv, row 2, column population: found “-3”, expected a whole number (inhabitants) from 1 to 20000000. Check the figure and that it is in the right column and unit.",
    ],
  },
  "a fraction of an inhabitant": {
    files: { "population-1-november.csv": `${head}0114,2019,47000.5\n` },
    message: [
      "population-1-november.csv, row 2, column population: found “47000.5”, expected a whole number (inhabitants). Give the exact figure; it is not rounded for you.",
    ],
  },
  "a number too large to keep exactly": {
    files: { "tax-base.csv": "code,equalisation_year,tax_base_sek\n0114,2023,9007199254740993\n" },
    message: [
      "tax-base.csv, row 2, column tax_base_sek: found “9007199254740993”, expected a whole number (SEK) that can be kept exactly. Check the figure and its unit.",
    ],
  },
  "a number beyond all numbers": {
    files: { "tax-rates.csv": "code,year,municipal_rate_pct\n0114,2023,1e999\n" },
    message: [
      "tax-rates.csv, row 2, column municipal_rate_pct: found “1e999”, expected a number (percent) that can be kept exactly. Check the figure and its unit.",
    ],
  },
  "a year out of range": {
    files: { "population-1-november.csv": `${head}0114,219,47000\n` },
    message: [
      "population-1-november.csv, row 2, column year: found “219”, expected a whole number from 1990 to 2100. Check the figure and that it is in the right column and unit.",
    ],
  },
  "a rate above a hundred percent": {
    files: { "tax-rates.csv": "code,year,municipal_rate_pct\n0114,2023,1942\n" },
    message: [
      "tax-rates.csv, row 2, column municipal_rate_pct: found “1942”, expected a number (percent) from 5 to 60. Check the figure and that it is in the right column and unit.",
    ],
  },
  "an empty cell where a value is needed": {
    files: { "population-1-november.csv": `${head}0114,2019,\n` },
    message: [
      "population-1-november.csv, row 2, column population: found an empty cell, expected a value in every row. Fill the cell, or remove the row.",
    ],
  },
  "an unknown municipality": {
    files: { "population-1-november.csv": `${head}9999,2019,5\n` },
    message: [
      "population-1-november.csv, row 2, column code: found “9999”, expected the code of a municipality in the table municipalities. Check the code; a new municipality needs a row in municipalities as well.",
    ],
  },
  "a name instead of a code": {
    files: { "population-1-november.csv": `${head}Örebro,2019,5\n` },
    message: [
      "population-1-november.csv, row 2, column code: found “Örebro”, expected text (Four-digit municipality code with its leading zero, for example 0114). Correct the cell.",
    ],
  },
  "a code that lost its zero in CSV": {
    files: { "population-1-november.csv": `${head}114,2019,5\n` },
    message: [
      "population-1-november.csv, row 2, column code: found “114”, expected a 4-digit code such as 0114. The leading zero was lost: format the column as Text and enter the code again.",
    ],
  },
  "a code that lost its zero in Excel": {
    files: { "population-1-november.xlsx": excelRows([114, 2019, 5]) },
    message: [
      "population-1-november.xlsx, row 2, column code: found “114”, expected a 4-digit code such as 0114. The leading zero was lost: format the column as Text and enter the code again.",
    ],
  },
  "an unknown service area": {
    files: { "reference-costs.csv": "code,year,area,net_cost_pc,reference_cost_pc\n0114,2023,school,1,2\n" },
    message: [
      "reference-costs.csv, row 2, column area: found “school”, expected one of preschool, after_school_care, compulsory_school, upper_secondary_school, individual_and_family_care, elderly_care, disability_lss. Use one of the values the column allows.",
    ],
  },
  "a month that Excel turned into a date": {
    files: {
      "unemployment-by-county-monthly.xlsx": workbook({
        Blad1: [
          ["county_code", "month", "unemployment_20_64_pct"],
          ["01", 45292, 6],
        ],
      }),
    },
    message: [
      "unemployment-by-county-monthly.xlsx, row 2, column month: found the number “45292”, expected text (Year and month, for example 2020-01). Format the column as Text and enter the value again: a spreadsheet turns dates into numbers.",
    ],
  },
  "a month of the wrong form": {
    files: {
      "unemployment-by-county-monthly.csv": "county_code,month,unemployment_20_64_pct\n01,2024-13,6\n",
    },
    message: [
      "unemployment-by-county-monthly.csv, row 2, column month: found “2024-13”, expected text (Year and month, for example 2020-01). Correct the cell.",
    ],
  },
  "an unknown county": {
    files: {
      "unemployment-by-county-monthly.csv": "county_code,month,unemployment_20_64_pct\n02,2024-03,6\n",
    },
    message: [
      "unemployment-by-county-monthly.csv, row 2, column county_code: found “02”, expected the code of a county, or 00 for the nation. Check the code.",
    ],
  },
  "a row with a cell too many": {
    files: { "population-1-november.csv": `${head}${good}0115,2019,19,5\n` },
    message: [
      "population-1-november.csv, row 3: found 4 cells, expected 3 cells as in the header. Check the separators (comma) of the row; put texts that hold one in quotation marks.",
    ],
  },
  "a quotation mark that is not closed": {
    files: { "population-1-november.csv": `${head}"0114,2019,5\n` },
    message: [
      'population-1-november.csv: found an odd number of quotation marks, expected every quotation mark to be closed. Close it, or write a quotation mark within a text twice ("").',
    ],
  },
  "text that is not UTF-8": {
    files: {
      "municipalities.csv": latin1(
        "code,name,county_code,county,region\n0198,Ort,01,Stockholm,Region Stockholm\n0199,Åby,01,Stockholm,Region Stockholm\n",
      ),
    },
    message: [
      "municipalities.csv, row 3: found bytes that are not UTF-8, expected text in UTF-8. Save the file again as “CSV UTF-8”.",
    ],
  },
  "an empty file": {
    files: { "population-1-november.csv": "" },
    message: [
      "population-1-november.csv: found no heading row, expected a first row with the names of the columns. Add the heading row, or remove the file.",
    ],
  },
  "a heading without rows": {
    files: { "population-1-november.csv": head },
    message: [
      "population-1-november.csv: found a heading row and nothing under it, expected at least one row. Add the rows, or remove the file.",
    ],
  },
  "the nation among the regions": {
    files: { "region-outcomes.csv": "code,year,cost_equalisation_pc\n00,2021,0\n" },
    message: [
      "region-outcomes.csv, row 2, column code: found “00”, expected the code of a county. Check the code.",
    ],
  },
  "a table nobody knows": {
    files: { "tax-bas.csv": "code\n0114\n" },
    message: [
      `tax-bas.csv: found a table named “tax-bas”, expected one of ${tables}. Did you mean tax-base? Rename the file, or move it out of the folder.`,
    ],
  },
  "the table the build makes": {
    files: { "notes.csv": "table\npanel\n" },
    message: [
      `notes.csv: found a table named “notes”, expected one of ${tables}. Rename the file, or move it out of the folder.`,
    ],
  },
  "two files for one table": {
    files: {
      "population-1-november.csv": head + good,
      "population-1-november.xlsx": excelRows(["0114", 2019, 5]),
    },
    message: [
      "population-1-november.xlsx: found a second file for the table population-1-november, beside population-1-november.csv, expected one file for each table. Remove one of them.",
    ],
  },
  "no Parquet file at all": {
    files: { "tax-base.parquet": "code,year\n" },
    message: [
      "tax-base.parquet: found something else (parquet file invalid (footer != PAR1)), expected a whole Parquet file with one plain column per column of the table. Write the file again, or give the table as CSV.",
    ],
  },
  "half a Parquet file": {
    files: { "population-1-november.parquet": parquet([5]).slice(20) },
    message: [
      "population-1-november.parquet: found something else (parquet unsupported page type: undefined), expected a whole Parquet file with one plain column per column of the table. Write the file again, or give the table as CSV.",
    ],
  },
  "a date in Parquet": {
    files: { "population-1-november.parquet": parquet([new Date(0)]) },
    message: [
      "population-1-november.parquet, row 2, column population: found a date, expected a number or a text. Write the column as numbers or texts.",
    ],
  },
  "a truth value in Parquet": {
    files: { "population-1-november.parquet": parquet([true]) },
    message: [
      "population-1-november.parquet, row 2, column population: found “TRUE”, expected a whole number (inhabitants). Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
    ],
  },
  "a list in Parquet": {
    files: { "population-1-november.parquet": parquet([[1, 2]]) },
    message: [
      "population-1-november.parquet, row 2, column population: found a nested value, expected a number or a text. Write the column as numbers or texts.",
    ],
  },
  "no Excel file at all": {
    files: { "tax-base.xlsx": "code,year\n" },
    message: [
      "tax-base.xlsx: found something else, or a damaged or protected file, expected an Excel workbook (.xlsx). Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
    ],
  },
  "half an Excel file": {
    files: { "population-1-november.xlsx": excelRows(["0114", 2019, 5]).slice(0, 800) },
    message: [
      "population-1-november.xlsx: found something else, or a damaged or protected file, expected an Excel workbook (.xlsx). Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
    ],
  },
  "several sheets, none named as the table": {
    files: { "population-1-november.xlsx": workbook({ Blad1: [["code"]], Blad2: [["code"]] }) },
    message: [
      "population-1-november.xlsx: found the sheets Blad1, Blad2, expected one sheet, or one named population-1-november. Name the sheet with the table population-1-november, or remove the others.",
    ],
  },
  "a formula that was never computed": {
    files: {
      "population-1-november.xlsx": neverComputed(
        excelRows(["0114", 2019, { t: "n", v: 47000, f: "SUM(B2:B9)" }]),
      ),
    },
    message: [
      "population-1-november.xlsx, row 2, column population: found the formula “=SUM(B2:B9)” without a computed value, expected a value. Open the file in a spreadsheet and save it, or paste the cell as a value.",
    ],
  },
  "an error in a cell": {
    files: { "population-1-november.xlsx": excelRows(["0114", 2019, { t: "e", v: 7 }]) },
    message: [
      "population-1-november.xlsx, row 2, column population: found the error #DIV/0!, expected a value. Correct the formula, or paste the cell as a value.",
    ],
  },
  "more columns than any table has": {
    files: { "population-1-november.csv": `${Array.from({ length: 201 }, (_, i) => `c${i}`).join(",")}\n` },
    message: [
      "population-1-november.csv: found 201 columns, expected at most 200. Keep only the columns of the table.",
    ],
  },
  "faults in several files and rows, blank rows between": {
    files: {
      "population-1-november.csv": `${head}${good}\n\n0115,2019,x\n0117,1,5\n`,
      "tax-rates.csv": "code;year;municipal_rate_pct\n0114;2023;19,4,2\n",
      "no-such-table.xlsx": "x",
    },
    message: [
      `no-such-table.xlsx: found a table named “no-such-table”, expected one of ${tables}. Rename the file, or move it out of the folder.`,
      "population-1-november.csv, row 5, column population: found “x”, expected a whole number (inhabitants). Write digits with a decimal point and no spaces; leave the cell empty when the figure is not published.",
      "population-1-november.csv, row 6, column year: found “1”, expected a whole number from 1990 to 2100. Check the figure and that it is in the right column and unit.",
      "tax-rates.csv, row 2, column municipal_rate_pct: found “19,4,2”, expected a number (percent). Write digits with a decimal comma or point and no spaces; leave the cell empty when the figure is not published.",
    ],
  },
};
