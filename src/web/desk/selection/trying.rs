//! Trying a brief: the page, or the part of it that the script asks for.
//!
//! Never: anything kept.

use super::conflict_view::{self, ConflictView};
use super::fields::Fields;
use super::reading::{self, Purpose};
use super::screen::{self, Loaded, Typed};
use super::trial_view::{self, TrialView};
use crate::actions::select::record::WrittenBrief;
use crate::actions::select::what_if::{self, Request, Tried};
use crate::selection::{Exclusion, Pin, Refusal};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{ProblemView, Problems};
use crate::web::view::selection_words::Names;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A question that must be there, or must not, in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Wish {
    must: Option<String>,
    without: Option<String>,
}

impl Wish {
    /// The kept brief with the wish in it; `None` when there is nothing to try.
    pub fn fields(&self, loaded: &Loaded) -> Option<Fields> {
        let made = loaded.made.as_ref()?;
        let reference = self.must.as_ref().or(self.without.as_ref())?;
        let shortlist = &loaded.desk.shortlist;
        shortlist.iter().find(|s| s.question.reference == *reference)?;
        let mut written: WrittenBrief = made.written.clone();
        let (brief, reason) = (&mut written.brief, String::new());
        brief.pins.retain(|pin| pin.reference != *reference);
        brief.exclusions.retain(|out| out.reference != *reference);
        let reference = reference.clone();
        match self.must {
            Some(_) => brief.pins.push(Pin { reference, reason }),
            None => brief.exclusions.push(Exclusion { reference, reason }),
        }
        Some(Fields::of(&written, &made.selection.public_value, shortlist))
    }
}

/// Reads what tries will need while the page is being read; whoever tries before that is done waits for it.
pub fn warm(visit: &Visit, loaded: &Loaded) {
    let (visit, sitting) = (visit.clone(), loaded.desk.sitting.clone());
    let (context, now) = (visit.app.actions.clone(), visit.now);
    actix_web::rt::spawn(async move {
        let read = move |conn: &mut _| what_if::warm(conn, &context, now, &sitting);
        if let Err(cause) = visit.read(read).await {
            // A try reads it itself and says what is wrong.
            tracing::debug!(%cause, "the upvotes for tries were not read ahead");
        }
    });
}

/// What became of a try.
enum Outcome {
    Unread(Problems),
    Refused(Refusal),
    Tried(Box<Tried>),
}

async fn run(visit: &Visit, loaded: &Loaded, fields: &Fields) -> Result<Outcome, Error> {
    let read = reading::read(fields, &loaded.desk.shortlist, Purpose::Trying);
    let (written, public_value) = match read {
        Ok(read) => read,
        Err(problems) => return Ok(Outcome::Unread(problems)),
    };
    let request = Request { sitting: loaded.desk.sitting.clone(), written, public_value };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let gather = move |conn: &mut _| what_if::gather(conn, &context, now, &request);
    let trial = visit.read(gather).await?;
    Ok(match web::block(move || what_if::run(&trial)).await? {
        Ok(tried) => Outcome::Tried(Box::new(tried)),
        Err(refusal) => Outcome::Refused(refusal),
    })
}

/// The page with the slate that these fields would give.
pub async fn render(visit: &Visit, loaded: &Loaded, fields: Fields) -> Result<HttpResponse, Error> {
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let outcome = run(visit, loaded, &fields).await?;
    let mut typed = Typed { fields: Some(fields), ..Typed::default() };
    match outcome {
        Outcome::Unread(problems) => typed.problems = problems,
        Outcome::Refused(refusal) => typed.refusal = Some(refusal),
        Outcome::Tried(tried) => {
            typed.trial = Some(*tried);
            status = StatusCode::OK;
        }
    }
    screen::render(visit, status, loaded, typed)
}

/// The part of the page that the script puts in place.
#[derive(Serialize)]
struct PartView {
    errors: Vec<ProblemView>,
    conflict: Option<ConflictView>,
    trial: Option<TrialView>,
    action_url: String,
}

/// `POST /desk/sittings/{ref}/selection/try`: what these fields would give, as a part of the page.
pub async fn part(
    visit: Visit,
    Organiser(_): Organiser,
    path: web::Path<String>,
    Posted(fields): Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let loaded = screen::load(&visit, path.into_inner()).await?;
    let made = loaded.made.iter().flat_map(|made| &made.questions);
    let names = Names::new(&visit, loaded.desk.shortlist.iter().chain(made).map(|s| &s.topic));
    let none = Problems::default();
    let mut view = PartView {
        errors: Vec::new(),
        conflict: None,
        trial: None,
        action_url: visit.url(&screen::path(&loaded.desk.sitting.reference)),
    };
    match run(&visit, &loaded, &fields).await? {
        Outcome::Unread(problems) => view.errors = problems.summary(&visit),
        Outcome::Refused(refusal) => {
            let conflict = conflict_view::view(&visit, &names, &refusal, &fields, &none);
            view.conflict = Some(conflict);
        }
        Outcome::Tried(tried) => {
            view.trial = Some(trial_view::view(&visit, &names, &loaded, &tried));
        }
    }
    let page = visit.page(String::new()).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/selection-try", page, &view)
}
