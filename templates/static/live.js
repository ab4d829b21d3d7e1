// A part of a page that shows work under way is fetched again and again, until the work is done.
// Never: anything a page needs in order to work: without scripts a link looks again.
(function () {
  "use strict";

  var part = document.querySelector("[data-live]");
  if (!part) return;

  function look() {
    fetch(location.href, { credentials: "same-origin" }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(function (html) {
      var next = new DOMParser().parseFromString(html, "text/html").querySelector("[data-live]");
      // Done: the whole page is another one now.
      if (!next) return location.reload();
      part.replaceChildren.apply(part, Array.from(next.childNodes));
      setTimeout(look, 1000);
    }).catch(function () { setTimeout(look, 5000); });
  }
  setTimeout(look, 1000);
})();
