"use strict";
(function () {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const idsOf = (mark) => mark.dataset.e.split(" ");

  function light(ids, on) {
    for (const mark of all("mark[data-e]")) {
      if (idsOf(mark).some((id) => ids.includes(id))) mark.classList.toggle("on", on);
    }
    for (const id of ids) {
      const card = document.getElementById(id);
      if (card) card.classList.toggle("on", on);
    }
  }

  function join(element, ids) {
    for (const begin of ["mouseenter", "focusin"]) element.addEventListener(begin, () => light(ids, true));
    for (const end of ["mouseleave", "focusout"]) element.addEventListener(end, () => light(ids, false));
  }

  for (const mark of all("mark[data-e]")) join(mark, idsOf(mark));
  for (const card of all(".card")) join(card, [card.id]);

  // #s=120-176: cut the pieces of the first text at the span's ends and mark what lies between.
  function select() {
    for (const old of all(".selected")) old.classList.remove("selected");
    const found = /^#s=(\d+)-(\d+)$/.exec(location.hash);
    const text = document.querySelector(".text");
    if (!found || !text) return;
    const start = Number(found[1]), end = Number(found[2]);
    let first = null;
    for (const piece of Array.from(text.querySelectorAll("[data-s]"))) {
      const from = Number(piece.dataset.s), to = from + piece.textContent.length;
      if (to <= start || from >= end) continue;
      const inner = cut(piece, Math.max(0, start - from), Math.min(piece.textContent.length, end - from));
      inner.classList.add("selected");
      first = first || inner;
    }
    if (first) first.scrollIntoView({ block: "center" });
  }

  function cut(piece, from, to) {
    if (from === 0 && to === piece.textContent.length) return piece;
    const range = document.createRange();
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    let at = 0, node;
    while ((node = walker.nextNode())) {
      const next = at + node.length;
      if (at <= from && from <= next) range.setStart(node, from - at);
      if (at <= to && to <= next) { range.setEnd(node, to - at); break; }
      at = next;
    }
    const inner = document.createElement("span");
    inner.append(range.extractContents());
    range.insertNode(inner);
    return inner;
  }

  addEventListener("hashchange", select);
  select();
})();
