import type { Catalogue } from "../../catalogue.ts";

/** What the parser of the command line finds wrong. */
export const usage = {
  "usage.unknown_option": {
    sv: "okänt val ”{option}”",
    da: "ukendt tilvalg ”{option}”",
    en: "unknown option ''{option}''",
  },
  "usage.unknown_command": {
    sv: "okänt kommando ”{command}”",
    da: "ukendt kommando ”{command}”",
    en: "unknown command ''{command}''",
  },
  "usage.near": { sv: "(Menade du {name}?)", da: "(Mente du {name}?)", en: "(Did you mean {name}?)" },
  "usage.near_one": {
    sv: "(Menade du något av {names}?)",
    da: "(Mente du en af {names}?)",
    en: "(Did you mean one of {names}?)",
  },
  "usage.missing_value": {
    sv: "valet ”{option}” saknar värde",
    da: "tilvalget ”{option}” mangler en værdi",
    en: "option ''{option}'' argument missing",
  },
  "usage.missing_argument": {
    sv: "argumentet ”{name}” saknas",
    da: "argumentet ”{name}” mangler",
    en: "missing required argument ''{name}''",
  },
  "usage.excess": {
    sv: "för många argument till ”{command}”: {details}.",
    da: "for mange argumenter til ”{command}”: {details}.",
    en: "too many arguments for ''{command}''. Expected {expected} arguments but got {received}: {details}.",
  },
  "usage.excess_one": {
    sv: "för många argument till ”{command}”: {details}.",
    da: "for mange argumenter til ”{command}”: {details}.",
    en: "too many arguments for ''{command}''. Expected {expected} argument but got {received}: {details}.",
  },
} as const satisfies Catalogue;
