//! One question at the desk: everything staff may see of it, what is like it,
//! what was decided, and the forms to decide it.
//!
//! Never: an address of a supporter; a form for somebody who may not decide.

use super::decide_forms::{self, ActForm, DecideForms, Returned};
use super::done::{self, Done};
use super::facts::{self, Row};
use super::flags::{self, FlagView};
use super::heard::{self, HeardView};
use super::history::{self, HistoryEntry};
use super::notes::{self, NoteState, Notes};
use super::questioner::{self, MarkState, QuestionerView};
use super::queue_row;
use super::removal::{self, RemovalView};
use super::similar::{self, SimilarView};
use crate::actions::hold as actions;
use crate::domain::attribution::Attribution;
use crate::domain::decision::Act;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::views::desk_question::{self, DeskQuestion};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::{Choice, Choices, Field, HiddenField, ProblemView, Problems};
use crate::web::paths;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// What comes back to the page beside the question itself.
#[derive(Default)]
pub struct State {
    /// The form to decide that came back.
    pub returned: Option<Returned>,
    /// The town that was typed, what is to be mended, and the towns to choose from.
    pub town: Option<TownState>,
    /// The note of staff that came back.
    pub note: Option<NoteState>,
    /// The mark on the questioner that came back.
    pub mark: Option<MarkState>,
    /// What was just done.
    pub done: Done,
}

/// The form to correct the town, when it came back.
pub struct TownState {
    /// What was typed.
    pub typed: String,
    /// What is to be mended.
    pub problems: Problems,
    /// Towns that may have been meant: code and label.
    pub places: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct TownForm {
    action_url: String,
    is_open: bool,
    town: Field,
    places: Option<Choices>,
}

#[derive(Serialize)]
struct TopicForm {
    action_url: String,
    topic: Choices,
}

/// Who works on it, and what the reader may do about that.
#[derive(Serialize)]
struct HoldView {
    text: String,
    is_mine: bool,
    keep_url: String,
    give_back_url: String,
    take_over_url: String,
    may_act: bool,
}

#[derive(Serialize)]
struct QuestionView {
    back: Link,
    errors: Vec<ProblemView>,
    reference: String,
    text: String,
    attribution: String,
    background: Option<String>,
    original: Option<String>,
    status: StatusTag,
    flags: Vec<StatusTag>,
    panel: Vec<FlagView>,
    appeal_url: Option<String>,
    rows: Vec<Row>,
    hold: Option<HoldView>,
    notes: Notes,
    questioner: QuestionerView,
    removal: Option<RemovalView>,
    objection: Option<Link>,
    merged: Vec<Link>,
    is_moderator: bool,
    may_decide: bool,
    fields: Vec<HiddenField>,
    decide: Option<DecideForms>,
    unshortlist: Option<ActForm>,
    unmerge: Option<ActForm>,
    town: Option<TownForm>,
    topic: Option<TopicForm>,
    similar: Vec<SimilarView>,
    heard: Vec<HeardView>,
    entries: Vec<HistoryEntry>,
}

/// Shows the question.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    // Who comes back from deciding is done with it.
    if !query.is_some() {
        hold(&visit, &path).await?;
    }
    let seen = load(&visit, &path).await?;
    let state = State { done: query.into_inner(), ..State::default() };
    render(&visit, StatusCode::OK, &seen, state)
}

/// Loads what the page shows.
pub async fn load(visit: &Visit, reference: &str) -> Result<DeskQuestion, Error> {
    let (reference, now) = (reference.to_owned(), visit.now);
    let seen = visit.read(move |conn| desk_question::get(conn, &reference, now)).await?;
    similar::find(visit, seen).await
}

/// Holds the question for the moderator who opens it; for other staff nothing happens.
pub async fn hold(visit: &Visit, reference: &str) -> Result<(), Error> {
    let Some(member) = visit.staff.as_ref().filter(|m| m.role.may_moderate()) else {
        return Ok(());
    };
    let (context, now, member) = (visit.app.actions.clone(), visit.now, member.id);
    let reference = reference.to_owned();
    visit.write(move |conn| actions::open(conn, &context, now, member, &reference)).await??;
    Ok(())
}

/// Renders the page with whatever came back.
pub fn render(
    visit: &Visit,
    status: StatusCode,
    seen: &DeskQuestion,
    state: State,
) -> Result<HttpResponse, Error> {
    let view = view(visit, seen, &state);
    let title = visit.say("desk-question-title", &args!["ref" => view.reference.clone()]);
    let mut page = state.done.on(visit, visit.page(title).for_desk(visit));
    if status != StatusCode::OK {
        page = page.with_errors();
    }
    visit.render(status, "desk/question", page, &view)
}

/// "Doreen in Wythenshawe", as the public will read it.
pub fn attribution(visit: &Visit, question: &Question) -> String {
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    words::attribution(visit, &credit)
}

fn view(visit: &Visit, seen: &DeskQuestion, state: &State) -> QuestionView {
    let question = &seen.question;
    let is_moderator = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let is_free = seen.hold.as_ref().is_none_or(|hold| queue_row::is_of(visit, hold));
    // While the questioner waits for a second look, that is what is answered.
    let may_decide = is_moderator && is_free && seen.appeal.is_none();
    let own_path = paths::desk_question(&question.reference);
    let return_to = match &state.returned {
        Some(returned) => returned.form.return_to.clone(),
        None => own_path.clone(),
    };
    let act = |act| {
        may_decide.then(|| decide_forms::button(visit, question, seen.has_slate, act)).flatten()
    };
    let forms = may_decide.then(|| {
        let returned = state.returned.as_ref();
        decide_forms::of(visit, question, seen.has_slate, &seen.reasons, &return_to, returned)
    });
    let may_correct = may_decide && question.status.after(Act::Amend).is_some();
    let link = |(reference, text): &(String, String)| Link {
        href: visit.url(&paths::desk_question(reference)),
        label: text.clone(),
    };
    QuestionView {
        back: Link {
            href: visit.url(&format!("/desk?sitting={}", seen.sitting.reference)),
            label: visit.word("desk-back-to-queue"),
        },
        errors: errors(visit, question, state),
        reference: question.reference.clone(),
        text: question.body.clone(),
        attribution: attribution(visit, question),
        background: Some(question.background.clone()).filter(|text| !text.is_empty()),
        original: question.original_body.clone(),
        status: status(visit, question),
        flags: flags::of(visit, question, seen.twin.as_ref(), seen.is_off_topic),
        appeal_url: seen
            .appeal
            .as_ref()
            .map(|appeal| visit.url(&paths::desk_appeal(&appeal.reference))),
        panel: flags::panel(visit, question, seen.is_off_topic),
        rows: facts::of(visit, seen),
        hold: hold_view(visit, seen, is_moderator),
        notes: notes::view(visit, seen, state.note.as_ref(), is_moderator),
        questioner: questioner::view(visit, seen, state.mark.as_ref(), is_moderator),
        removal: removal::view(visit, seen, may_decide),
        objection: seen.objection.as_ref().map(|one| Link {
            href: visit.url(&paths::desk_objection(&question.reference)),
            label: super::objections::status(visit, one.state).label,
        }),
        merged: seen.merged.iter().map(link).collect(),
        fields: decide_forms::travelling(question, &own_path).fields,
        decide: forms,
        unshortlist: act(Act::Unshortlist),
        unmerge: act(Act::Unmerge),
        town: may_correct.then(|| town_form(visit, question, state)),
        topic: may_correct.then(|| topic_form(visit, seen)),
        heard: heard::like(visit, question, &seen.heard),
        similar: similar::views(visit, seen, may_decide),
        entries: seen.history.iter().map(|d| history::entry(visit, seen, d)).collect(),
        is_moderator,
        may_decide,
    }
}

/// Where it stands, in the desk's words.
pub fn status(visit: &Visit, question: &Question) -> StatusTag {
    let label = visit.word(&format!("desk-status-{}", question.status.code()));
    StatusTag { label, ..words::status(visit, question.status) }
}

fn errors(visit: &Visit, question: &Question, state: &State) -> Vec<ProblemView> {
    let decided = state.returned.as_ref();
    let decided = decided.map(|r| decide_forms::summary(visit, &question.reference, r));
    let town = state.town.as_ref().map(|t| t.problems.summary(visit));
    let note = state.note.as_ref().map(|n| n.problems.summary(visit));
    let mark = state.mark.as_ref().map(|m| m.problems.summary(visit));
    decided.into_iter().chain(town).chain(note).chain(mark).flatten().collect()
}

fn hold_view(visit: &Visit, seen: &DeskQuestion, may_act: bool) -> Option<HoldView> {
    let hold = seen.hold.as_ref()?;
    let own_path = paths::desk_question(&seen.question.reference);
    Some(HoldView {
        text: queue_row::held_words(visit, hold, &seen.sitting.zone),
        is_mine: queue_row::is_of(visit, hold),
        keep_url: visit.url(&format!("{own_path}/keep")),
        give_back_url: visit.url(&format!("{own_path}/give-back")),
        take_over_url: visit.url(&format!("{own_path}/take-over")),
        may_act,
    })
}

fn town_form(visit: &Visit, question: &Question, state: &State) -> TownForm {
    let none = Problems::default();
    let came_back = state.town.as_ref();
    let problems = came_back.map_or(&none, |t| &t.problems);
    let typed = came_back.map_or(&question.town_name, |t| &t.typed);
    let options = came_back.map_or(&[][..], |t| &t.places);
    let options: Vec<Choice> =
        options.iter().map(|(code, label)| Choice::new(&**code, &**label, false)).collect();
    TownForm {
        action_url: visit.url(&format!("{}/town", paths::desk_question(&question.reference))),
        is_open: came_back.is_some(),
        town: Field::text(visit, problems, "town", "desk-town", typed).width("m"),
        places: (!options.is_empty())
            .then(|| Choices::new(visit, &none, "place", "desk-place", options)),
    }
}

fn topic_form(visit: &Visit, seen: &DeskQuestion) -> TopicForm {
    let question = &seen.question;
    let option = |t: &crate::store::sittings::Topic| {
        Choice::new(&*t.code, t.name(visit.lang), t.id == question.topic_id)
    };
    let options = seen.topics.iter().map(option).collect();
    TopicForm {
        action_url: visit.url(&format!("{}/topic", paths::desk_question(&question.reference))),
        topic: Choices::new(visit, &Problems::default(), "topic", "desk-topic", options),
    }
}

/// The path of the question's page after something was done there.
pub fn done_path(reference: &str, what: &str) -> String {
    let said = [("done", what.to_owned()), ("ref", reference.to_owned())];
    done::back_to("", &paths::desk_question(reference), &said)
}
