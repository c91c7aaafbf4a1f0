import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const barkraft = fileURLToPath(new URL("../../packages/workbench/bin/barkraft.mjs", import.meta.url));
const patience = 30_000;

export interface StartedServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `barkraft serve` on a free port, as a user would, and waits until it answers. */
export async function startServer(): Promise<StartedServer> {
  const child = spawn(process.execPath, [barkraft, "serve", "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    const impatience = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(impatience);
  };
  let printed = "";
  const address = new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      printed += data.toString();
      const found = /http:\/\/[\w.:[\]-]+/.exec(printed)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    ended.then((code) => reject(new Error(`barkraft serve ended with exit code ${code}: ${printed}`)));
    setTimeout(() => reject(new Error(`barkraft serve named no address: ${printed}`)), patience).unref();
  });
  try {
    const url = await address;
    const response = await fetch(`${url}/v1/years`);
    if (!response.ok) throw new Error(`${url}/v1/years answered ${response.status}`);
    await response.arrayBuffer();
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
