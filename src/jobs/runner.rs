//! Runs each job again and again on a thread of its own, until told to stop.
//!
//! Never: lets one job's failure end another, or itself.

use super::{
    ask_questioners, count_upvotes, deliver_mail, deliver_webhooks, flag_questions, form_clusters,
    take_in, tell_backers, tell_late, tell_merged, tidy_up,
};
use crate::app::App;
use crate::store::StoreError;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

type Job = fn(&App) -> Result<(), StoreError>;

/// The running jobs.
pub struct Runner {
    threads: Vec<(Sender<()>, JoinHandle<()>)>,
}

impl Runner {
    /// Starts all jobs.
    ///
    /// # Errors
    /// When the system gives no more threads.
    pub fn start(app: &Arc<App>) -> std::io::Result<Runner> {
        let every = &app.config.jobs;
        let jobs: [(&'static str, u64, Job); 11] = [
            ("deliver_mail", every.mail_seconds, |app| deliver_mail::run_once(app).map(|_| ())),
            ("tell_backers", every.mail_seconds, |app| tell_backers::run_once(app).map(|_| ())),
            ("count_upvotes", every.tally_seconds, |app| count_upvotes::run_once(app)),
            ("flag_questions", every.flag_seconds, |app| flag_questions::run_once(app)),
            ("form_clusters", every.flag_seconds, |app| form_clusters::run_once(app)),
            ("take_in", every.mail_seconds, |app| take_in::run_once(app)),
            ("ask_questioners", every.mail_seconds, |app| {
                ask_questioners::run_once(app).map(|_| ())
            }),
            ("tell_merged", every.mail_seconds, |app| tell_merged::run_once(app).map(|_| ())),
            ("tell_late", every.retention_minutes * 60, |app| tell_late::run_once(app).map(|_| ())),
            ("deliver_webhooks", every.mail_seconds, |app| {
                deliver_webhooks::run_once(app).map(|_| ())
            }),
            ("tidy_up", every.retention_minutes * 60, |app| tidy_up::run_once(app)),
        ];
        let mut threads = Vec::new();
        for (name, seconds, job) in jobs {
            let (stop, stopped) = channel();
            let app = app.clone();
            let thread = std::thread::Builder::new()
                .name(format!("pqt-{name}"))
                .spawn(move || repeat(&app, name, Duration::from_secs(seconds), job, &stopped))?;
            threads.push((stop, thread));
        }
        Ok(Runner { threads })
    }

    /// Lets each job finish what it is doing, and ends.
    pub fn stop(self) {
        for (stop, thread) in self.threads {
            drop(stop);
            if thread.join().is_err() {
                tracing::error!("a job panicked while it was stopped");
            }
        }
    }
}

fn repeat(app: &App, name: &str, pause: Duration, job: Job, stopped: &Receiver<()>) {
    loop {
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| job(app))) {
            Ok(Ok(())) => {}
            Ok(Err(StoreError::Unavailable(why))) => tracing::warn!(name, why, "a job has to wait"),
            Ok(Err(error)) => tracing::error!(name, %error, "a job failed"),
            Err(_) => tracing::error!(name, "a job panicked"),
        }
        if !matches!(stopped.recv_timeout(pause), Err(RecvTimeoutError::Timeout)) {
            return;
        }
    }
}
