import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { InputError } from "@barkraft/core";
import { getRequestListener } from "@hono/node-server";
import type { Country } from "../../services/index.ts";
import { createLogger } from "../guards/log.ts";
import { defaultRate, type Rate } from "../guards/rate-limit.ts";
import { createApi } from "./app.ts";
import { answerBrokenRequest, badRequest } from "./broken-request.ts";
import { freePortAfter } from "./free-port.ts";

export interface ServerOptions {
  readonly country: Country;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Folder of the built web page; by default that of the web package. */
  readonly webFolder?: string | undefined;
  /** Requests that one address may make. */
  readonly rate?: Rate | undefined;
  /** One log line per request on standard error; by default only when `BARKRAFT_LOG=requests`. */
  readonly logRequests?: boolean | undefined;
  /** Milliseconds a request's headers and body may take to arrive. */
  readonly arrivalTime?: number | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Lets what is under way finish, for at most a few seconds. */
  close(): Promise<void>;
}

const defaults = {
  arrivalTime: 10_000,
  idleTime: 30_000,
  closingTime: 3_000,
  headerBytes: 16_384,
  sockets: 2_000,
};

/**
 * Serves the API, the downloads and the web page.
 * Throws an `InputError` when the port is taken or the address cannot be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const logger = createLogger(options.logRequests ?? process.env.BARKRAFT_LOG === "requests");
  const rate = options.rate ?? rateFrom(process.env.BARKRAFT_REQUESTS_PER_SECOND);
  const app = await createApi(options.country, { webFolder: options.webFolder, rate, logger });
  const arrivalTime = options.arrivalTime ?? defaults.arrivalTime;
  const server = createServer(
    {
      headersTimeout: arrivalTime,
      requestTimeout: arrivalTime,
      keepAliveTimeout: defaults.idleTime,
      connectionsCheckingInterval: Math.min(1000, arrivalTime),
      maxHeaderSize: defaults.headerBytes,
    },
    getRequestListener(app.fetch, { hostname: "localhost", errorHandler: badRequest }),
  );
  server.maxConnections = defaults.sockets;
  // A reader that stops reading must not hold its answer in memory for ever.
  server.setTimeout(defaults.idleTime * 2);
  server.on("clientError", answerBrokenRequest);
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${nameOf(options.host)}:${port}`, close: () => close(server) };
}

async function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    throw await listenProblem(error as NodeJS.ErrnoException, port, host);
  }
}

async function listenProblem(error: NodeJS.ErrnoException, port: number, host: string): Promise<Error> {
  const place = `port ${port} on ${host}`;
  if (error.code === "EADDRINUSE") {
    const free = await freePortAfter(port, host);
    return new InputError([
      {
        code: "port_taken",
        place,
        found: "another program that uses it",
        expected: "a free port",
        advice: free === undefined ? "Choose another with --port." : `Port ${free} is free: --port ${free}.`,
      },
    ]);
  }
  if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new InputError([
      {
        code: "address_not_usable",
        place,
        found:
          error.code === "EACCES"
            ? "a port that needs special rights"
            : "an address this machine does not have",
        expected: "a port from 1024 and an address of this machine",
        advice: "Use --port 8080 and --host 127.0.0.1, or 0.0.0.0 for every address.",
      },
    ]);
  }
  return error;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), defaults.closingTime);
  await closed;
  clearTimeout(impatience);
}

function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::" || host === "") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function rateFrom(text: string | undefined): Rate {
  const perSecond = Number(text);
  return perSecond > 0 ? { perSecond, reserve: perSecond * 5 } : defaultRate;
}
