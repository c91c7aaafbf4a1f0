import { input } from "@barkraft/core";

export const costEqualisation = input({
  id: "cost_equalisation_pc",
  label: { sv: "Kostnadsutjämning", da: "Udgiftsudligning", en: "Cost equalisation" },
  description: {
    sv: "Kostnadsutjämningsbidrag eller -avgift, som den publicerats.",
    da: "Tilskud eller bidrag fra udgiftsudligningen, som offentliggjort.",
    en: "Cost equalisation grant or fee, as published.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
});

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
