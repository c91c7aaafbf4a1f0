import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { problemCodes, testApi } from "./support.ts";

let folder: string;
let api: Api;
const html = { headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "barkraft-pages-"));
  const dist = join(folder, "dist");
  await mkdir(join(dist, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(dist, "index.html"), `<!doctype html><title>Sida</title>${"<p>ö</p>".repeat(300)}`);
  await writeFile(join(dist, "pages.json"), JSON.stringify(["/", "/method", "/municipality/$code"]));
  await writeFile(join(dist, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await writeFile(join(dist, ".hidden"), "secret");
  await writeFile(join(dist, "assets", "index-B1x_9-aZ.js"), "export const a = 1;\n".repeat(200));
  await symlink(join(folder, "secret.txt"), join(dist, "link.txt"));
  api = await testApi({ webFolder: dist });
});

afterAll(() => rm(folder, { recursive: true }));

describe("the web page", () => {
  it("is index.html at the root, under a strict policy, asked for again each time", async () => {
    const response = await api.request("/", html);
    expect(await response.text()).toContain("<title>Sida</title>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it("is index.html at the address of every page", async () => {
    for (const path of ["/method", "/municipality/0114?year=2020"]) {
      const response = await api.request(path, html);
      expect(response.status, path).toBe(200);
      expect(await response.text()).toContain("<title>Sida</title>");
    }
  });

  it("is index.html with the status 404 at any other address, for a reader; and a problem for a program", async () => {
    for (const path of [
      "/kommun/0114",
      "/municipality",
      "/municipality/",
      "/municipality/0114/more",
      "/Method",
    ]) {
      const response = await api.request(path, html);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toContain("<title>Sida</title>");
    }
    await problemCodes(await api.request("/kommun/0114"), 404);
    await problemCodes(await api.request("/assets/gone-12345678.js", html), 404);
    await problemCodes(await api.request("/v1/gone", html), 404);
    await problemCodes(await api.request("/data/gone", html), 404);
  });

  it("keeps hashed assets for ever and compresses them once", async () => {
    const plain = await api.request("/assets/index-B1x_9-aZ.js");
    expect(plain.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(plain.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    for (const [accepted, encoding] of [
      ["gzip, deflate, br", "br"],
      ["gzip", "gzip"],
      ["br;q=0.1, gzip;q=0.5", "gzip"],
      ["br;q=0", null],
    ] as const) {
      const response = await api.request("/assets/index-B1x_9-aZ.js", {
        headers: { "Accept-Encoding": accepted },
      });
      expect(response.headers.get("content-encoding"), accepted).toBe(encoding);
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
    }
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00",
    "/%",
    "/%ff",
    "/.hidden",
    "/link.txt",
    "//etc/passwd",
    "/assets/",
    "/assets",
  ])("shows nothing outside its folder: %s", async (path) => {
    const response = await api.request(`http://localhost${path}`);
    expect(await response.clone().text()).not.toContain("secret\n");
    await problemCodes(response, 404);
  });

  it("says how to build it when it has not been built", async () => {
    const unbuilt = await testApi({ webFolder: join(folder, "nothing") });
    const page = await unbuilt.request("/", html);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("npm start");
    await problemCodes(await unbuilt.request("/"), 503);
  });

  it("is closed to other origins, while open data is not", async () => {
    const page = await api.request("/", html);
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
    expect(page.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    for (const path of ["/v1/years", "/data/datapackage.json", "/v1/nope"]) {
      const data = await api.request(path);
      expect(data.headers.get("access-control-allow-origin")).toBe("*");
      expect(data.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    }
    const preflight = await api.request("/v1/evaluate", { method: "OPTIONS" });
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD");
  });

  it.each(["/", "/v1/years", "/v1/nope", "/data/panel.parquet", "/v1/docs", "/gone.js"])(
    "carries the security headers: %s",
    async (path) => {
      const { headers } = await api.request(path, html);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("permissions-policy")).toContain("geolocation=()");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    },
  );

  it("documents the API from this server alone, under the same policy", async () => {
    const page = await api.request("/v1/docs");
    const text = await page.text();
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(/<script>|<style| on\w+=/);
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'; style-src 'self';");
    for (const [, file] of text.matchAll(/(?:src|href)="(docs\/[^"]+)"/g)) {
      expect((await api.request(`/v1/${file}`)).status, file).toBe(200);
    }
  });
});
