// What the desk gains when scripts run: single keys that press the buttons of the page, and a question that stays
// held while somebody works on it; marks made at a sitting that have not been sent are not thrown away by signing out.
// Never: an act without a button; a key while somebody types or has switched keys off (then the page names none).
(function () {
  "use strict";

  var keys = document.querySelector("[aria-keyshortcuts]") !== null;
  var rows = Array.from(document.querySelectorAll("[data-row]"));

  function isTyping(element) {
    return element.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") !== null;
  }

  function focusRow(index) {
    var row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    var link = row && row.querySelector("[data-focus-row]");
    if (!link) return;
    link.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  function press(target) {
    if (target.localName !== "summary") return target.click();
    var box = target.parentElement;
    box.open = true;
    var field = box.querySelector("select, textarea, input:not([type=hidden])");
    (field || target).focus();
  }

  function onKey(event) {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event.target)) return;
    var here = document.activeElement ? document.activeElement.closest("[data-row]") : null;
    var at = rows.indexOf(here);
    if (event.key === "j" || event.key === "k") {
      if (!rows.length) return;
      event.preventDefault();
      return focusRow(event.key === "j" ? at + 1 : at - 1);
    }
    // A row's own key is pressed only for the row that has the focus.
    var wanted = Array.from(document.querySelectorAll("[aria-keyshortcuts]")).filter(function (element) {
      var row = element.closest("[data-row]");
      return element.getAttribute("aria-keyshortcuts") === event.key && (!row || row === here);
    })[0];
    if (!wanted) return;
    event.preventDefault();
    press(wanted);
  }

  if (keys) document.addEventListener("keydown", onKey);

  // Where the view at a sitting waits to be opened again, because it has marks to send.
  function unsent() {
    try {
      var names = Object.keys(localStorage).filter(function (name) { return name.indexOf("pqt-dispatch ") === 0; });
      var kept = names.map(function (name) { return JSON.parse(localStorage.getItem(name)); });
      return kept.filter(function (one) { return one && one.unsent && one.unsent.length && /^\/(?!\/)/.test(one.page); })[0];
    } catch (error) { return null; }
  }

  var out = document.querySelector("[data-unsent]");
  if (out) out.addEventListener("submit", function (event) {
    var kept = unsent();
    if (!kept) return;
    event.preventDefault();
    var link = document.createElement("a");
    link.href = kept.page;
    link.textContent = out.dataset.unsentLink;
    var words = document.createElement("p");
    words.append(out.dataset.unsent + " ", link);
    var notice = document.createElement("div");
    notice.className = "notice notice--warn";
    notice.setAttribute("role", "alert");
    notice.append(words);
    document.getElementById("main").prepend(notice);
    link.focus();
  });

  // While somebody works on the page, the question is kept for them.
  var keep = document.querySelector("[data-keep]");
  var busy = false;
  function onWork() { busy = true; }
  if (keep) {
    ["keydown", "pointerdown", "scroll"].forEach(function (name) {
      document.addEventListener(name, onWork, { passive: true });
    });
    setInterval(function () {
      if (!busy || document.hidden) return;
      busy = false;
      fetch(keep.action, { method: "POST", body: new URLSearchParams(new FormData(keep)), redirect: "manual" }).catch(function () {});
    }, 60000);
  }
})();
