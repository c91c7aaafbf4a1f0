import { request } from "node:http";
import { connect, createServer } from "node:net";
import { InputError } from "@barkraft/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/index.ts";
import { shippedCountry } from "./support.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    country: await shippedCountry(),
    port: 0,
    host: "127.0.0.1",
    arrivalTime: 1000,
  });
});

afterAll(() => server.close());

/** Sends bytes as they are and returns all that comes back until the server closes the connection. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString();
    });
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
    socket.write(bytes);
  });
}

const closing = "Host: localhost\r\nConnection: close\r\n\r\n";

describe("the server", () => {
  it("answers on the address it names", async () => {
    const response = await fetch(`${server.url}/v1/years`);
    expect(response.status).toBe(200);
    expect((await response.json()).years.length).toBe(7);
  });

  it("sends a head without a body, with the length of the body", async () => {
    const response = await fetch(`${server.url}/data/panel.parquet`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(1_000_000);
    expect(await response.text()).toBe("");
  });

  it("sends a part of a file", async () => {
    const whole = new Uint8Array(await (await fetch(`${server.url}/data/panel.parquet`)).arrayBuffer());
    expect(Buffer.from(whole.subarray(0, 4)).toString()).toBe("PAR1");
    for (const [range, first, end] of [
      ["bytes=0-3", 0, 4],
      ["bytes=-4", whole.length - 4, whole.length],
      [`bytes=${whole.length - 2}-`, whole.length - 2, whole.length],
    ] as const) {
      const response = await fetch(`${server.url}/data/panel.parquet`, { headers: { Range: range } });
      expect(response.status, range).toBe(206);
      expect(response.headers.get("content-range")).toBe(`bytes ${first}-${end - 1}/${whole.length}`);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(whole.slice(first, end));
    }
    const outside = await fetch(`${server.url}/data/panel.parquet`, {
      headers: { Range: `bytes=${whole.length}-` },
    });
    expect(outside.status).toBe(416);
    expect(outside.headers.get("content-range")).toBe(`bytes */${whole.length}`);
    const changed = await fetch(`${server.url}/data/panel.parquet`, {
      headers: { Range: "bytes=0-3", "If-Range": '"other"' },
    });
    expect(changed.status).toBe(200);
    await changed.arrayBuffer();
  });

  it("shows nothing outside its folders, however the path is written", async () => {
    for (const path of [
      "/../package.json",
      "/../../../../package.json",
      "/data/../package.json",
      "/data/..%2fpackage.json",
      "/data/%2e%2e%2fpackage.json",
      "/%2e%2e/%2e%2e/package.json",
      "/assets/..\\..\\package.json",
    ]) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\n${closing}`);
      expect(answer, path).toMatch(/^HTTP\/1\.1 (404|400|503) /);
      expect(answer).not.toContain('"workspaces"');
    }
  });

  it("answers bytes that are no request with problem details", async () => {
    const nonsense = await raw("nonsense\r\n\r\n");
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 /);
    expect(nonsense).toContain("/v1/problems/invalid-request");
    const large = await raw(`GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n${closing}`);
    expect(large).toMatch(/^HTTP\/1\.1 431 /);
    expect(large).toContain("application/problem+json");
    const host = await raw("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    expect(host).toMatch(/^HTTP\/1\.1 400 /);
    expect(host).toContain("application/problem+json");
  });

  it("gives up on a body that never ends", async () => {
    const began = performance.now();
    const answer = await raw(
      "POST /v1/evaluate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain("/v1/problems/request-timeout");
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it("refuses a large body before it has arrived, said to be so or sent in pieces", async () => {
    const { port } = new URL(server.url);
    const said = await raw(
      "POST /v1/evaluate HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n",
    );
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    const status = await new Promise((resolve, reject) => {
      const sending = request(
        {
          port,
          host: "127.0.0.1",
          path: "/v1/evaluate",
          method: "POST",
          headers: { "Content-Type": "application/json" },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sending.on("error", reject);
      sending.write(" ".repeat(60_000));
      sending.end(" ".repeat(60_000));
    });
    expect(status).toBe(413);
  });

  it("refuses a body with GET", async () => {
    const answer = await raw(`GET /v1/years HTTP/1.1\r\nContent-Length: 2\r\n${closing}{}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("unexpected_body");
  });

  it("goes on after a caller who hangs up in the middle", async () => {
    const { hostname, port } = new URL(server.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          "POST /v1/evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{",
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on("close", () => resolve());
    });
    expect((await fetch(`${server.url}/v1/years`)).status).toBe(200);
  });

  it("sends a text of several bytes a letter whole", async () => {
    const response = await fetch(`${server.url}/v1/entities?name=ö&limit=1000`);
    const { entities, total } = await response.json();
    expect(entities.length).toBe(total);
  });

  it("names the taken port and the next free one", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as { port: number };
    const country = await shippedCountry();
    const error = await startServer({ country, port, host: "127.0.0.1" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    const [problem] = (error as InputError).problems;
    expect(problem).toMatchObject({ code: "port_taken", place: `port ${port} on 127.0.0.1` });
    const next = Number(/--port (\d+)/.exec(problem!.advice)?.[1]);
    expect(next).toBeGreaterThan(port);
    await new Promise((resolve) => holder.close(resolve));
  });

  it("closes, and frees its port", async () => {
    const country = await shippedCountry();
    const first = await startServer({ country, port: 0, host: "127.0.0.1" });
    await fetch(`${first.url}/v1/years`);
    await first.close();
    await expect(fetch(`${first.url}/v1/years`)).rejects.toThrow();
    const again = await startServer({ country, port: Number(new URL(first.url).port), host: "127.0.0.1" });
    await again.close();
  });
});
