// What the pages gain when scripts run: a live character count, focus on the list of errors, a print button.
// Never: anything a page needs in order to work; storage; requests.
(function () {
  "use strict";

  // People count what they see: one emoji or one accented letter is one character, a line break is one.
  var segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter(document.documentElement.lang, { granularity: "grapheme" }) : null;

  function length(text) {
    var clean = text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
    if (!segmenter) return Array.from(clean).length;
    var count = 0;
    for (var part of segmenter.segment(clean)) if (part) count += 1;
    return count;
  }

  function startCounter(field) {
    var box = field.querySelector("textarea");
    var shown = field.querySelector(".counter");
    var limit = Number(field.dataset.limit);
    if (!box || !shown || !limit) return;
    var spoken = document.createElement("p");
    spoken.className = "vh";
    spoken.setAttribute("role", "status");
    field.appendChild(spoken);
    var timer = 0;
    var number = new Intl.NumberFormat(document.documentElement.lang);

    function message() {
      var left = limit - length(box.value);
      shown.classList.toggle("counter--over", left < 0);
      return (left < 0 ? field.dataset.over : field.dataset.left) + " " + number.format(Math.abs(left));
    }
    function update() {
      shown.textContent = message();
      clearTimeout(timer);
      // Spoken only after a pause, so that a screen reader is not talked over at every key.
      timer = setTimeout(function () { spoken.textContent = shown.textContent; }, 1200);
    }
    box.addEventListener("input", update);
    if (box.value) shown.textContent = message();
  }

  function startErrors(summary) {
    summary.focus();
    summary.addEventListener("click", function (event) {
      var link = event.target.closest("a[href^='#']");
      var target = link && document.getElementById(link.getAttribute("href").slice(1));
      if (!target) return;
      event.preventDefault();
      var place = target.closest("fieldset") || target.closest(".field") || target;
      place.scrollIntoView();
      target.focus({ preventScroll: true });
    });
  }

  document.querySelectorAll("[data-limit]").forEach(startCounter);
  var summary = document.querySelector("[data-focus]");
  if (summary) startErrors(summary);
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
})();
