import { Agent, request } from "node:http";
import { startServer } from "../../e2e/support/server.ts";
import { median, percentile, report } from "../measurement.ts";

const warming = 50;
const runs = 300;
const clients = 200;
const duration = 10_000;
/** More than can be answered in the time, so that a mistake here cannot run on for ever. */
const mostRequests = 100_000;

/** A reform of its own for every turn, so that nothing can be answered from memory. */
function reformBody(turn: number): string {
  const level = 1 + (turn % 1000) / 4000;
  return JSON.stringify({
    year: 2020,
    reform: { changes: { "income_equalisation.guarantee_level": level } },
  });
}

/** Sends one evaluation and reads the whole answer; false when anything but 200 with all its bytes came back. */
function evaluate(url: URL, agent: Agent, turn: number): Promise<boolean> {
  const body = reformBody(turn);
  return new Promise((resolve) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.byteLength;
      });
      response.on("end", () => {
        resolve(response.statusCode === 200 && bytes === Number(response.headers["content-length"]));
      });
      response.on("error", () => resolve(false));
    });
    sent.on("error", () => resolve(false));
    sent.end(body);
  });
}

async function oneClient(url: URL): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let turn = 0; turn < warming; turn++) await evaluate(url, agent, turn);
  const times: number[] = [];
  let failed = 0;
  for (let turn = 0; turn < runs; turn++) {
    const began = performance.now();
    if (!(await evaluate(url, agent, turn))) failed++;
    times.push(performance.now() - began);
  }
  agent.destroy();
  const name = "POST /v1/evaluate with a reform, 290 municipalities, one client";
  report({ name: `${name}, median`, value: median(times), unit: "ms", limit: 15 });
  report({ name: `${name}, 95th percentile`, value: percentile(times, 0.95), unit: "ms" });
  report({ name: `${name}, errors`, value: failed, unit: "", limit: 0 });
}

async function manyClients(url: URL): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + duration;
  const times: number[] = [];
  let failed = 0;
  let turn = 0;
  const client = async () => {
    while (performance.now() < end && turn < mostRequests) {
      const began = performance.now();
      if (!(await evaluate(url, agent, turn++))) failed++;
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const name = `${clients} clients at once for ${duration / 1000} s`;
  report({ name: `${name}, errors`, value: failed, unit: "", limit: 0 });
  report({ name: `${name}, answers per second`, value: (turn - failed) / seconds, unit: "/s" });
  report({ name: `${name}, median`, value: median(times), unit: "ms" });
  report({ name: `${name}, 95th percentile`, value: percentile(times, 0.95), unit: "ms" });
}

const server = await startServer();
try {
  const url = new URL("/v1/evaluate", server.url);
  await oneClient(url);
  await manyClients(url);
} finally {
  await server.stop();
}
