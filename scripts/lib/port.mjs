import { createServer } from "node:net";
import { Stop } from "./project.mjs";

const defaultPort = 4180;

/** Refuses a port that is taken before minutes are spent on installing. */
export async function requirePort(args) {
  const at = args.findIndex((arg) => arg === "--port" || arg.startsWith("--port="));
  const written = at < 0 ? undefined : args[at].includes("=") ? args[at].split("=")[1] : args[at + 1];
  const port = written === undefined ? defaultPort : Number(written);
  // Whatever is not a port is refused, with reasons, by the command itself.
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  if (await isFree(port)) return;
  for (let next = port + 1; next <= Math.min(port + 50, 65_535); next++) {
    if (await isFree(next)) {
      throw new Stop(`Port ${port} is taken. The next free one is ${next}: npm start -- --port ${next}`);
    }
  }
  throw new Stop(`Port ${port} and the fifty after it are taken. Choose another: npm start -- --port NUMBER`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
