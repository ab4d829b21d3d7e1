// What the view at the sitting gains when scripts run: every question at hand without a new page, by swipe and arrow
// key; marks that are kept on the device until the service has them; a clock; a screen that stays on.
// Never: a mark forgotten before the service said that it has it; a clash settled here.
(function () {
  "use strict";

  var root = document.querySelector("[data-dispatch]");
  if (!root || !window.fetch || !window.Promise) return;

  var base = root.dataset.dispatch;
  var place = "pqt-dispatch " + root.dataset.sitting;
  var lang = document.documentElement.lang;
  var items = Array.from(root.querySelectorAll("[data-question]"));
  var state = JSON.parse(root.dataset.state);
  var edition = state.edition;
  var unsent = read();
  var isSending = false;
  var isOffline = false;
  var hasSent = false;

  function one(name) { return root.querySelector("[data-" + name + "]"); }
  function show(name, shown) { var part = one(name); if (part) part.hidden = !shown; }

  // Kept on the device

  function read() {
    try {
      var kept = JSON.parse(localStorage.getItem(place));
      return kept && Array.isArray(kept.unsent) ? kept.unsent : [];
    } catch (error) { return []; }
  }

  function keep() {
    try {
      if (!unsent.length) return localStorage.removeItem(place);
      localStorage.setItem(place, JSON.stringify({ page: base, unsent: unsent }));
    } catch (error) { /* A browser that keeps nothing still has the marks as long as the page is open. */ }
  }

  function newKey() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  // Marks

  function known(question) { return state.questions[question] || { key: "", mark: "", line: null, clash: null }; }

  function waiting(question) {
    return unsent.filter(function (mark) { return mark.question === question; }).pop();
  }

  function mark(question, word) {
    var last = waiting(question);
    unsent.push({ key: newKey(), question: question, mark: word, seen: last ? last.key : known(question).key, at: Date.now() });
    keep();
    paint();
    send();
  }

  function took(answer) {
    isOffline = false;
    // A redirect leads to the sign-in page.
    var isOut = answer.type === "opaqueredirect" || answer.status === 401;
    show("signed-out", isOut);
    if (isOut) throw new Error("signed out");
    if (!answer.ok) {
      var error = new Error(String(answer.status));
      error.status = answer.status;
      throw error;
    }
    return answer.json().then(function (next) {
      state = next;
      show("new-edition", state.edition !== edition);
      if (state.refused.length) show("refused", true);
    });
  }

  function lost(error) {
    if (error instanceof TypeError) isOffline = true;
    // What the service will never take is said; what it cannot take just now waits.
    if ([400, 409, 413].indexOf(error.status) >= 0) show("stuck", true);
    throw error;
  }

  function ask() { return fetch(base + "/state", { credentials: "same-origin", redirect: "manual", cache: "no-store" }).then(took).catch(lost); }

  function post(marks) {
    var body = JSON.stringify({
      csrf: state.csrf,
      marks: marks.map(function (mark) {
        return { key: mark.key, question: mark.question, mark: mark.mark, seen: mark.seen, seconds_ago: (Date.now() - mark.at) / 1000 };
      }),
    });
    var request = { method: "POST", credentials: "same-origin", redirect: "manual", headers: { "content-type": "application/json" }, body: body };
    return fetch(base + "/marks", request).then(took).catch(lost);
  }

  function send() {
    if (isSending || !unsent.length) return;
    isSending = true;
    var marks = unsent.slice(0, 100);
    post(marks).catch(function (error) {
      // The page was kept from before the last sign-in: its token is another one now.
      if (error.status !== 403) throw error;
      return ask().then(function () { return post(marks); });
    }).then(function () {
      var keys = marks.map(function (mark) { return mark.key; });
      unsent = unsent.filter(function (mark) { return keys.indexOf(mark.key) < 0; });
      hasSent = true;
      keep();
      isSending = false;
      paint();
      send();
    }, function () {
      isSending = false;
      paint();
    });
  }

  // Asking is also what keeps the session alive.
  function sync() {
    if (unsent.length) return send();
    if (!document.hidden) ask().catch(function () {}).then(paint);
  }

  // What is seen

  function say(element, text) { if (element && element.textContent !== text) element.textContent = text; }

  function paintClash(item, clash) {
    var box = item.querySelector("[data-clash]");
    if (!box) return;
    if (clash && box.dataset.said !== clash.text) {
      box.dataset.said = clash.text;
      say(box.querySelector("[data-clash-text]"), clash.text);
      box.querySelector("[data-clash-choices]").replaceChildren.apply(box.querySelector("[data-clash-choices]"), clash.choices.map(function (choice) {
        var button = document.createElement("button");
        button.className = "btn btn--small";
        button.name = "mark";
        button.value = choice.mark;
        button.textContent = choice.label;
        return button;
      }));
    }
    box.hidden = !clash;
  }

  function paintItem(item) {
    var question = item.dataset.question;
    var mine = waiting(question);
    var now = known(question);
    var standing = mine ? mine.mark : now.mark;
    var line = now.line || "";
    item.querySelectorAll(".said__buttons button").forEach(function (button) {
      if (button.value === "open") button.hidden = standing === "" || standing === "open";
      else button.setAttribute("aria-pressed", String(button.value === standing));
      if (mine && button.value === mine.mark) line = button.textContent + ": " + button.dataset.sent;
    });
    say(item.querySelector("[data-line]"), line);
    say(root.querySelector("[data-row='" + question + "']"), line);
    paintClash(item, mine ? null : now.clash);
    var isOn = state.shown === question;
    var on = item.querySelector("[data-on-wall]");
    if (on) {
      on.hidden = !isOn;
      item.querySelector("[data-off-wall]").hidden = isOn;
    }
  }

  function paint() {
    items.forEach(paintItem);
    var status = one("status");
    var text = unsent.length ? status.dataset.sayWaiting + " " + unsent.length : hasSent ? status.dataset.saySent : "";
    say(status, isOffline ? (status.dataset.sayOffline + " " + (unsent.length ? text : "")).trim() : text);
  }

  // Moving

  function shownAt() { return items.findIndex(function (item) { return !item.hidden; }); }

  function go(at, isQuiet) {
    if (at < 0 || at >= items.length) return;
    items.forEach(function (item, index) { item.hidden = index !== at; });
    root.querySelectorAll("li [data-go]").forEach(function (link) {
      if (Number(link.dataset.go) === at + 1) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    if (isQuiet) return;
    history.replaceState(null, "", "?n=" + (at + 1));
    window.scrollTo(0, 0);
    items[at].querySelector("h2").focus({ preventScroll: true });
    var follow = one("follow");
    if (follow && follow.checked) putOnWall(items[at].dataset.question);
  }

  function putOnWall(question) {
    if (!navigator.onLine) return;
    var body = new URLSearchParams({ csrf: state.csrf, question: question, n: "1" });
    fetch(base + "/wall", { method: "POST", credentials: "same-origin", redirect: "manual", body: body }).then(ask).catch(function () {}).then(paint);
  }

  root.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-go]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(Number(link.dataset.go) - 1 + Number(link.dataset.step || 0));
  });

  root.addEventListener("submit", function (event) {
    var form = event.target;
    var button = event.submitter;
    var question = form.closest("[data-question]").dataset.question;
    if (!button) return;
    event.preventDefault();
    if (form.hasAttribute("data-mark-form")) return mark(question, button.value);
    putOnWall(button.value);
  });

  document.addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.target.closest("input, textarea, select")) return;
    event.preventDefault();
    go(shownAt() + step);
  });

  var from = null;
  root.addEventListener("touchstart", function (event) {
    from = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
  }, { passive: true });
  root.addEventListener("touchend", function (event) {
    if (!from || !event.changedTouches.length) return;
    var x = event.changedTouches[0].clientX - from.x;
    var y = event.changedTouches[0].clientY - from.y;
    from = null;
    if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y)) go(shownAt() + (x < 0 ? 1 : -1));
  }, { passive: true });

  // Clock, screen, connection

  var clock = document.querySelector("[data-clock]");
  function tick() {
    var hands = { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: root.dataset.zone };
    try { say(clock, new Intl.DateTimeFormat(lang, hands).format(new Date())); } catch (error) { clock.hidden = true; }
  }
  if (clock && items.length) {
    clock.hidden = false;
    tick();
    setInterval(tick, 5000);
  }

  function stayOn() {
    if (navigator.wakeLock && !document.hidden) navigator.wakeLock.request("screen").catch(function () {});
  }
  document.addEventListener("visibilitychange", function () { stayOn(); sync(); });
  stayOn();

  window.addEventListener("online", sync);
  window.addEventListener("offline", function () { isOffline = true; paint(); });
  setInterval(sync, 15000);

  var wanted = Number(new URLSearchParams(location.search).get("n"));
  if (wanted) go(wanted - 1, true);
  show("follow-box", true);
  paint();
  sync();

  if (navigator.serviceWorker && items.length) {
    navigator.serviceWorker.register(base + "/worker.js", { scope: base }).catch(function () {});
  }
})();
