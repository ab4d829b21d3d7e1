//! The work on one mailbag, batch by batch.
//!
//! Never: a person's part of it (which column is what, taking it in).

use super::counted::Counted;
use super::files;
use crate::actions::take_in::{self, BATCH, Ground};
use crate::app::App;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{MailbagKind, MailbagState, RowState};
use crate::i18n::args;
use crate::intake::columns::Layout;
use crate::intake::{Raw, Source};
use crate::store::mailbag_rows::{self, MailbagRow, Understood};
use crate::store::mailbags::{self, Mailbag};
use crate::store::{StoreError, jobs, sittings};
use chrono::Duration;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a step came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// There is more to do.
    More,
    /// Nothing, until a person says something.
    Done,
}

/// How far the present state of a mailbag has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub state: MailbagState,
    /// Bytes of the file, or rows, that are done.
    pub done: i64,
    /// How many there are.
    pub total: i64,
}

/// The lease on one mailbag.
pub struct Work<'a> {
    app: &'a App,
    reference: String,
    source: PathBuf,
    lease: String,
}

impl<'a> Work<'a> {
    /// Takes the lease; `None` when another process has it. `source` is the file or folder to read.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn take(
        app: &'a App,
        reference: &str,
        source: &Path,
    ) -> Result<Option<Work<'a>>, StoreError> {
        let lease = format!("take_in-{reference}");
        let work = Work { app, reference: reference.to_owned(), source: source.to_owned(), lease };
        let (name, now, until) = (work.lease.clone(), work.now(), work.until());
        let taken = app.db.write(move |conn| jobs::take_lease(conn, &name, now, until))?;
        Ok(taken.then_some(work))
    }

    /// Gives the lease back.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn give_back(self) -> Result<(), StoreError> {
        let (name, now) = (self.lease.clone(), self.now());
        self.app.db.write(move |conn| jobs::finish(conn, &name, now))
    }

    /// Does what the mailbag's state asks for: the whole file when it is being read, one
    /// batch of rows else. `tell` hears of each batch.
    ///
    /// # Errors
    /// When the database refuses; what was done before stays.
    pub fn step(&mut self, tell: &mut dyn FnMut(Progress)) -> Result<Step, StoreError> {
        let reference = self.reference.clone();
        let mailbag = self.app.db.read(move |conn| mailbags::get(conn, &reference))?;
        match mailbag.state {
            MailbagState::Reading => self.read(&mailbag, tell),
            MailbagState::Checking => self.check(&mailbag, tell),
            MailbagState::TakingIn => self.put(&mailbag, tell),
            _ => return Ok(Step::Done),
        }?;
        Ok(Step::More)
    }

    fn now(&self) -> Instant {
        self.app.clock.now().into()
    }

    fn until(&self) -> Instant {
        self.now() + Duration::seconds(self.app.config.jobs.lease_seconds.cast_signed())
    }

    /// Reads the file from where the last batch ended.
    fn read(&self, mailbag: &Mailbag, tell: &mut dyn FnMut(Progress)) -> Result<(), StoreError> {
        match self.read_files(mailbag, tell) {
            Ok(()) => {
                let (context, now, kept) = (self.app.actions.clone(), self.now(), mailbag.clone());
                self.app
                    .db
                    .write(move |conn| take_in::finish_reading(conn, &context, now, &kept))?;
            }
            Err(ReadError::Store(error)) => return Err(error),
            Err(ReadError::Io(error)) => {
                tracing::warn!(mailbag = mailbag.reference, %error, "a mailbag cannot be read");
                let (id, now) = (mailbag.id, self.now());
                self.app.db.write(move |conn| take_in::fail(conn, id, now))?;
            }
        }
        let own = files::folder_of(&self.app.config.data_dir, &mailbag.reference);
        if own == self.source {
            files::delete(&own);
        }
        Ok(())
    }

    fn read_files(
        &self,
        mailbag: &Mailbag,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<(), ReadError> {
        let (mut number, mut before) = (0, 0);
        let mut batch: Vec<(i64, Vec<String>)> = Vec::new();
        let read = Arc::new(AtomicU64::new(0));
        for file in files::files_of(&self.source)? {
            let (path, count) = (file.clone(), read.clone());
            for parts in Source::open(mailbag.kind, move || Counted::open(&path, &count))? {
                let parts = parts?;
                number += 1;
                // Read before, by a process that ended early.
                if number <= mailbag.rows_read {
                    continue;
                }
                let seal = |raw: &Raw| take_in::seal_row(&self.app.actions, raw);
                batch.push((number, parts.iter().map(seal).collect::<Result<_, _>>()?));
                if batch.len() as i64 == BATCH {
                    let bytes = before + read.load(Ordering::Relaxed).cast_signed();
                    self.keep(mailbag, std::mem::take(&mut batch), bytes, tell)?;
                }
            }
            before += std::fs::metadata(&file)?.len().cast_signed();
        }
        if !batch.is_empty() {
            self.keep(mailbag, batch, mailbag.bytes, tell)?;
        }
        Ok(())
    }

    fn keep(
        &self,
        mailbag: &Mailbag,
        batch: Vec<(i64, Vec<String>)>,
        bytes: i64,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<(), StoreError> {
        let (id, now, until, lease) = (mailbag.id, self.now(), self.until(), self.lease.clone());
        let done = bytes.min(mailbag.bytes);
        self.app.db.write(move |conn| {
            jobs::extend_lease(conn, &lease, until)?;
            take_in::keep_rows(conn, id, now, &batch, done)
        })?;
        tell(Progress { state: MailbagState::Reading, done, total: mailbag.bytes });
        Ok(())
    }

    /// Has the next rows understood; the looking up is done outside the transaction.
    fn check(&self, mailbag: &Mailbag, tell: &mut dyn FnMut(Progress)) -> Result<(), StoreError> {
        let (id, sitting) = (mailbag.id, mailbag.sitting_id);
        let (rows, topics, total) = self.app.db.read(move |conn| -> Result<_, StoreError> {
            let counts = mailbag_rows::counts(conn, id)?;
            let left = counts.get(&RowState::Raw).copied().unwrap_or(0);
            let rows = mailbag_rows::list_in(conn, id, RowState::Raw, BATCH)?;
            let topics = sittings::list_topics(conn, sitting)?;
            Ok((rows, topics, (counts.values().sum::<i64>(), left)))
        })?;
        let ground = Ground {
            sitting,
            topics: &topics,
            gazetteer: self.app.gazetteer(),
            must_confirm: mailbag.kind == MailbagKind::Mails,
        };
        let layout = serde_json::from_str(&mailbag.layout).unwrap_or_default();
        let understood = rows
            .iter()
            .map(|row| Ok((row.id, understand(self.app, &ground, &layout, row)?)))
            .collect::<Result<Vec<_>, StoreError>>()?;
        let done = total.0 - total.1 + understood.len() as i64;
        let (now, until, lease) = (self.now(), self.until(), self.lease.clone());
        let kept = mailbag.clone();
        self.app.db.write(move |conn| {
            jobs::extend_lease(conn, &lease, until)?;
            take_in::keep_understood(conn, now, &kept, &understood)
        })?;
        tell(Progress { state: MailbagState::Checking, done, total: total.0 });
        Ok(())
    }

    fn put(&self, mailbag: &Mailbag, tell: &mut dyn FnMut(Progress)) -> Result<(), StoreError> {
        let (context, now, kept) = (self.app.actions.clone(), self.now(), mailbag.clone());
        let (until, lease) = (self.until(), self.lease.clone());
        let put = self.app.db.write(move |conn| {
            jobs::extend_lease(conn, &lease, until)?;
            take_in::put_batch(conn, &context, now, &kept, BATCH)
        })?;
        let id = mailbag.id;
        let counts = self.app.db.read(move |conn| mailbag_rows::counts(conn, id))?;
        let of = |state| counts.get(&state).copied().unwrap_or(0);
        let done = of(RowState::TakenIn);
        tell(Progress { state: MailbagState::TakingIn, done, total: done + of(RowState::Good) });
        if put == 0 {
            let say = |lang| {
                let count = args!["count" => done];
                self.app.catalogue.say(lang, "mailbag-log-note", &count)
            };
            let note = format!("{} / {}", say(Lang::En), say(Lang::Cy));
            let (context, kept) = (self.app.actions.clone(), mailbag.clone());
            self.app.db.write(move |conn| take_in::finish(conn, &context, now, &kept, &note))?;
        }
        Ok(())
    }
}

/// What a row says; `None` for the heading of a table.
fn understand(
    app: &App,
    ground: &Ground<'_>,
    layout: &Layout,
    row: &MailbagRow,
) -> Result<Option<(RowState, Understood)>, StoreError> {
    Ok(match take_in::open_row(&app.actions, &row.raw_sealed)? {
        Raw::Cells(_) if layout.has_headings && row.number == 1 => None,
        Raw::Cells(cells) => {
            let draft = layout.draft(&cells);
            Some(take_in::understand(&app.actions, ground, &draft))
        }
        Raw::Draft(draft) => Some(take_in::understand(&app.actions, ground, &draft)),
        Raw::Broken(problem) => Some((
            RowState::Bad,
            Understood { problems: problem.code().to_owned(), ..Understood::default() },
        )),
    })
}

enum ReadError {
    Io(io::Error),
    Store(StoreError),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        ReadError::Io(error)
    }
}

impl From<StoreError> for ReadError {
    fn from(error: StoreError) -> Self {
        ReadError::Store(error)
    }
}
