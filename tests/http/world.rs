//! A whole service for one test: its own database, a clock that stands still
//! until it is moved, mail in memory, a server on a free port.
//!
//! When a test ends, the world looks back: mail left waiting or an unexpected
//! error in the log fails it.
//!
//! Never: shared between tests.

use crate::support::client::Browser;
use crate::support::database::TestDatabase;
use actix_web::web;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use pqt::app::{App, db_options};
use pqt::clock::Clock;
use pqt::config::{Config, DatabaseUrl};
use pqt::domain::ids::SupporterId;
use pqt::domain::staff::Role;
use pqt::entropy::Entropy;
use pqt::jobs::{count_upvotes, deliver_mail, form_clusters, tell_backers, tell_merged};
use pqt::mail::{FolderMail, Transport};
use pqt::store::{Db, outbox};
use std::net::SocketAddr;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;

/// When every test begins: a Monday morning in winter, so that local time in Britain is UTC.
pub fn beginning() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()
}

/// A running service.
pub struct World {
    /// The service's insides, for `db_…` helpers and jobs.
    pub app: web::Data<App>,
    address: SocketAddr,
    server: Option<(actix_web::dev::ServerHandle, JoinHandle<()>)>,
    may_leave_mail: bool,
    _database: TestDatabase,
}

impl World {
    /// A service with an empty, migrated database.
    pub fn new() -> World {
        World::configured(|_| {})
    }

    /// The same with other settings.
    pub fn configured(change: impl FnOnce(&mut Config)) -> World {
        let database = TestDatabase::prepared(|url| {
            let mut config = Config::for_tests();
            config.database.url = DatabaseUrl::new(url);
            Db::open(&db_options(&config)).unwrap().migrate().unwrap();
        });
        let mut config = Config::for_tests();
        config.database.url = DatabaseUrl::new(database.url());
        config.database.pool_size = 4;
        config.server.workers = 1;
        config.server.shutdown_seconds = 1;
        // A busy test machine is slow, not away.
        config.database.acquire_seconds = 30;
        change(&mut config);
        let app = App::build(config, Clock::fixed(beginning()), Entropy::system()).unwrap();
        let app = web::Data::new(app);
        let (address, handle, thread) = serve(app.clone());
        World {
            app,
            address,
            server: Some((handle, thread)),
            may_leave_mail: false,
            _database: database,
        }
    }

    /// Where the service is reached, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Somebody's browser, without cookies.
    pub fn browser(&self) -> Browser {
        Browser::new(&format!("http://{}", self.address))
    }

    /// The browser of a confirmed supporter who is remembered.
    pub fn supporter(&self, id: SupporterId) -> Browser {
        let browser = self.browser();
        browser.take_cookie("pqt", &crate::db::db_remember(self, id));
        browser
    }

    /// The browser of somebody of that role who is signed in.
    pub fn staff(&self, name: &str, role: Role) -> Browser {
        let browser = self.browser();
        browser.take_cookie("pqt-desk", &crate::db::db_staff(self, name, role));
        browser
    }

    /// Moves the clock on.
    pub fn wait(&self, span: TimeDelta) {
        self.app.clock.advance(span);
    }

    /// Counts upvotes, as the job does every few seconds.
    pub fn count(&self) {
        count_upvotes::run_once(&self.app).unwrap();
    }

    /// Forms the clusters, as the job does every few seconds.
    pub fn cluster(&self) {
        form_clusters::run_once(&self.app).unwrap();
    }

    /// Forgets what the job that forms clusters remembers, as a restart does.
    pub fn forget_clusters(&self) {
        self.app.actions.finders.forming.ran(pqt::domain::instant::Instant::EPOCH);
    }

    /// Sends what waits in the outbox, as the job does every few seconds.
    pub fn deliver(&self) {
        tell_backers::run_once(&self.app).unwrap();
        tell_merged::run_once(&self.app).unwrap();
        while deliver_mail::run_once(&self.app).unwrap() > 0 {}
    }

    /// Delivers, and gives the mails sent to an address so far, oldest first.
    pub fn mails_to(&self, address: &str) -> Vec<FolderMail> {
        self.deliver();
        let Transport::Memory(sent) = &self.app.transport else { panic!("mail is not in memory") };
        let sent = sent.lock().unwrap();
        let read = |m: &pqt::mail::Message| FolderMail::read(&m.formatted()).unwrap();
        sent.iter().map(read).filter(|m| m.to.contains(address)).collect()
    }

    /// Delivers, and gives the newest mail to an address.
    #[track_caller]
    pub fn mail_to(&self, address: &str) -> FolderMail {
        self.mails_to(address).pop().unwrap_or_else(|| panic!("no mail to {address}"))
    }

    /// The test means to leave mail in the outbox.
    pub fn may_leave_mail(&mut self) {
        self.may_leave_mail = true;
    }

    fn stop(&mut self) {
        if let Some((handle, thread)) = self.server.take() {
            // The future need not be awaited: stopping begins when it is made.
            drop(handle.stop(false));
            thread.join().unwrap();
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.stop();
        let waiting = self.app.db.read(outbox::count_waiting);
        let _ = std::fs::remove_dir_all(&self.app.config.data_dir);
        if !std::thread::panicking() && !self.may_leave_mail {
            assert_eq!(waiting.unwrap_or(0), 0, "mail was left in the outbox");
        }
    }
}

/// Takes the six-digit code out of a mail.
#[track_caller]
pub fn code_in(mail: &FolderMail) -> String {
    let is_code = |word: &&str| word.len() == 6 && word.chars().all(|c| c.is_ascii_digit());
    mail.text
        .split_whitespace()
        .find(is_code)
        .unwrap_or_else(|| panic!("no code in {}", mail.text))
        .to_owned()
}

/// Takes the first link out of a mail, as a path of the service.
#[track_caller]
pub fn link_in(mail: &FolderMail) -> String {
    let link = mail.text.split_whitespace().find(|w| w.starts_with("http"));
    let link = link.unwrap_or_else(|| panic!("no link in {}", mail.text));
    let path = link.splitn(4, '/').nth(3).unwrap_or("");
    format!("/{path}")
}

fn serve(app: web::Data<App>) -> (SocketAddr, actix_web::dev::ServerHandle, JoinHandle<()>) {
    let (tell, told) = channel();
    let thread = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let (server, address) = pqt::web::server::start(app).unwrap();
            tell.send((address, server.handle())).unwrap();
            server.await.unwrap();
        });
    });
    let (address, handle) = told.recv().unwrap();
    (address, handle, thread)
}
