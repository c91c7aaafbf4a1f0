/** A piece of a formula: a name the formula uses, or what stands between names. */
export type FormulaPiece =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Words that a choice is written with. */
export interface ChoiceWords {
  readonly if: string;
  readonly otherwise: string;
}

/** A formula as people write it: × ÷ −, and a choice in words, with its names kept apart. */
export function formulaPieces(formula: string, words: ChoiceWords): FormulaPiece[] {
  const readable = formula
    .replace(/\(?([\w ]+) > 0 \? (\w+) : (\w+)\)?/g, `($2 ${words.if} $1 > 0, ${words.otherwise} $3)`)
    .replaceAll(" * ", " × ")
    .replaceAll(" / ", " ÷ ")
    .replaceAll(" - ", " − ");
  return readable.split(/([A-Za-z_]\w*)/).flatMap((text, position): FormulaPiece[] => {
    if (text === "") return [];
    const isName = position % 2 === 1 && new RegExp(`\\b${text}\\b`).test(formula);
    return [isName ? { kind: "name", name: text } : { kind: "text", text }];
  });
}
