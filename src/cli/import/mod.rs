//! `pqt import`: questions taken in from a file on this machine.
//!
//! The same work as the pages do, with a bar to watch; what it leaves undone, the
//! pages show, and typing the same command again goes on where it stopped.
//!
//! Never: a question taken in without `--yes`.

mod bar;
mod layout;
mod summary;

use super::failure::Failure;
use crate::actions::take_in::{self, ReceiveError, ReceiveRequest, Received};
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::ids::TopicId;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{MailbagKind, MailbagState};
use crate::entropy::Entropy;
use crate::intake::kind_of;
use crate::jobs::take_in::{Step, Work, digest_of, files_of};
use crate::store::StoreError;
use crate::store::mailbags::{self, Mailbag};
use crate::store::sittings::{self, Sitting};
use crate::web::desk::take_in::problems;
use clap::Args;
use std::fs::File;
use std::path::{Path, PathBuf};

/// What can be typed.
#[derive(Debug, Args)]
pub(super) struct Command {
    /// A table (CSV), an mbox, a maildir, a folder of single mails, or a text with one question a line.
    file: PathBuf,
    /// The sitting that the questions are for: its code, such as S-2F7K9Q4M.
    #[arg(long)]
    sitting: String,
    /// What the file holds, where the guess is wrong: table, mails or lines.
    #[arg(long, value_parser = kind)]
    kind: Option<MailbagKind>,
    /// Which column is what, where the guess is wrong: question=3 or "town=Home town". May be repeated. The columns are
    /// question, background, first-name, full-name, email, town, topic and nameless.
    #[arg(long, value_name = "WHAT=COLUMN")]
    column: Vec<String>,
    /// The first row of the table holds a question, not headings.
    #[arg(long)]
    no_headings: bool,
    /// The topic of questions that have none of their own: its code, such as housing.
    #[arg(long)]
    topic: Option<String>,
    /// The language of the questions: en or cy.
    #[arg(long, default_value = "en", value_parser = language)]
    language: Lang,
    /// Write what was noticed, row by row, into this file (CSV).
    #[arg(long, value_name = "FILE")]
    problems: Option<PathBuf>,
    /// Take the good rows in. Without it they are only checked. Of mails, each question that was found is taken in as it was
    /// found.
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(config: Config, command: &Command) -> Result<(), Failure> {
    let app = App::build(config, Clock::system(), Entropy::system())?;
    super::staff::bring_up_to_date(&app)?;
    app.load_towns()?;
    let sought = command.sitting.trim().to_uppercase();
    let found = app.db.read(move |conn| sittings::find(conn, &sought))?;
    let sitting = found.ok_or_else(|| {
        Failure::mend(format!(
            "There is no sitting {}. Its code stands in its address.",
            command.sitting
        ))
    })?;
    let topic = command.topic.as_ref().map(|code| topic_of(&app, &sitting, code)).transpose()?;
    let mailbag = receive(&app, command, &sitting)?;
    let work = Work::take(&app, &mailbag.reference, &command.file)?;
    let Some(mut work) = work else {
        return Err(Failure::new(
            "The service, or another command, is working on this file at this moment. Try again in a minute.",
        ));
    };
    let done = advance(&app, command, &mailbag.reference, topic, &mut work);
    work.give_back()?;
    done
}

/// Brings a mailbag as far as the command line says.
fn advance(
    app: &App,
    command: &Command,
    reference: &str,
    topic: Option<TopicId>,
    work: &mut Work<'_>,
) -> Result<(), Failure> {
    run_steps(work)?;
    let mut mailbag = get(app, reference)?;
    if mailbag.state == MailbagState::Read {
        let layout = layout::of(&mailbag.layout, &command.column, command.no_headings)?;
        let (now, of) = (app.clock.now().into(), reference.to_owned());
        app.db
            .write(move |conn| take_in::lay_out(conn, now, &of, &layout))
            .map_err(summary::refusal)?;
        run_steps(work)?;
        mailbag = get(app, reference)?;
    }
    if mailbag.state == MailbagState::Failed {
        return Err(Failure::new("The file cannot be read. Nothing was taken in."));
    }
    if mailbag.state == MailbagState::Checked && command.yes {
        let (now, of) = (app.clock.now().into(), reference.to_owned());
        let is_mails = mailbag.kind == MailbagKind::Mails;
        app.db
            .write(move |conn| {
                if is_mails {
                    take_in::confirm_all(conn, &of)?;
                }
                take_in::begin_taking_in(conn, now, &of, topic)
            })
            .map_err(summary::refusal)?;
        run_steps(work)?;
        mailbag = get(app, reference)?;
    }
    if let Some(file) = &command.problems {
        write_problems(app, &mailbag, command.language, file)?;
    }
    summary::print(app, &mailbag)
}

/// Works on it until a person has to say something.
fn run_steps(work: &mut Work<'_>) -> Result<(), Failure> {
    let mut bar = bar::Bar::default();
    while work.step(&mut |progress| bar.show(progress))? != Step::Done {}
    bar.finish();
    Ok(())
}

fn get(app: &App, reference: &str) -> Result<Mailbag, StoreError> {
    let reference = reference.to_owned();
    app.db.read(move |conn| mailbags::get(conn, &reference))
}

/// Notes the file, or finds it where it was noted before.
fn receive(app: &App, command: &Command, sitting: &Sitting) -> Result<Mailbag, Failure> {
    let path = &command.file;
    let unreadable =
        |why: std::io::Error| Failure::mend(format!("{} cannot be read: {why}.", path.display()));
    let kind = match command.kind {
        Some(kind) => kind,
        None => told(path).map_err(unreadable)?,
    };
    let (digest, bytes) = digest_of(path).map_err(unreadable)?;
    if bytes == 0 {
        return Err(Failure::mend(format!("{} is empty.", path.display())));
    }
    let name = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let request = ReceiveRequest {
        sitting: sitting.id,
        staff: None,
        kind,
        file_name: name,
        digest,
        bytes,
        language: command.language,
    };
    let (context, now) = (app.actions.clone(), app.clock.now().into());
    let received = app.db.write(move |conn| take_in::receive(conn, &context, now, &request));
    match received {
        Ok(Received::New(_, reference)) => Ok(get(app, &reference)?),
        Ok(Received::Known(known)) => Ok(*known),
        Err(ReceiveError::SlatePublished) => Err(Failure::new(
            "The questions of this sitting are chosen already. Nothing more can be taken in.",
        )),
        Err(ReceiveError::Store(error)) => Err(error.into()),
    }
}

/// What a path holds; a folder holds mails.
fn told(path: &Path) -> std::io::Result<MailbagKind> {
    if path.is_dir() {
        return files_of(path).map(|_| MailbagKind::Mails);
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    kind_of(&name.unwrap_or_default(), File::open(path)?)
}

fn topic_of(app: &App, sitting: &Sitting, code: &str) -> Result<TopicId, Failure> {
    let id = sitting.id;
    let topics = app.db.read(move |conn| sittings::list_topics(conn, id))?;
    let found = topics.iter().find(|topic| topic.code == code).map(|topic| topic.id);
    found.ok_or_else(|| {
        let codes: Vec<&str> = topics.iter().map(|topic| topic.code.as_str()).collect();
        Failure::mend(format!("The sitting has no topic {code}. It has: {}.", codes.join(", ")))
    })
}

fn write_problems(app: &App, mailbag: &Mailbag, lang: Lang, file: &Path) -> Result<(), Failure> {
    let (catalogue, id) = (app.catalogue.clone(), mailbag.id);
    let csv = app.db.read(move |conn| problems::file(conn, &catalogue, lang, id))?;
    std::fs::write(file, csv)
        .map_err(|why| Failure::new(format!("{} cannot be written: {why}.", file.display())))
}

fn kind(typed: &str) -> Result<MailbagKind, String> {
    MailbagKind::parse(typed).ok_or_else(|| "it is one of table, mails and lines".to_owned())
}

fn language(typed: &str) -> Result<Lang, String> {
    Lang::parse(typed).ok_or_else(|| "the languages are en and cy".to_owned())
}
