/**
 * The only script of the page; it fetches nothing. Points are chosen by a slider, which every keyboard can move,
 * by a click in the picture, or by a button of the table. Without it the page shows the first fair package.
 */
export const DEALS_SCRIPT = `
"use strict";
(() => {
  const store = document.querySelector("#points");
  const slider = document.querySelector("#point");
  if (store === null || slider === null) return;
  const { issues, parties, points } = JSON.parse(store.textContent);
  const title = document.querySelector("#chosen-title");
  const gains = document.querySelector("#chosen-gains");
  const terms = document.querySelector("#chosen-terms");
  let lit = [];

  document.documentElement.classList.add("scripted");

  function fill(list, pairs) {
    list.replaceChildren(...pairs.flatMap(([term, words]) => {
      const dt = document.createElement("dt");
      const dd = document.createElement("dd");
      dt.textContent = term;
      dd.textContent = words;
      return [dt, dd];
    }));
  }

  function choose(index) {
    const point = points[index];
    if (point === undefined) return;
    const shown = point.utilities.map((utility, party) => parties[party] + " " + utility).join(", ");
    slider.value = String(index);
    slider.setAttribute("aria-valuetext", "point " + (index + 1) + " of " + points.length + ": " + shown);
    title.textContent = point.names === "" ? "Point " + (index + 1) + " of " + points.length : point.names;
    fill(gains, point.utilities.map((utility, party) => [parties[party], utility]));
    fill(terms, point.options.map((option, issue) => [issues[issue], option]));
    for (const mark of lit) mark.classList.remove("on");
    lit = Array.from(document.querySelectorAll('[data-p="' + index + '"]:not(button)'));
    for (const mark of lit) mark.classList.add("on");
  }

  slider.addEventListener("input", () => choose(Number(slider.value)));
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("[data-p]") : null;
    if (target === null) return;
    choose(Number(target.getAttribute("data-p")));
    if (target.matches("button")) slider.focus();
  });
  choose(Number(slider.value));
})();
`;
