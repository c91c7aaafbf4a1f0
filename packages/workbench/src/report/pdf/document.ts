import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Language } from "@barkraft/messages";
import PdfKit from "pdfkit";

export type Pdf = PDFKit.PDFDocument;

/** A4 in points, with the room that is written on. */
export const sheet = { width: 595.28, height: 841.89, left: 42, right: 42, top: 40, bottom: 46 } as const;
export const roomWide = sheet.width - sheet.left - sheet.right;

export const ink = { text: "#1c1c1c", soft: "#5a5a5a", line: "#c9c6bd", accent: "#134d6e" } as const;

const fonts = { text: "400", strong: "600" } as const;
export type Font = keyof typeof fonts;

/**
 * Writes a document of A4 pages with its fonts in it, marked up for screen readers. The same content gives the same
 * bytes: `dated` stands for the moment of writing. What `attached` holds goes with the document as a file.
 */
export async function writePdf(
  about: {
    readonly title: string;
    readonly language: Language;
    readonly dated: Date;
    readonly attached?: { readonly name: string; readonly content: string };
  },
  draw: (pdf: Pdf) => void,
): Promise<Uint8Array> {
  const { title, language, dated, attached } = about;
  const pdf = new PdfKit({
    size: "A4",
    // Every place is given, so nothing may start a page by itself.
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Producer: "Bärkraft", Creator: "Bärkraft", CreationDate: dated, ModDate: dated },
  });
  const files = createRequire(import.meta.url);
  for (const [name, weight] of Object.entries(fonts)) {
    const path = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`;
    pdf.registerFont(name, await readFile(files.resolve(path)));
  }
  const chunks: Buffer[] = [];
  const written = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
  if (attached) {
    pdf.file(Buffer.from(attached.content), {
      name: attached.name,
      type: "application/json",
      creationDate: dated,
      modifiedDate: dated,
    });
  }
  draw(pdf);
  pdf.end();
  return written;
}

/** Draws a part that a screen reader knows by its kind, such as `H1`, `P` or `Figure`. */
export function part(pdf: Pdf, kind: string, draw: () => void, alt?: string): void {
  pdf.addStructure(pdf.struct(kind, alt === undefined ? {} : { alt }, draw));
}

/** Draws what a screen reader passes over. */
export function decoration(pdf: Pdf, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Pagination" });
  draw();
  pdf.endMarkedContent();
}

export interface TextStyle {
  readonly font?: Font;
  readonly size?: number;
  readonly colour?: string;
  readonly align?: "left" | "right" | "center";
}

/** Sets text in a column from `top` and gives where it ends. */
export function setText(
  pdf: Pdf,
  text: string,
  at: { readonly left: number; readonly top: number; readonly width: number },
  { font = "text", size = 9, colour = ink.text, align = "left" }: TextStyle = {},
): number {
  pdf.font(font).fontSize(size).fillColor(colour);
  const options = { width: at.width, align, lineGap: 1 };
  const plain = printable(text);
  pdf.text(plain, at.left, at.top, options);
  return at.top + pdf.heightOfString(plain, options);
}

/** The font has no narrow space that does not break. */
function printable(text: string): string {
  return text.replaceAll("\u202f", "\u00a0");
}
