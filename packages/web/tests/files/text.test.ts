import fc from "fast-check";
import { expect, test } from "vitest";
import { textIn } from "../../src/files/read/text.ts";

const swedish = "mottagare;utförare;belopp\r\n0114;Åsa Vård AB;1 000,50\r\n";

test.each([
  ["utf-8", Buffer.from(swedish)],
  ["utf-8", Buffer.from(`\ufeff${swedish}`)],
  ["utf-16le", Buffer.from(`\ufeff${swedish}`, "utf16le")],
  ["utf-16be", Buffer.from(`\ufeff${swedish}`, "utf16le").swap16()],
  ["windows-1252", Buffer.from(swedish, "latin1")],
] as const)("a table in %s is read as it was written", (encoding, bytes) => {
  expect(textIn(bytes)).toEqual({ text: swedish, encoding });
});

test("what is no text is none", () => {
  expect(textIn(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff))).toBeUndefined();
});

test("every text in UTF-8 comes back, and no letter of Windows-1252 is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(textIn(Buffer.from(text))?.text).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."åäöÅÄÖæøÆØé;,\n"), minLength: 1 }), (text) => {
      // An ending of its own that no UTF-8 has.
      const bytes = Buffer.from(`${text}ö;`, "latin1");
      expect(textIn(bytes)).toEqual({ text: `${text}ö;`, encoding: "windows-1252" });
    }),
  );
});
