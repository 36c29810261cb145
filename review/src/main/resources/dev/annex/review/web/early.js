// Runs before the first paint, so that a dark page never flashes light. The rest is in theme.js.
(() => {
  const kept = localStorage.getItem("annex.theme");
  const dark = kept ? kept === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
