//! A bare actix-web server beside ours: it hands out as many bytes as our page has, made beforehand, and knows nothing else.
//! What a page takes is told as a multiple of that.
//!
//! Never: a database, a template, a session.

use crate::support::client::Browser;
use actix_web::web::{Bytes, Data, get};
use actix_web::{App, HttpResponse, HttpServer, dev, rt};
use std::net::SocketAddr;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

type Kept = Arc<Mutex<Bytes>>;

/// The server, until it is dropped.
pub struct Bare {
    page: Kept,
    browser: Browser,
    server: Option<(dev::ServerHandle, JoinHandle<()>)>,
}

impl Bare {
    /// A server with one worker, as the service in the bench has.
    pub fn start() -> Bare {
        let page = Kept::default();
        let (tell, told) = channel();
        let shown = page.clone();
        let thread = std::thread::spawn(move || {
            rt::System::new().block_on(async move {
                let app = move || {
                    App::new().app_data(Data::new(shown.clone())).route("/", get().to(answer))
                };
                let server = HttpServer::new(app).workers(1).bind(("127.0.0.1", 0)).unwrap();
                let address: SocketAddr = server.addrs()[0];
                let server = server.run();
                tell.send((address, server.handle())).unwrap();
                server.await.unwrap();
            });
        });
        let (address, handle) = told.recv().unwrap();
        let browser = Browser::new(&format!("http://{address}"));
        Bare { page, browser, server: Some((handle, thread)) }
    }

    /// Prints what the columns of [`Bare::row`] are.
    pub fn heading() {
        println!("  median      95 %  to bare      size  page");
    }

    /// Asks for a page so often and prints the median in milliseconds, the 95th of a hundred, the median as a multiple of
    /// this server's for as many bytes, and how many they are.
    pub fn row(&self, browser: &Browser, path: &str, times: usize) {
        let (median, worst, html) = time(browser, path, times);
        let size = html.len() as f64 / 1000.0;
        *self.page.lock().unwrap_or_else(PoisonError::into_inner) = Bytes::from(html);
        let (bare, _, _) = time(&self.browser, "/", times);
        println!("{median:5.1} ms  {worst:5.1} ms {:8.1}  {size:5.1} KB  {path}", median / bare);
    }
}

fn time(browser: &Browser, path: &str, times: usize) -> (f64, f64, String) {
    let mut took: Vec<f64> = Vec::with_capacity(times);
    let mut html = String::new();
    for _ in 0..times {
        let (page, seconds) = timed(|| browser.get(path).expect(200));
        took.push(seconds * 1000.0);
        html = page.html;
    }
    took.sort_by(f64::total_cmp);
    (took[times / 2], took[times * 95 / 100], html)
}

/// What came, and how many seconds it took.
pub fn timed<T>(act: impl FnOnce() -> T) -> (T, f64) {
    let begun = Instant::now();
    let done = act();
    (done, begun.elapsed().as_secs_f64())
}

impl Drop for Bare {
    fn drop(&mut self) {
        if let Some((handle, thread)) = self.server.take() {
            drop(handle.stop(false));
            drop(thread.join());
        }
    }
}

async fn answer(page: Data<Kept>) -> HttpResponse {
    let page = page.lock().unwrap_or_else(PoisonError::into_inner).clone();
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page)
}
