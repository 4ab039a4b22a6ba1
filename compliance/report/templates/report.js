"use strict";
(() => {
  const form = document.getElementById("filter");
  const status = document.getElementById("filter-status");
  const parts = [...document.querySelectorAll("[data-outcome]")];
  const details = [...document.querySelectorAll("details[data-outcome]")];
  const chosen = (name) =>
    new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));

  const show = () => {
    const outcomes = chosen("outcome");
    const bases = chosen("basis");
    for (const part of parts) {
      part.hidden = !(outcomes.has(part.dataset.outcome) && bases.has(part.dataset.basis));
    }
    const shown = details.filter((each) => !each.hidden).length;
    form.toggleAttribute("data-all", shown === details.length);
    status.textContent =
      shown === details.length
        ? form.dataset.shownAll.replace("{}", shown)
        : form.dataset.shownSome.replace("{}", shown).replace("{}", details.length);
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();

  const buttons = document.getElementById("unfold");
  buttons.hidden = false;
  buttons.addEventListener("click", (event) => {
    const wish = event.target.dataset.unfold;
    if (wish) {
      for (const each of details) each.open = wish === "open";
    }
  });

  // A link to a finding opens it, and shows it if it was filtered out.
  const visit = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target && target.closest("[data-outcome]");
    if (!part) return;
    part.hidden = false;
    if (part.matches("details")) {
      part.open = true;
      target.focus({ preventScroll: true });
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", visit);
  visit();

  // What was folded is printed too, but for duties that do not apply: the table gives the reason.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], [data-outcome=not_applicable])")];
    for (const each of folded) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of folded) each.open = false;
  });
})();
