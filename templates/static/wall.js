// The wall hears of the next question and fetches itself; where it cannot hear, it looks every 15 seconds. While it is
// seen the screen stays on.
// Never: anything kept; a page that goes blank because the line was cut.
(function () {
  "use strict";

  var wall = document.querySelector("[data-wall]");
  if (!wall || !window.fetch) return;

  var timer = 0;

  function look() {
    return fetch(location.href, { credentials: "same-origin", cache: "no-store" }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(function (html) {
      var next = new DOMParser().parseFromString(html, "text/html").querySelector("[data-wall]");
      if (!next) return;
      wall.dataset.token = next.dataset.token;
      // Read aloud only when it says something else.
      if (next.innerHTML !== wall.innerHTML) wall.replaceChildren.apply(wall, Array.from(next.childNodes));
    }).catch(function () {});
  }

  // The line is cut or every place is taken: look by hand, and try again now and then.
  function lookByHand() {
    if (timer) return;
    timer = setInterval(look, 15000);
    setTimeout(function () {
      clearInterval(timer);
      timer = 0;
      listen();
    }, 60000);
  }

  function listen() {
    if (!window.EventSource) return lookByHand();
    var source = new EventSource(wall.dataset.wall);
    source.addEventListener("wall", function (event) {
      if (event.data !== wall.dataset.token) look();
    });
    source.addEventListener("error", function () {
      if (source.readyState === EventSource.CLOSED) lookByHand();
    });
  }
  listen();
  // What changes with the hour and not with a press of a button.
  setInterval(look, 5 * 60000);

  function stayOn() {
    if (navigator.wakeLock && !document.hidden) navigator.wakeLock.request("screen").catch(function () {});
  }
  document.addEventListener("visibilitychange", stayOn);
  stayOn();
})();
