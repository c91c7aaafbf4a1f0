import type { Catalogue } from "../catalogue.ts";

export const problems = {
  "problem.line": {
    sv: "{place}: fann {found}, väntade {expected}. {advice}",
    da: "{place}: fandt {found}, forventede {expected}. {advice}",
    en: "{place}: found {found}, expected {expected}. {advice}",
  },
  "problem.more": {
    sv: "… och {more} till: {total} fel sammanlagt.",
    da: "… og {more} til: {total} fejl i alt.",
    en: "… and {more} more: {total} problems in all.",
  },
} as const satisfies Catalogue;
