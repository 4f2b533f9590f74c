/**
 * The only script of the page; it has no names and fetches nothing. Without it the page still reads, links
 * from notes to the text work, and only the lighting-up on hover and the keys are missing.
 */
export const PAGE_SCRIPT = `
"use strict";
(() => {
  const notes = Array.from(document.querySelectorAll(".note"));
  const useKeys = document.querySelector("#use-keys");
  let lit = [];
  let held = [];

  document.documentElement.classList.add("scripted");

  function light(ids) {
    for (const element of lit) element.classList.remove("on");
    lit = ids.flatMap((id) => Array.from(document.querySelectorAll('[data-s~="' + id + '"]')));
    for (const element of lit) element.classList.add("on");
  }

  function idsOf(target) {
    const element = target instanceof Element ? target.closest("[data-s]") : null;
    return element === null ? [] : element.dataset.s.split(" ");
  }

  function go(note) {
    const mark = document.querySelector('mark[data-s~="' + note.dataset.s + '"]');
    note.querySelector("a").focus({ preventScroll: true });
    if (mark !== null) mark.scrollIntoView({ block: "nearest" });
    note.scrollIntoView({ block: "nearest" });
  }

  function walk(step) {
    const at = notes.indexOf(document.activeElement.closest(".note"));
    const seen = notes.findIndex((note) => note.getBoundingClientRect().bottom > 0);
    const next = at >= 0 ? at + step : Math.max(seen, 0);
    if (notes[next] !== undefined) go(notes[next]);
  }

  document.addEventListener("mouseover", (event) => {
    const ids = idsOf(event.target);
    light(ids.length > 0 ? ids : held);
  });

  document.addEventListener("focusin", (event) => {
    held = idsOf(event.target);
    light(held);
    if (held.length > 0) history.replaceState(null, "", "#" + held[0]);
  });

  document.addEventListener("focusout", () => {
    held = [];
    light(held);
  });

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || String(getSelection()) !== "") return;
    const [first] = event.target.closest(".note a, nav a") === null ? idsOf(event.target) : [];
    const note = notes.find((other) => other.dataset.s === first);
    if (note !== undefined) go(note);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const isInNote = document.activeElement.closest(".note") !== null;
    const isOn = useKeys !== null && useKeys.checked;
    const step =
      (isOn && event.key === "j") || (isInNote && event.key === "ArrowDown") ? 1
      : (isOn && event.key === "k") || (isInNote && event.key === "ArrowUp") ? -1
      : 0;
    if (step !== 0) {
      event.preventDefault();
      walk(step);
    } else if (event.key === "Escape" && isInNote) document.activeElement.blur();
  });

  function open() {
    const note = notes.find((other) => "#" + other.dataset.s === location.hash);
    if (note !== undefined) go(note);
  }

  addEventListener("hashchange", open);
  open();
})();
`;
