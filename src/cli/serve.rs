//! `pqt serve`: the service from start to end.
//!
//! Never: a page or a job; those are in `web` and `jobs`.

use super::failure::Failure;
use super::say;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::entropy::Entropy;
use crate::jobs::Runner;
use crate::store::{StoreError, supporters};
use crate::{telemetry, web as pages};
use actix_web::rt::signal::unix::{Signal, SignalKind, signal};
use actix_web::web;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// How long `/readyz` says "stopping" before the door closes, so that a load
/// balancer that asks every second sends nobody to a closed door.
const NOTICE: Duration = Duration::from_secs(1);

/// Between two tries to reach a database that is away.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) fn run(config: Config) -> Result<(), Failure> {
    telemetry::init(&config.telemetry)?;
    let app = web::Data::new(App::build(config, Clock::system(), Entropy::system())?);
    let has_lost_its_keys = has_lost_its_keys(&app);
    until_stopped(app, |app, address| {
        let public = &app.config.server.public_url;
        say(&format!("Listening on http://{address} — people reach it at {public}"));
        if app.secrets.was_created() && !has_lost_its_keys {
            say(&first_words(app));
        }
    })
}

/// New keys beside an old database mean that the old ones are lost: nobody in
/// it is recognised any more, and nothing sealed in it can be opened. While the
/// database is away nobody can say, and nothing is said.
fn has_lost_its_keys(app: &App) -> bool {
    let has_lost = app.secrets.was_created() && app.db.read(supporters::is_any).unwrap_or(false);
    if has_lost {
        tracing::error!(
            data_dir = %app.config.data_dir.display(),
            "the keys are new, but the database already holds supporters: with these keys nobody \
             is recognised and no address can be opened. Stop now and put back the secrets.toml \
             that belongs to this database"
        );
    }
    has_lost
}

fn first_words(app: &App) -> String {
    format!(
        "This is the first start. Keys and database are in {}: back that folder up.\n\
         Invite the first member of staff with: pqt staff invite --name \"Your name\" --role organiser",
        app.config.data_dir.display()
    )
}

/// Serves until a signal comes; `announce` is called once the door is open.
///
/// # Errors
/// When the address is taken or the database cannot be used. A database that
/// is only away is waited for.
pub(super) fn until_stopped(
    app: web::Data<App>,
    announce: impl FnOnce(&App, SocketAddr),
) -> Result<(), Failure> {
    let jobs = match prepare(&app) {
        Ok(()) => Jobs::Running(start_jobs(&app)?),
        Err(NotReady::Away(why)) => {
            tracing::warn!(why, "the database does not answer; trying again until it does");
            Jobs::when_ready(app.clone())?
        }
        Err(NotReady::For(failure)) => return Err(failure),
    };
    let served = actix_web::rt::System::new().block_on(serve(app.clone(), announce));
    app.begin_stopping();
    jobs.stop();
    served
}

async fn serve(
    app: web::Data<App>,
    announce: impl FnOnce(&App, SocketAddr),
) -> Result<(), Failure> {
    let listen = app.config.server.listen;
    let no_door = |why| Failure::new(format!("The service cannot listen on {listen}: {why}."));
    // The signals are heard from before the door is open, so that none is missed.
    let signals = (hear(SignalKind::terminate())?, hear(SignalKind::interrupt())?);
    let (server, address) = pages::server::start(app.clone()).map_err(no_door)?;
    announce(&app, address);
    actix_web::rt::spawn(stop_on_signal(app, server.handle(), signals));
    server.await.map_err(|why| Failure::new(format!("The service had to end: {why}.")))
}

fn hear(kind: SignalKind) -> Result<Signal, Failure> {
    signal(kind).map_err(|why| Failure::new(format!("Signals cannot be heard: {why}.")))
}

async fn stop_on_signal(
    app: web::Data<App>,
    server: actix_web::dev::ServerHandle,
    (mut terminate, mut interrupt): (Signal, Signal),
) {
    let is_terminate =
        std::future::poll_fn(|task| match (terminate.poll_recv(task), interrupt.poll_recv(task)) {
            (std::task::Poll::Ready(_), _) => std::task::Poll::Ready(true),
            (_, std::task::Poll::Ready(_)) => std::task::Poll::Ready(false),
            _ => std::task::Poll::Pending,
        })
        .await;
    app.begin_stopping();
    tracing::info!("stopping: requests under way may end");
    end_in_time(&app);
    if is_terminate {
        actix_web::rt::time::sleep(NOTICE).await;
    }
    server.stop(true).await;
}

/// A job may sit in a slow exchange with a mail server. What it has not
/// finished is leased and done again at the next start, so the process may go.
fn end_in_time(app: &App) {
    let limit = Duration::from_secs(app.config.server.shutdown_seconds);
    std::thread::spawn(move || {
        std::thread::sleep(limit);
        tracing::warn!("stopped without waiting any longer");
        std::process::exit(0);
    });
}

enum NotReady {
    /// The database may answer later.
    Away(String),
    /// Waiting does not help.
    For(Failure),
}

impl From<StoreError> for NotReady {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(why) => NotReady::Away(why),
            other => NotReady::For(other.into()),
        }
    }
}

/// Tables up to date, towns read.
fn prepare(app: &App) -> Result<(), NotReady> {
    if app.config.database.migrates_at_start() {
        for name in app.db.migrate()? {
            tracing::info!(name, "brought the tables up to date");
        }
    } else {
        let pending = app.db.pending_migrations()?.len();
        if pending > 0 {
            return Err(NotReady::For(Failure::new(format!(
                "The tables of the database are not up to date ({pending} migrations have not run). \
                 Run `pqt migrate`, or set database.migrate to \"always\"."
            ))));
        }
    }
    Ok(app.load_towns()?)
}

fn start_jobs(app: &Arc<App>) -> Result<Runner, Failure> {
    Runner::start(app).map_err(|why| Failure::new(format!("The jobs cannot start: {why}.")))
}

/// The jobs, or the thread that waits for the database to start them.
enum Jobs {
    Running(Runner),
    Waiting(std::thread::JoinHandle<Option<Runner>>),
}

impl Jobs {
    fn when_ready(app: web::Data<App>) -> Result<Jobs, Failure> {
        let thread = std::thread::Builder::new()
            .name("pqt-wait".to_owned())
            .spawn(move || start_when_ready(&app))
            .map_err(|why| Failure::new(format!("The jobs cannot start: {why}.")))?;
        Ok(Jobs::Waiting(thread))
    }

    fn stop(self) {
        match self {
            Jobs::Running(runner) => runner.stop(),
            Jobs::Waiting(thread) => {
                if let Ok(Some(runner)) = thread.join() {
                    runner.stop();
                }
            }
        }
    }
}

/// Until then `/readyz` answers 503.
fn start_when_ready(app: &Arc<App>) -> Option<Runner> {
    while !app.is_stopping() {
        match prepare(app) {
            Ok(()) => {
                tracing::info!("the database answers");
                return start_jobs(app).inspect_err(|why| tracing::error!("{why}")).ok();
            }
            Err(NotReady::Away(_)) => {}
            Err(NotReady::For(why)) => tracing::error!("{why}"),
        }
        std::thread::sleep(PATIENCE);
    }
    None
}
