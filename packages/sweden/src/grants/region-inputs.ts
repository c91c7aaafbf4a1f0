import { figure } from "../figures/figure.ts";
import { regionOutcomes as table } from "../figures/region-outcomes.ts";

export const regionStructuralGrant = figure({
  id: "region_structural_grant_pc",
  label: { sv: "Strukturbidrag, region", da: "Strukturtilskud, region", en: "Structural grant, region" },
  description: {
    sv: "Strukturbidrag, som det publicerats.",
    da: "Strukturtilskud, som offentliggjort.",
    en: "Structural grant, as published.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  read: { table, column: "structural_grant_pc", yearsBefore: 0, range: [-50000, 50000] },
});

export const regionIntroductionGrant = figure({
  id: "region_introduction_grant_pc",
  label: {
    sv: "Införandebidrag, region",
    da: "Overgangstilskud, region",
    en: "Introduction grant, region",
  },
  description: {
    sv: "Införandebidrag, som det publicerats.",
    da: "Overgangstilskud, som offentliggjort.",
    en: "Introduction grant, as published.",
  },
  level: "region",
  unit: "SEK/inhabitant",
  read: { table, column: "introduction_grant_pc", yearsBefore: 0, range: [-50000, 50000] },
});
