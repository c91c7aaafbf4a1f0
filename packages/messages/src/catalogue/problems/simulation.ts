import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with a simulation: its correlations, shocks and lengths. */
export const simulationProblems = {
  "problem.place.correlations": { sv: "samband", da: "korrelationer", en: "correlations" },
  "problem.expected.correlation_pair": {
    sv: "två av {names} med kommatecken emellan",
    da: "to af {names} med komma imellem",
    en: "two of {names} with a comma between them",
  },
  "problem.expected.correlation": {
    sv: "ett samband från -1 till 1 mellan två olika störningar",
    da: "en korrelation fra -1 til 1 mellem to forskellige stød",
    en: "a correlation from -1 to 1 between two different shocks",
  },
  "problem.expected.correlation_range": {
    sv: "ett samband från {low} till {high} medan de andra står kvar",
    da: "en korrelation fra {low} til {high}, mens de andre bliver stående",
    en: "a correlation from {low} to {high} while the others stay",
  },
  "problem.expected.correlation_nearest": {
    sv: "{value} tillsammans med de andra paren i den närmaste matrisen",
    da: "{value} sammen med de andre par i den nærmeste matrix",
    en: "{value} together with the other pairs of the nearest matrix",
  },
  "problem.advice.correlation_pair": {
    sv: "Ange båda störningarna i paret.",
    da: "Angiv begge stød i parret.",
    en: "Name both shocks of the pair.",
  },
  "problem.advice.correlation_written": {
    sv: "Skriv en halv som 0.5.",
    da: "Skriv en halv som 0.5.",
    en: "Write one half as 0.5.",
  },
  "problem.advice.correlation_nearest": {
    sv: "De här sambanden kan inte gälla samtidigt. De närmaste som kan det: {pairs}.",
    da: "Disse korrelationer kan ikke alle gælde. De nærmeste, der kan: {pairs}.",
    en: "These correlations cannot all hold. The nearest that can: {pairs}.",
  },
} as const satisfies Catalogue;
