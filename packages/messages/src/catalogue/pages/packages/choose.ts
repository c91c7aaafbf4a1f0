import type { Catalogue } from "../../../catalogue.ts";

/** Which package is shown, which stands beside it, and its files. */
export const choose = {
  "web.packages.choose": { sv: "Paket", da: "Pakke", en: "Package" },
  "web.packages.own": { sv: "Ett eget paket", da: "En egen pakke", en: "A package of your own" },
  "web.packages.changed": {
    sv: "Ändrat av dig.",
    da: "Ændret af dig.",
    en: "Changed by you.",
  },
  "web.packages.reset": { sv: "Återställ", da: "Nulstil", en: "Restore" },
  "web.packages.beside": { sv: "Jämför med", da: "Ved siden af", en: "Beside it" },
  "web.packages.beside.none": { sv: "Inget", da: "Intet", en: "Nothing" },
  "web.packages.beside.amount": {
    sv: "Lika mycket som bidrag till kommuner och regioner",
    da: "Lige så meget som tilskud til kommuner og regioner",
    en: "As much as a grant to municipalities and regions",
  },
  "web.packages.beside.cost": {
    sv: "Samma kostnad som bidrag till kommuner och regioner",
    da: "Samme udgift som tilskud til kommuner og regioner",
    en: "The same cost as a grant to municipalities and regions",
  },
  "web.packages.beside.kept": {
    sv: "Paketet som du ställde åt sidan",
    da: "Pakken, du stillede til side",
    en: "The package you put aside",
  },
  "web.packages.keep": {
    sv: "Ställ paketet bredvid som det är nu",
    da: "Stil pakken ved siden af, som den er nu",
    en: "Put the package beside as it is now",
  },
  "web.packages.save": { sv: "Spara paketet", da: "Gem pakken", en: "Save the package" },
  "web.packages.open": {
    sv: "Öppna ett paket (Excel eller YAML)",
    da: "Åbn en pakke (Excel eller YAML)",
    en: "Open a package (Excel or YAML)",
  },
  "web.packages.not-read": {
    sv: "Paketet kan inte läsas.",
    da: "Pakken kan ikke læses.",
    en: "The package cannot be read.",
  },
  "web.packages.too-long": {
    sv: "Paketet är för långt för en länk. Spara det som fil.",
    da: "Pakken er for lang til et link. Gem den som fil.",
    en: "The package is too long for a link. Save it as a file.",
  },
} as const satisfies Catalogue;
