/** A piece of a formula: a name the formula uses, or what stands between names. */
export type FormulaPiece =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Words that stand for what a formula writes with signs. */
export interface FormulaWords {
  readonly if: string;
  readonly otherwise: string;
  readonly where: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly unknown: string;
  readonly largest: string;
  readonly smallest: string;
}

const signs: Readonly<Record<string, string>> = {
  "*": "×",
  "/": "÷",
  "-": "−",
  "<=": "≤",
  ">=": "≥",
  "===": "=",
  "!==": "≠",
  "**": "^",
};

/** From the loosest to the tightest binding. */
const operators = [["||"], ["&&"], ["===", "!=="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/"], ["**"]];

const token =
  /\s*(\d[\d_]*(?:\.\d+)?(?:e-?\d+)?|[A-Za-z_][\w.]*|===|!==|<=|>=|&&|\|\||\*\*|[-+*/<>!?:(),{};=])/y;

/** A formula as people write it: × ÷ −, and choices in words, with its names kept apart. */
export function formulaPieces(formula: string, words: FormulaWords): FormulaPiece[] {
  const reader = new FormulaReader(formula, words);
  return reader.read();
}

class FormulaReader {
  readonly #tokens: readonly string[];
  readonly #words: FormulaWords;
  #next = 0;

  constructor(formula: string, words: FormulaWords) {
    const tokens: string[] = [];
    token.lastIndex = 0;
    const trimmed = formula.replace(/\/\/.*$/gm, "").trim();
    while (token.lastIndex < trimmed.length) {
      const found = token.exec(trimmed)?.[1];
      if (found === undefined) throw new Error(`the formula '${formula}' cannot be written in words`);
      tokens.push(found);
    }
    this.#tokens = tokens;
    this.#words = words;
  }

  read(): FormulaPiece[] {
    const pieces = this.#takes("{") ? this.#named() : this.#choice();
    if (this.#next < this.#tokens.length)
      throw new Error(`'${this.#tokens[this.#next]}' cannot be written in words`);
    return merged(pieces);
  }

  /** A formula that first names its parts: the result, and then what each part is. */
  #named(): FormulaPiece[] {
    const parts: FormulaPiece[] = [];
    while (this.#takes("const")) {
      const name = this.#tokens[this.#next++] ?? "";
      this.#takes("=");
      const joint = parts.length === 0 ? `, ${this.#words.where} ` : "; ";
      parts.push(text(joint), { kind: "name", name }, text(" = "), ...this.#choice());
      this.#takes(";");
    }
    this.#takes("return");
    const result = this.#choice();
    this.#takes(";");
    this.#takes("}");
    return [...result, ...parts];
  }

  #choice(): FormulaPiece[] {
    const condition = this.#operation(0);
    if (!this.#takes("?")) return condition;
    const first = this.#choice();
    this.#takes(":");
    // A choice within the other case reads on without brackets of its own.
    const isNested = this.#isChoiceAhead();
    const second = this.#choice();
    const joint = isNested ? ", " : `, ${this.#words.otherwise} `;
    return [...first, text(` ${this.#words.if} `), ...condition, text(joint), ...second];
  }

  #isChoiceAhead(): boolean {
    let depth = 0;
    for (let position = this.#next; position < this.#tokens.length; position++) {
      const each = this.#tokens[position];
      if (each === "(") depth++;
      else if (each === ")" && depth-- === 0) return false;
      else if (each === "?" && depth === 0) return true;
    }
    return false;
  }

  #operation(binding: number): FormulaPiece[] {
    const signsHere = operators[binding];
    if (!signsHere) return this.#single();
    const pieces = this.#operation(binding + 1);
    for (;;) {
      const sign = this.#tokens[this.#next];
      if (sign === undefined || !signsHere.includes(sign)) return pieces;
      this.#next++;
      pieces.push(text(` ${this.#signOf(sign)} `), ...this.#operation(binding + 1));
    }
  }

  #signOf(sign: string): string {
    if (sign === "&&") return this.#words.and;
    if (sign === "||") return this.#words.or;
    return signs[sign] ?? sign;
  }

  #single(): FormulaPiece[] {
    const each = this.#tokens[this.#next++];
    if (each === undefined) throw new Error("a formula ends too early to be written in words");
    if (each === "-") return [text("−"), ...this.#single()];
    if (each === "!") return [text(`${this.#words.not} `), ...this.#single()];
    if (each === "(") {
      const inner = this.#choice();
      this.#takes(")");
      return [text("("), ...inner, text(")")];
    }
    if (this.#takes("(")) return this.#call(each);
    if (/^\d/.test(each)) return [text(each.replaceAll("_", ""))];
    return each === "Number.NaN" ? [text(this.#words.unknown)] : [{ kind: "name", name: each }];
  }

  #call(name: string): FormulaPiece[] {
    const given: FormulaPiece[][] = [];
    while (!this.#takes(")")) {
      given.push(this.#choice());
      this.#takes(",");
    }
    const list = given.flatMap((each, position) => (position === 0 ? each : [text("; "), ...each]));
    if (name === "Number.isNaN") return [...list, text(` = ${this.#words.unknown}`)];
    const called = (
      { "Math.max": this.#words.largest, "Math.min": this.#words.smallest, "Math.log": "ln" } as const
    )[name as "Math.max"];
    return [text(`${called ?? name.replace("Math.", "")}(`), ...list, text(")")];
  }

  #takes(wanted: string): boolean {
    if (this.#tokens[this.#next] !== wanted) return false;
    this.#next++;
    return true;
  }
}

const text = (written: string): FormulaPiece => ({ kind: "text", text: written });

function merged(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const out: FormulaPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === "text" && last?.kind === "text") out[out.length - 1] = text(last.text + piece.text);
    else out.push(piece);
  }
  return out;
}
