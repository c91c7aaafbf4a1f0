import type { Catalogue } from "../../../catalogue.ts";

/** What can be wrong with a pot, its caps and its floors. */
export const potProblems = {
  "problem.expected.key_pot_range": {
    sv: "hela kronor från {low} till {high}",
    da: "hele svenske kroner fra {low} til {high}",
    en: "whole kronor from {low} to {high}",
  },
  "problem.found.key_least_and_most": {
    sv: "minst {least} SEK och högst {most} SEK, {missing} SEK för lite",
    da: "mindst {least} SEK og højst {most} SEK, {missing} SEK for lidt",
    en: "at least {least} SEK and at most {most} SEK, {missing} SEK too little",
  },
  "problem.expected.key_least_below_most": {
    sv: "ett minsta belopp som inte är större än det största",
    da: "et mindste beløb, der ikke er større end det største",
    en: "a least amount that does not exceed the most",
  },
  "problem.advice.key_raise_cap_or_lower_floor": {
    sv: "Höj taket, eller sänk golvet eller garantin.",
    da: "Hæv loftet, eller sænk gulvet eller garantien.",
    en: "Raise the cap, or lower the floor or the guarantee.",
  },
  "problem.found.key_floors_exceed_pot": {
    sv: "golv och garantier på {needed} SEK, {more} SEK mer än potten",
    da: "gulve og garantier på {needed} SEK, {more} SEK mere end puljen",
    en: "floors and guarantees of {needed} SEK, {more} SEK more than the pot",
  },
  "problem.expected.key_at_most_sek": {
    sv: "högst {amount} SEK",
    da: "højst {amount} SEK",
    en: "at most {amount} SEK",
  },
  "problem.advice.key_lower_floor_or_raise_pot": {
    sv: "Sänk golvet eller garantin, eller höj potten.",
    da: "Sænk gulvet eller garantien, eller hæv puljen.",
    en: "Lower the floor or the guarantee, or raise the pot.",
  },
  "problem.found.key_caps_below_pot": {
    sv: "tak som släpper ut {reach} SEK, {less} SEK mindre än potten",
    da: "lofter, der slipper {reach} SEK ud, {less} SEK mindre end puljen",
    en: "caps that let {reach} SEK out, {less} SEK less than the pot",
  },
  "problem.expected.key_at_least_sek": {
    sv: "minst {amount} SEK",
    da: "mindst {amount} SEK",
    en: "at least {amount} SEK",
  },
  "problem.advice.key_raise_cap_or_lower_pot": {
    sv: "Höj taket, eller sänk potten.",
    da: "Hæv loftet, eller sænk puljen.",
    en: "Raise the cap, or lower the pot.",
  },
  "problem.expected.key_amount_between": {
    sv: "ett belopp i kronor från {low} till {high}",
    da: "et beløb i svenske kroner fra {low} til {high}",
    en: "an amount in kronor from {low} to {high}",
  },
  "problem.advice.key_amount_written": {
    sv: "Skriv två miljarder kronor som 2e9 eller 2000000000.",
    da: "Skriv to milliarder svenske kroner som 2e9 eller 2000000000.",
    en: "Write two billion kronor as 2e9 or 2000000000.",
  },
} as const satisfies Catalogue;
