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
  "problem.place.shock_persistence": {
    sv: "{shock}, varaktighet",
    da: "{shock}, varighed",
    en: "{shock}, persistence",
  },
  "problem.place.shock_deviation": {
    sv: "{shock}, standardavvikelse",
    da: "{shock}, standardafvigelse",
    en: "{shock}, deviation",
  },
  "problem.found.not_a_finite_number": {
    sv: "något som inte är ett tal",
    da: "noget, der ikke er et tal",
    en: "something that is not a number",
  },
  "problem.expected.persistence": {
    sv: "en andel mellan -1 och 1",
    da: "en andel mellem -1 og 1",
    en: "a share between -1 and 1",
  },
  "problem.expected.deviation": {
    sv: "en andel från 0 till {most}",
    da: "en andel fra 0 til {most}",
    en: "a share from 0 to {most}",
  },
  "problem.expected.known_everywhere": {
    sv: "ett tal för varje kommun, år och bana",
    da: "et tal for hver kommune, hvert år og hver bane",
    en: "a number for every place, year and path",
  },
  "problem.advice.persistence": {
    sv: "En störning med varaktigheten 1 eller mer klingar aldrig av.",
    da: "Et stød med varigheden 1 eller mere klinger aldrig af.",
    en: "A shock with a persistence of 1 or more never fades.",
  },
  "problem.advice.deviation": {
    sv: "En standardavvikelse är en andel: 0.01 är en procentenhet.",
    da: "En standardafvigelse er en andel: 0.01 er ét procentpoint.",
    en: "A deviation is a share: 0.01 is one percentage point.",
  },
  "problem.advice.look_at_drivers": {
    sv: "Se över kommunens uppgifter och antaganden för året.",
    da: "Se på kommunens tal og antagelser for året.",
    en: "Look at the figures and drivers of this place and year.",
  },
  "problem.place.steering": { sv: "styrning", da: "styring", en: "steering" },
  "problem.place.shocks": { sv: "störningar", da: "stød", en: "shocks" },
  "problem.expected.steering": {
    sv: "en andel från 0 till 1",
    da: "en andel fra 0 til 1",
    en: "a share from 0 to 1",
  },
  "problem.advice.no_measures": {
    sv: "Skriv inga åtgärder som 0.",
    da: "Skriv ingen tiltag som 0.",
    en: "Write no measures as 0.",
  },
  "problem.expected.stress_name": {
    sv: "ett av {ids}, eller en fil som slutar på .yaml",
    da: "en af {ids} eller en fil, der ender på .yaml",
    en: "one of {ids}, or a file that ends in .yaml",
  },
  "problem.expected.stress_file": {
    sv: "ett stresstest i YAML",
    da: "en stresstest i YAML",
    en: "a stress test in YAML",
  },
  "problem.expected.stress_texts": {
    sv: "en text på sv, da och en",
    da: "en tekst på sv, da og en",
    en: "a text in sv, da and en",
  },
  "problem.expected.stress_reach": {
    sv: "nation eller place",
    da: "nation eller place",
    en: "nation or place",
  },
  "problem.expected.stress_years": {
    sv: "en lista med 1 till {most} år",
    da: "en liste med 1 til {most} år",
    en: "a list of 1 to {most} years",
  },
  "problem.expected.stress_effect": {
    sv: "population eller ett av {effects}",
    da: "population eller en af {effects}",
    en: "population or one of {effects}",
  },
  "problem.expected.stress_range": {
    sv: "en andel från -{most} till {most}",
    da: "en andel fra -{most} til {most}",
    en: "a share from -{most} to {most}",
  },
  "problem.advice.stress_examples": {
    sv: "Mappen scenarios/stress har exempel.",
    da: "Mappen scenarios/stress har eksempler.",
    en: "The folder scenarios/stress has examples.",
  },
  "problem.found.characters": { sv: "{count} tecken", da: "{count} tegn", en: "{count} characters" },
} as const satisfies Catalogue;
