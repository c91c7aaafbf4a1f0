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

const years = start("/v1/years");
if (isYear) start(`/v1/inputs/${wanted}`);
else {
  years
    .then((answer) => (answer.ok ? answer.clone().json() : { years: [] }))
    .then(({ years: listed }) => {
      const latest = listed.findLast(({ computable }) => computable);
      if (latest) start(`/v1/inputs/${latest.year}`);
    })
    .catch(() => undefined);
}
