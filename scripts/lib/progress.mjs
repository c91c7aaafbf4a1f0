/** Runs `work` and shows that it is going on: a running clock on a terminal, plain lines elsewhere. */
export async function withProgress(title, work) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  const terminal = process.stderr.isTTY;
  if (!terminal) process.stderr.write(`${title} …\n`);
  const clock = setInterval(
    () => process.stderr.write(terminal ? `\r${title} … ${seconds()} ` : `${title} … ${seconds()}\n`),
    terminal ? 250 : 15_000,
  );
  try {
    const result = await work();
    process.stderr.write(`${terminal ? "\r" : ""}${title}: done in ${seconds()}\n`);
    return result;
  } finally {
    clearInterval(clock);
  }
}
