// Keeps the view at the sitting on the device, so that it opens without a connection. The service writes above this
// line what is kept (KEPT): the page, its files, and the name of the cache.
// Never: another page; a page kept for more than two days; an answer that says "sign in" kept in the place of the page.
const LONGEST = 2 * 24 * 3600 * 1000;
// A hall's network is slow before it is gone.
const PATIENCE = 4000;
const MADE_AT = "x-kept-at";

function keepPage(cache, answer) {
  if (answer.status !== 200 || answer.redirected) return Promise.resolve();
  const headers = new Headers(answer.headers);
  headers.set(MADE_AT, String(Date.now()));
  return answer.clone().blob().then(function (body) {
    return cache.put(KEPT.page, new Response(body, { status: 200, headers: headers }));
  });
}

function keptPage(cache) {
  return cache.match(KEPT.page).then(function (page) {
    const age = page ? Date.now() - Number(page.headers.get(MADE_AT)) : LONGEST;
    return age < LONGEST ? page : undefined;
  });
}

self.addEventListener("install", function (event) {
  event.waitUntil(caches.open(KEPT.name).then(function (cache) {
    const page = fetch(KEPT.page, { credentials: "same-origin" }).then(function (answer) { return keepPage(cache, answer); });
    return Promise.all([cache.addAll(KEPT.files), page]);
  }).then(function () { return self.skipWaiting(); }));
});

self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) {
      return name.startsWith(KEPT.family) && name !== KEPT.name;
    }).map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.clients.claim(); }));
});

// The newest page if it comes in time; else the one that was kept, also when the session has ended: the page says so
// itself, and nothing on it is lost.
function page(request) {
  return caches.open(KEPT.name).then(function (cache) {
    const fetched = fetch(request).then(function (answer) {
      // May no longer be seen by whoever is signed in.
      if (answer.status === 403 || answer.status === 404) return cache.delete(KEPT.page).then(function () { return answer; });
      if (answer.status === 200) return keepPage(cache, answer).then(function () { return answer; });
      return keptPage(cache).then(function (kept) { return kept || answer; });
    });
    const late = new Promise(function (resolve) { setTimeout(resolve, PATIENCE); });
    return Promise.race([fetched, late]).then(function (answer) {
      return answer || keptPage(cache).then(function (kept) { return kept || fetched; });
    }).catch(function (error) {
      return keptPage(cache).then(function (kept) {
        if (kept) return kept;
        throw error;
      });
    });
  });
}

self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && url.pathname === KEPT.page) return event.respondWith(page(event.request));
  if (KEPT.files.indexOf(url.pathname) < 0) return;
  event.respondWith(caches.open(KEPT.name).then(function (cache) {
    return cache.match(url.pathname).then(function (kept) { return kept || fetch(event.request); });
  }));
});
