// What the brief's form gains when scripts run: the slate it would give, a moment after each change.
// Never: anything kept, or needed; the button "Try it" does the same without a script.
(function () {
  "use strict";

  var form = document.querySelector("form[data-try]");
  var result = document.querySelector("[data-try-result]");
  var status = document.querySelector("[data-try-status]");
  if (!form || !result || !status || !window.fetch || !window.URLSearchParams) return;

  var timer = 0;
  var running = null;

  function show(html) {
    // What the page itself brought is older than this.
    ["trial", "conflict"].forEach(function (id) {
      var old = document.getElementById(id);
      if (old) old.remove();
    });
    result.innerHTML = html;
    var said = result.querySelector("strong, .notice p, h2");
    status.textContent = said ? said.textContent : "";
  }

  function ask() {
    if (running) running.abort();
    running = new AbortController();
    var mine = running;
    result.setAttribute("aria-busy", "true");
    fetch(form.dataset.try, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: mine.signal })
      .then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      })
      .then(show)
      .catch(function (error) {
        if (error.name !== "AbortError") status.textContent = status.dataset.failed;
      })
      .finally(function () {
        if (mine === running) result.removeAttribute("aria-busy");
      });
  }

  function soon(wait) {
    return function () {
      clearTimeout(timer);
      timer = setTimeout(ask, wait);
    };
  }

  form.addEventListener("change", soon(50));
  // Not at every key: a number of two digits is one change.
  form.addEventListener("input", soon(600));
})();
