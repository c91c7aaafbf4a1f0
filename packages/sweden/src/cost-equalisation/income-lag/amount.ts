import { type Quantity, type Source, step } from "@barkraft/core";
import { equalisationRegulation } from "../../law.ts";

/** What the year before was computed from and gave. Per inhabitant, except the tax base. */
export interface YearBefore {
  readonly guaranteed: Quantity;
  readonly grantRate: Quantity;
  readonly feeRate: Quantity;
  readonly taxBase: Source;
  readonly income: Quantity;
  readonly others: Quantity;
}

const law = [equalisationRegulation("18 §")];
const unit = "SEK/inhabitant";

/**
 * The income lag of a growing place: what the year before would have paid for the inhabitants that the growth above
 * the threshold adds, less what it paid, per inhabitant on 31 December two years before. Not raised with prices.
 * Förordning (2004:881) 18 and 25 b §§.
 */
export function lag(
  prefix: "" | "region_",
  level: string,
  {
    above,
    november,
    december,
    yearBefore,
  }: { above: Quantity; november: Quantity; december: Quantity; yearBefore: YearBefore },
) {
  const inhabitants = step({
    id: `${prefix}income_lag_inhabitants`,
    label: {
      sv: "Folkmängd med ökningen över gränsen",
      da: "Befolkning med væksten over grænsen",
      en: "Population with the growth above the threshold",
    },
    description: {
      sv: "Folkmängden den 1 november två år före plus det senaste årets ökning över gränsen.",
      da: "Befolkningen 1. november to år før plus det seneste års vækst over grænsen.",
      en: "Population on 1 November two years before plus last year's growth above the threshold.",
    },
    level,
    unit: "inhabitants",
    law,
    from: { november, above },
    formula: ({ november, above }) => november + above,
  });
  const { guaranteed, taxBase, grantRate, feeRate, income, others } = yearBefore;
  const recomputed = step({
    id: `${prefix}income_lag_income_equalisation_pc`,
    yearsBefore: 1,
    label: {
      sv: "Förra årets inkomstutjämning med den större folkmängden",
      da: "Sidste års indkomstudligning med den større befolkning",
      en: "Last year's income equalisation with the larger population",
    },
    description: {
      sv: "Inkomstutjämningen året före, räknad om med samma skatteunderlag och den större folkmängden.",
      da: "Indkomstudligningen året før, omregnet med samme udskrivningsgrundlag og den større befolkning.",
      en: "Income equalisation of the year before, recomputed with the same tax base and the larger population.",
    },
    level,
    unit,
    law,
    from: { guaranteed, taxBase, inhabitants, grantRate, feeRate },
    formula: ({ guaranteed, taxBase, inhabitants, grantRate, feeRate }) =>
      (guaranteed - taxBase / inhabitants) * (guaranteed - taxBase / inhabitants > 0 ? grantRate : feeRate),
    rounding: "nearest whole",
  });
  const amount = step({
    id: `${prefix}income_lag_from_formula_pc`,
    label: {
      sv: "Eftersläpande intäkter, enligt formeln",
      da: "Forsinkede indtægter, efter formlen",
      en: "Income lag, by the formula",
    },
    description: {
      sv: "Vad förra årets utjämning hade gett med den större folkmängden minus vad den gav, per invånare. Inget där ökningen inte når gränsen.",
      da: "Hvad sidste års udligning ville have givet med den større befolkning minus hvad den gav, pr. indbygger. Intet, hvor væksten ikke når grænsen.",
      en: "What last year's equalisation would have given with the larger population less what it gave, per inhabitant. Nothing where the growth does not reach the threshold.",
    },
    level,
    unit,
    law,
    from: { above, recomputed, others, inhabitants, income, november, december },
    formula: ({ above, recomputed, others, inhabitants, income, november, december }) =>
      above === 0 ? 0 : ((recomputed + others) * inhabitants - (income + others) * november) / december,
  });
  return { inhabitants, recomputed, amount };
}
