import { input } from "@barkraft/core";

export const structuralGrant = input({
  id: "structural_grant_pc",
  label: { sv: "Strukturbidrag", da: "Strukturtilskud", en: "Structural grant" },
  description: {
    sv: "Strukturbidrag, som det publicerats.",
    da: "Strukturtilskud, som offentliggjort.",
    en: "Structural grant, as published.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
});

export const introductionGrant = input({
  id: "introduction_grant_pc",
  label: { sv: "Införandebidrag", da: "Overgangstilskud", en: "Introduction grant" },
  description: {
    sv: "Införandebidrag, som det publicerats.",
    da: "Overgangstilskud, som offentliggjort.",
    en: "Introduction grant, as published.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
});
