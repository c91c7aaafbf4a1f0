import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { post, testApi } from "../api/support.ts";
import { barkraft } from "../cli/support.ts";

const opening = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString();
const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What the compressed parts of a document hold. */
function unpacked(bytes: Uint8Array): string[] {
  const text = plain(bytes);
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const from = index + head.length;
    const packed = Buffer.from(text.slice(from, text.indexOf("endstream", from)), "latin1");
    try {
      return [inflateSync(packed).toString("utf8")];
    } catch {
      return [];
    }
  });
}

test("an outlook is two pages with its fonts and its manifest in them, the same bytes each time", async () => {
  const command = "project Laxå --years 5 --format pdf --lang sv";
  const { code, bytes, error } = await barkraft(command);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(opening(bytes)).toBe("%PDF-");
  const text = plain(bytes);
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect(text.match(/\/FontFile\d? \d+ 0 R/g)).toHaveLength(2);
  expect(text).toContain("/Lang (sv)");
  const manifest = unpacked(bytes).find((part) => part.includes("barkraft-manifest/1"));
  expect(JSON.parse(manifest!).request).toMatchObject({ command: "project", format: "pdf", language: "sv" });
  expect(Buffer.compare((await barkraft(command)).bytes, bytes)).toBe(0);
});

test("printed pages carry all that it takes to verify them: no other file is needed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "outlook-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { bytes } = await barkraft("project --years 2 --format pdf --lang en");
  const verified = async (name: string, content: Uint8Array) => {
    await writeFile(join(folder, name), content);
    return barkraft(["verify", "--lang", "en", join(folder, name)]);
  };
  expect(await verified("whole.pdf", bytes)).toMatchObject({ code: 0, error: "" });
  const changed = Uint8Array.from(bytes, (byte, at) => (at === 3000 ? byte ^ 1 : byte));
  expect((await verified("changed.pdf", changed)).out).toContain("one difference");
  const foreign = Buffer.from("%PDF-1.7 /EmbeddedFile stream\nnothing of ours endstream");
  expect((await verified("foreign.pdf", foreign)).error).toContain("found no manifest");
});

test("the longest outlook and that of all municipalities are two pages too", async () => {
  for (const command of ["project Dorotea --years 25 --lang en", "project --years 3 --lang da"]) {
    const { bytes } = await barkraft(`${command} --format pdf`);
    expect(plain(bytes).match(/\/Type \/Page\b/g)).toHaveLength(2);
  }
});

test("pages are not written to a terminal", async () => {
  const { code, error } = await barkraft("project Laxå --format pdf", { outIsTerminal: true });
  expect(code).toBe(1);
  expect(error).toContain("result.pdf");
});

test("the API gives the same pages as the command line", async () => {
  const api = await testApi();
  const response = await api.request(
    "/v1/years-ahead?format=pdf&language=da",
    post({ municipality: "Laxå", years: 5 }),
  );
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/pdf");
  const sent = new Uint8Array(await response.arrayBuffer());
  const { bytes } = await barkraft("project Laxå --years 5 --format pdf --lang da");
  expect(opening(sent)).toBe("%PDF-");
  expect(plain(sent).match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect(Buffer.compare(sent, bytes)).toBe(0);
});
