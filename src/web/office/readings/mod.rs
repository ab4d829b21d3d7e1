//! How the questions of a sitting will be read aloud, for the office: who confirmed, what was
//! agreed, and messages that are passed on.
//!
//! Never: an address of a questioner; a form for somebody who may not send it.

mod one;
mod states;

pub use one::{message, propose, remind, show};

use self::states::state;
use crate::actions::reading;
use crate::domain::attribution::Attribution;
use crate::i18n::args;
use crate::store::views::readings::{self as views, ReadingLine, Readings};
use crate::web::desk::done::{self, Done};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Office, Posted, Visit};
use crate::web::form::{Choice, Choices, Problems};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct ListView {
    back: LinkView,
    sitting: String,
    policy_url: String,
    policy: Option<Choices>,
    policy_words: String,
    lines: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    reference: String,
    href: String,
    text: String,
    attribution: String,
    state: StatusTag,
    position: Option<String>,
    until: Option<String>,
    otherwise: bool,
    spoken: Option<String>,
    unseen: Option<String>,
}

/// Whether unconfirmed names are read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PolicyForm {
    policy: String,
}

/// The list.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn list(
    visit: Visit,
    AnyStaff(member): AnyStaff,
    sitting: web::Path<String>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let found = visit.read(move |conn| views::list(conn, &sitting)).await?;
    let view = view(&visit, &found, member.role.may_answer());
    let page = visit.page(visit.word("readings-title")).for_desk(&visit);
    visit.render(StatusCode::OK, "office/readings", done.on(&visit, page), &view)
}

fn view(visit: &Visit, found: &Readings, may_act: bool) -> ListView {
    let reference = &found.sitting.reference;
    let chosen = if found.reads_unconfirmed { "named" } else { "unnamed" };
    let choice = |code: &str| {
        Choice::new(code, visit.word(&format!("readings-policy-{code}")), code == chosen)
    };
    let options = vec![choice("named"), choice("unnamed")];
    let policy = Choices::new(visit, &Problems::default(), "policy", "readings-policy", options);
    ListView {
        back: LinkView::to(
            visit,
            &format!("/desk/sittings/{reference}"),
            visit.word("selection-back"),
        ),
        sitting: found.sitting.title(visit.lang).to_owned(),
        policy_url: visit.url(&paths::readings(reference)),
        policy: may_act.then_some(policy),
        policy_words: visit.word(&format!("readings-policy-{chosen}")),
        lines: found.lines.iter().map(|one| line(visit, found, one)).collect(),
    }
}

fn line(visit: &Visit, found: &Readings, line: &ReadingLine) -> LineView {
    let question = &line.question;
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let waits = line.reading.as_ref().filter(|_| !line.is_confirmed());
    LineView {
        reference: question.reference.clone(),
        href: visit.url(&paths::reading(&question.reference)),
        text: question.body.clone(),
        attribution: words::attribution(visit, &credit),
        state: state(visit, question, line.reading.as_ref()),
        position: line
            .position
            .map(|position| visit.say("readings-position", &args!["position" => position])),
        until: waits.map(|reading| match reading.deadline_at > visit.now {
            true => {
                let when = words::moment(visit, reading.deadline_at, &found.sitting.zone);
                visit.say("readings-until", &args!["when" => when])
            }
            false => visit.word("readings-late"),
        }),
        otherwise: line.is_printed_otherwise,
        spoken: line
            .reading
            .as_ref()
            .map(|reading| reading.spoken.clone())
            .filter(|words| !words.is_empty() && line.is_confirmed()),
        unseen: (line.unseen > 0)
            .then(|| visit.say("readings-unseen", &args!["count" => line.unseen])),
    }
}

/// Says whether unconfirmed names are read.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn set_policy(
    visit: Visit,
    Office(member): Office,
    sitting: web::Path<String>,
    Posted(form): Posted<PolicyForm>,
) -> Result<HttpResponse, Error> {
    let is_named = match form.policy.as_str() {
        "named" => true,
        "unnamed" => false,
        _ => return Err(Error::Unreadable("a policy that there is not".to_owned())),
    };
    let (now, of) = (visit.now, sitting.clone());
    visit.write(move |conn| reading::set_policy(conn, now, member.id, &of, is_named)).await??;
    let said = [("done", "reading-policy".to_owned())];
    Ok(visit.redirect(&done::back_to("", &paths::readings(&sitting), &said)))
}
