import { type FigureInput, figure } from "../../../figures/figure.ts";
import { type Programme, type ProgrammeName, programmes } from "./programmes.ts";
import { upperSecondaryNationalTable, upperSecondaryTable } from "./tables.ts";

const ago = {
  2: { sv: "två år före", da: "to år før", en: "two years before", id: "two_years_before" },
  3: { sv: "tre år före", da: "tre år før", en: "three years before", id: "three_years_before" },
} as const;

/** How many years before the equalisation year the programme choice is counted. */
export type ProgrammeYear = keyof typeof ago;

/** The year's words for identifiers and labels. */
export const programmeYears = ago;

/** Pupils by the programme they attend. */
export type PupilsOf = { readonly [Name in ProgrammeName as `pupils${Capitalize<Name>}`]: FigureInput };
/** Cost of a pupil by programme. */
export type CostsOf = { readonly [Name in ProgrammeName as `cost${Capitalize<Name>}`]: FigureInput };

function pupils({ column, label }: Programme, year: ProgrammeYear): FigureInput {
  const when = ago[year];
  const what = {
    sv: `Elever på ${label.sv}`,
    da: `Elever på ${label.da}`,
    en: `Pupils in the programme: ${label.en}`,
  };
  return figure({
    id: `pupils_${column}_${when.id}`,
    label: { sv: `${what.sv}, ${when.sv}`, da: `${what.da}, ${when.da}`, en: `${what.en}, ${when.en}` },
    description: {
      sv: `Folkbokförda i kommunen som går på ${label.sv} ${when.sv} utjämningsåret, var skolan än ligger.`,
      da: `Registrerede i kommunen, som går på ${label.da} ${when.da} udligningsåret, uanset hvor skolen ligger.`,
      en: `Registered inhabitants who attend the programme ${label.en} ${when.en} the equalisation year, wherever the school is.`,
    },
    level: "municipality",
    unit: "inhabitants",
    read: {
      table: upperSecondaryTable,
      column: `pupils_${column}`,
      yearsBefore: year,
      range: [0, 1e6],
      columnLabel: { sv: what.sv, en: what.en },
    },
  });
}

function cost({ column, label }: Programme, year: ProgrammeYear): FigureInput {
  const when = ago[year];
  const what = {
    sv: `Kostnad per elev på ${label.sv}`,
    da: `Udgift pr. elev på ${label.da}`,
    en: `Cost of a pupil in the programme: ${label.en}`,
  };
  return figure({
    id: `programme_cost_${column}_${when.id}`,
    label: { sv: `${what.sv}, ${when.sv}`, da: `${what.da}, ${when.da}`, en: `${what.en}, ${when.en}` },
    description: {
      sv: `Landets kostnad per elev på ${label.sv} ${when.sv} utjämningsåret enligt riksprislistan.`,
      da: `Landets udgift pr. elev på ${label.da} ${when.da} udligningsåret efter den landsdækkende prisliste.`,
      en: `The national cost of a pupil in the programme ${label.en} ${when.en} the equalisation year, from the national price list.`,
    },
    level: "nation",
    unit: "SEK/inhabitant",
    read: {
      table: upperSecondaryNationalTable,
      column: `cost_${column}`,
      yearsBefore: year,
      range: [10_000, 2_000_000],
      columnLabel: { sv: what.sv, en: what.en },
    },
  });
}

function each(prefix: string, make: (programme: Programme) => FigureInput) {
  return Object.fromEntries(
    Object.entries(programmes).map(([name, programme]) => [
      `${prefix}${name[0]!.toUpperCase()}${name.slice(1)}`,
      make(programme),
    ]),
  );
}

/** Pupils of each national programme by municipality, so many years before. */
export function programmePupils(year: ProgrammeYear): PupilsOf {
  return each("pupils", (programme) => pupils(programme, year)) as unknown as PupilsOf;
}

/** National cost of a pupil in each national programme, so many years before, SEK. */
export function programmeCosts(year: ProgrammeYear): CostsOf {
  return each("cost", (programme) => cost(programme, year)) as unknown as CostsOf;
}

/** Pupils in introductory programmes by municipality, so many years before. */
export function introductoryPupils(year: ProgrammeYear): FigureInput {
  const label = { sv: "introduktionsprogram", da: "introduktionsprogram", en: "introductory programmes" };
  return pupils({ column: "introductory", label }, year);
}

/** Youths aged 16–18 who attend no programme, by municipality, so many years before. */
export function youthsNotEnrolled(year: ProgrammeYear): FigureInput {
  const when = ago[year];
  const what = {
    sv: "Ungdomar 16–18 år som inte går i gymnasieskolan",
    da: "Unge 16–18 år, som ikke går på en ungdomsuddannelse",
    en: "Youths aged 16–18 not in upper secondary school",
  };
  return figure({
    id: `youths_16_18_not_enrolled_${when.id}`,
    label: { sv: `${what.sv}, ${when.sv}`, da: `${what.da}, ${when.da}`, en: `${what.en}, ${when.en}` },
    description: {
      sv: `Folkbokförda 16–18 år ${when.sv} utjämningsåret som inte är inskrivna på något program.`,
      da: `Registrerede 16–18-årige ${when.da} udligningsåret, som ikke er indskrevet på noget program.`,
      en: `Registered inhabitants aged 16–18 ${when.en} the equalisation year who are not enrolled in any programme.`,
    },
    level: "municipality",
    unit: "inhabitants",
    read: {
      table: upperSecondaryTable,
      column: "youths_16_18_not_enrolled",
      yearsBefore: year,
      range: [0, 1e6],
      columnLabel: { sv: what.sv, en: what.en },
    },
  });
}

/** The price list's level so many years before, in relation to its level of 2016. */
export function priceListLevel(year: ProgrammeYear): FigureInput {
  const when = ago[year];
  const what = {
    sv: "Riksprislistans nivå i förhållande till 2016",
    da: "Den landsdækkende prislistes niveau i forhold til 2016",
    en: "Level of the national price list in relation to 2016",
  };
  return figure({
    id: `price_list_level_${when.id}`,
    label: { sv: `${what.sv}, ${when.sv}`, da: `${what.da}, ${when.da}`, en: `${what.en}, ${when.en}` },
    description: {
      sv: `Riksprislistans genomsnittliga nivå ${when.sv} utjämningsåret delad med dess nivå 2016.`,
      da: `Prislistens gennemsnitlige niveau ${when.da} udligningsåret divideret med dens niveau i 2016.`,
      en: `Average level of the price list ${when.en} the equalisation year divided by its level in 2016.`,
    },
    level: "nation",
    unit: "ratio",
    read: {
      table: upperSecondaryNationalTable,
      column: "price_list_level",
      yearsBefore: year,
      range: [0.5, 5],
      columnLabel: { sv: what.sv, en: what.en },
    },
  });
}
