/**
 * The only script of the page; it has no names and fetches nothing. Without it the page still reads, links
 * lead to the text, the marks can be switched, and only the lighting-up on hover and the keys are missing.
 */
export const PAGE_SCRIPT = `
"use strict";
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const notes = all(".note[data-s]");
  const people = all(".person");
  const captions = all(".caption");
  const switches = all(".layers input");
  const useKeys = document.querySelector("#use-keys");
  const KINDS = ["s", "a", "t"];
  let lit = [];
  let held = [];
  let here = "";

  document.documentElement.classList.add("scripted");

  /** Elements that are about any of these: "s r1s3", "a r1a2", "t r1t5". */
  function about(keys) {
    return keys.flatMap((key) => {
      const [kind, id] = key.split(" ");
      return all("[data-" + kind + '~="' + id + '"]');
    });
  }

  function light(keys) {
    for (const element of lit) element.classList.remove("on");
    lit = about(keys);
    for (const element of lit) element.classList.add("on");
    for (const caption of captions) caption.textContent = "";
    for (const point of lit.filter((element) => element.matches(".point"))) {
      const caption = point.closest(".when").querySelector(".caption");
      caption.textContent += (caption.textContent === "" ? "" : " · ") + point.getAttribute("aria-label");
    }
  }

  function keysOf(target) {
    const element = target instanceof Element ? target.closest("[data-s], [data-a], [data-t]") : null;
    if (element === null) return [];
    return KINDS.flatMap((kind) =>
      isShown(kind) ? (element.dataset[kind] || "").split(" ").filter(Boolean).map((id) => kind + " " + id) : []);
  }

  function isShown(kind) {
    const one = switches.find((other) => other.dataset.kind === kind);
    return one === undefined || one.checked;
  }

  function address() {
    const off = switches.filter((one) => !one.checked).map((one) => one.value);
    const hash = here + (off.length === 0 ? "" : "&off=" + off.join(","));
    if ("#" + hash !== (location.hash || "#")) history.replaceState(null, "", "#" + hash);
  }

  function go(note) {
    const mark = document.querySelector('mark[data-s~="' + note.dataset.s + '"]');
    note.querySelector("a").focus({ preventScroll: true });
    if (mark !== null) mark.scrollIntoView({ block: "nearest" });
    note.scrollIntoView({ block: "nearest" });
  }

  function walk(list, current, step) {
    const at = list.indexOf(current);
    const seen = list.findIndex((other) => other.getBoundingClientRect().bottom > 0);
    return list[at >= 0 ? at + step : Math.max(seen, 0)];
  }

  /** The next or previous mention of a person, shown in the text while the focus stays. */
  function mention(person, step) {
    const id = person.dataset.a;
    const ids = Array.from(new Set(all('mark[data-a~="' + id + '"]').flatMap((mark) => mark.dataset.m.split(" ")).filter((one) => one.startsWith(id + "m"))));
    if (ids.length === 0) return;
    ids.sort((a, b) => Number(a.slice(id.length + 1)) - Number(b.slice(id.length + 1)));
    const at = person.dataset.at === undefined ? (step > 0 ? -1 : 0) : ids.indexOf(person.dataset.at);
    const next = (at + step + ids.length) % ids.length;
    for (const mark of all("mark.here")) mark.classList.remove("here");
    const marks = all('mark[data-m~="' + ids[next] + '"]');
    for (const mark of marks) mark.classList.add("here");
    if (marks[0] !== undefined) marks[0].scrollIntoView({ block: "center" });
    person.dataset.at = ids[next];
    const count = person.querySelector(".at");
    if (count !== null) count.textContent = next + 1 + " of " + ids.length;
  }

  document.addEventListener("mouseover", (event) => {
    const keys = keysOf(event.target);
    light(keys.length > 0 ? keys : held);
  });

  document.addEventListener("focusin", (event) => {
    held = keysOf(event.target);
    light(held);
    if (held.length > 0 && event.target.closest(".note") !== null) {
      here = held[0].slice(2);
      address();
    }
  });

  document.addEventListener("focusout", (event) => {
    held = [];
    light(held);
    const person = event.target.closest(".person");
    if (person === null || person.contains(event.relatedTarget)) return;
    for (const mark of all("mark.here")) mark.classList.remove("here");
    delete person.dataset.at;
    const count = person.querySelector(".at");
    if (count !== null) count.textContent = count.dataset.rest;
  });

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || String(getSelection()) !== "") return;
    const button = event.target.closest("button[data-step]");
    const name = event.target.closest(".person a.name");
    if (button !== null || name !== null) {
      const person = event.target.closest(".person");
      event.preventDefault();
      person.querySelector("a.name").focus({ preventScroll: true });
      mention(person, button === null ? 1 : Number(button.dataset.step));
      return;
    }
    const point = event.target.closest(".point");
    if (point !== null) {
      event.preventDefault();
      here = point.dataset.t.split(" ")[0];
      const words = document.querySelector('mark[data-t~="' + here + '"]');
      if (words !== null) words.scrollIntoView({ block: "center" });
      address();
      return;
    }
    if (event.target.closest("a") !== null) return;
    const first = keysOf(event.target).find((key) => key.startsWith("s "));
    const note = notes.find((other) => "s " + other.dataset.s === first);
    if (note !== undefined) go(note);
  });

  document.addEventListener("change", (event) => {
    if (switches.includes(event.target)) address();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const note = document.activeElement.closest(".note");
    const person = document.activeElement.closest(".person");
    const isOn = useKeys !== null && useKeys.checked;
    const key = event.key;
    const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    const across = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const letter = !isOn ? 0 : key === "j" ? 1 : key === "k" ? -1 : 0;
    if (person !== null && across !== 0) mention(person, across);
    else if (person !== null && down !== 0) {
      const next = walk(people, person, down);
      const name = next === undefined ? null : next.querySelector("a.name");
      if (name !== null) name.focus();
    } else if (letter !== 0 || (note !== null && down !== 0)) {
      const next = walk(notes, note, letter || down);
      if (next !== undefined) go(next);
    } else if (isOn && switches["123".indexOf(key)] !== undefined && key.length === 1) {
      switches["123".indexOf(key)].click();
    } else if (key === "Escape" && (note !== null || person !== null)) document.activeElement.blur();
    else return;
    if (key !== "Escape") event.preventDefault();
  });

  function open() {
    const [id, off] = location.hash.slice(1).split("&off=");
    here = id;
    if (off !== undefined) for (const one of switches) one.checked = !off.split(",").includes(one.value);
    const note = notes.find((other) => other.dataset.s === id);
    const anchor = id === "" ? null : document.getElementById(id);
    if (note !== undefined) go(note);
    else if (anchor !== null && off !== undefined) anchor.scrollIntoView({ block: "center" });
    address();
  }

  addEventListener("hashchange", () => {
    here = location.hash.slice(1).split("&off=")[0];
    const note = notes.find((other) => other.dataset.s === here);
    if (note !== undefined) go(note);
    address();
  });
  open();
})();
`;
