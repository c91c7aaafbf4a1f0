import type { Catalogue } from "../../../catalogue.ts";

/** What to write on the command line instead. */
export const commandAdvice = {
  "problem.advice.near": { sv: "Menade du {names}?", da: "Mente du {names}?", en: "Did you mean {names}?" },
  "problem.advice.example_two": {
    sv: "Till exempel {code} eller {name}.",
    da: "For eksempel {code} eller {name}.",
    en: "For example {code} or {name}.",
  },
  "problem.advice.another_path": {
    sv: "Ge {option} en annan sökväg.",
    da: "Giv {option} en anden sti.",
    en: "Give {option} another path.",
  },
  "problem.advice.example": {
    sv: "Till exempel {option}.",
    da: "For eksempel {option}.",
    en: "For example {option}.",
  },
  "problem.advice.example_explain": {
    sv: "Till exempel `barkraft explain income_equalisation_pc --municipality Laxå`; --list listar alla.",
    da: "For eksempel `barkraft explain income_equalisation_pc --municipality Laxå`; --list viser alle.",
    en: "For example `barkraft explain income_equalisation_pc --municipality Laxå`; --list lists all of them.",
  },
  "problem.advice.example_quantity": {
    sv: "Till exempel income_equalisation_pc eller total_pc; `barkraft explain --list` listar alla.",
    da: "For eksempel income_equalisation_pc eller total_pc; `barkraft explain --list` viser alle.",
    en: "For example income_equalisation_pc or total_pc; `barkraft explain --list` lists all of them.",
  },
  "problem.advice.output_path": {
    sv: "Kontrollera vägen i {option}.",
    da: "Kontrollér stien i {option}.",
    en: "Check the path given to {option}.",
  },
  "problem.advice.leave_municipality": {
    sv: "Utelämna --municipality för att lista alla på nivån {level}.",
    da: "Udelad --municipality for at vise alle på niveauet {level}.",
    en: "Leave out --municipality to list every {level}.",
  },
  "problem.advice.add_place": {
    sv: "Lägg till --{option} med kod eller namn.",
    da: "Tilføj --{option} med kode eller navn.",
    en: "Add --{option} with a code or a name.",
  },
  "problem.advice.add_reform": {
    sv: "Lägg till --reform FIL eller --set VÄG=VÄRDE.",
    da: "Tilføj --reform FIL eller --set STI=VÆRDI.",
    en: "Add --reform FILE or --set PATH=VALUE.",
  },
  "problem.advice.use_equalise": {
    sv: "Använd `barkraft equalise` med samma val, eller jämför ett annat år.",
    da: "Brug `barkraft equalise` med de samme tilvalg, eller sammenlign et andet år.",
    en: "Use `barkraft equalise` with the same options, or compare another year.",
  },
  "problem.advice.binary": {
    sv: "Lägg till --output result.{format}, eller skicka utdata till en fil med >.",
    da: "Tilføj --output result.{format}, eller send uddata til en fil med >.",
    en: "Add --output result.{format}, or send the output to a file with >.",
  },
  "problem.advice.names_are": {
    sv: "Namnen är {names}.",
    da: "Navnene er {names}.",
    en: "The names are {names}.",
  },
  "problem.advice.download": {
    sv: "Ladda ner filen i stället: {path}.",
    da: "Hent filen i stedet: {path}.",
    en: "Download the file instead: {path}.",
  },
  "problem.advice.port_free": {
    sv: "Port {port} är ledig: --port {port}.",
    da: "Port {port} er ledig: --port {port}.",
    en: "Port {port} is free: --port {again}.",
  },
  "problem.advice.port_other": {
    sv: "Välj en annan med --port.",
    da: "Vælg en anden med --port.",
    en: "Choose another with --port.",
  },
  "problem.advice.port_address": {
    sv: "Använd --port 8080 och --host 127.0.0.1, eller 0.0.0.0 för alla adresser.",
    da: "Brug --port 8080 og --host 127.0.0.1, eller 0.0.0.0 for alle adresser.",
    en: "Use --port 8080 and --host 127.0.0.1, or 0.0.0.0 for every address.",
  },
  "problem.advice.compare_another_quantity": {
    sv: "Använd equalise för att se andra poster under en reform, eller jämför en annan storhet med --quantity.",
    da: "Brug equalise for at se andre poster under en reform, eller sammenlign en anden størrelse med --quantity.",
    en: "Use equalise to see other items under a reform, or compare another quantity with --quantity.",
  },
  "problem.advice.change_ending": {
    sv: "Byt ändelse, eller säg formen med --format.",
    da: "Skift endelse, eller sig formen med --format.",
    en: "Change the ending, or say the format with --format.",
  },
} as const satisfies Catalogue;
