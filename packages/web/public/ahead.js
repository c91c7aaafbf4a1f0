// Starts to fetch what the first answer is made of while the page's own script is still on its way. What comes is
// taken by src/figures/server.ts.
const wanted = new URLSearchParams(location.search).get("year") ?? "";
const isYear = /^(19|20|21)\d\d$/.test(wanted);

/** @type {Map<string, Promise<Response>>} */
const ahead = new Map();
globalThis.barkraftAhead = ahead;
const start = (path) => {
  const answer = fetch(path);
  // What goes wrong is said when the page asks.
  answer.catch(() => undefined);
  ahead.set(path, answer);
  return answer;
};

start("/v1/years")
  .then((answer) => (answer.ok ? answer.clone().json() : { years: [] }))
  .then(({ years }) => {
    const known = years.filter(({ computable }) => computable);
    const opened = isYear ? known.find(({ year }) => String(year) === wanted) : known.at(-1);
    if (opened) start(`/v1/inputs/${opened.year}`);
  })
  .catch(() => undefined);
