//! Marks as they come: one from a form, or several from a script that has kept them on
//! the device; and what is put on the wall.
//!
//! Never: a mark dropped without a word.

use super::answer;
use super::state::StateView;
use crate::actions::dispatch::{DispatchError, Wish, keep_marks, show_on_wall};
use crate::domain::dispatch::{HallMark, MOST_AT_ONCE, is_key};
use crate::store::Conn;
use crate::store::views::dispatch as kept;
use crate::web::error::Error;
use crate::web::extract::{Body, Office, Posted, Visit};
use crate::web::paths;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// A mark of a form.
#[derive(Debug, Clone, Deserialize)]
pub struct MarkForm {
    #[serde(default)]
    key: String,
    #[serde(default)]
    question: String,
    #[serde(default)]
    mark: String,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    n: String,
}

/// What is to be on the wall.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct WallForm {
    /// Code of the question; empty for nothing.
    #[serde(default)]
    question: String,
    #[serde(default)]
    n: String,
}

/// What a device has kept.
#[derive(Debug, Deserialize)]
struct Sent {
    marks: Vec<SentMark>,
}

#[derive(Debug, Deserialize)]
struct SentMark {
    key: String,
    question: String,
    mark: HallMark,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    seconds_ago: f64,
}

/// Longest code of a question that is looked for.
const LONGEST_CODE: usize = 64;

/// Keeps one mark and goes back to the question.
///
/// # Errors
/// [`Error::Unreadable`] when the page cannot have sent it.
pub async fn mark(
    visit: Visit,
    Office(member): Office,
    sitting: web::Path<String>,
    Posted(form): Posted<MarkForm>,
) -> Result<HttpResponse, Error> {
    let unknown = || Error::Unreadable("no mark of ours".to_owned());
    let mark = HallMark::parse(&form.mark).ok_or_else(unknown)?;
    let MarkForm { key, question, seen, n, .. } = form;
    let wish = Wish { key, question, mark, seen, seconds_ago: 0 };
    check(&wish)?;
    let (reference, now) = (sitting.into_inner(), visit.now);
    let to = at(&reference, &n);
    let marks = [wish];
    let keep = move |conn: &mut Conn| keep_marks(conn, now, member.id, &reference, &marks);
    let refused = visit.write(keep).await?.map_err(refusal)?;
    let done = if refused.is_empty() { "marked" } else { "gone" };
    Ok(visit.redirect(&format!("{to}&done={done}")))
}

/// Keeps what a device sends, and answers with how everything stands.
///
/// # Errors
/// [`Error::Unreadable`] when our script cannot have sent it, [`Error::TooLarge`] for more marks
/// than it sends at once.
pub async fn marks(
    visit: Visit,
    Office(member): Office,
    sitting: web::Path<String>,
    body: Body,
) -> Result<HttpResponse, Error> {
    let sent: Sent = body.json(&visit)?;
    if sent.marks.len() > MOST_AT_ONCE {
        return Err(Error::TooLarge);
    }
    let wishes: Vec<Wish> = sent.marks.into_iter().map(SentMark::wish).collect();
    wishes.iter().try_for_each(check)?;
    let (reference, now) = (sitting.into_inner(), visit.now);
    let place = reference.clone();
    let keep = move |conn: &mut Conn| keep_marks(conn, now, member.id, &place, &wishes);
    let refused = visit.write(keep).await?.map_err(refusal)?;
    let hall = visit.read(move |conn| kept::hall(conn, &reference)).await?;
    answer(StateView::new(&visit, &hall).refusing(refused))
}

/// Puts a question on the wall, or clears it.
///
/// # Errors
/// [`Error::NotFound`] when the question is not on the slate.
pub async fn wall(
    visit: Visit,
    Office(member): Office,
    sitting: web::Path<String>,
    Posted(WallForm { question, n }): Posted<WallForm>,
) -> Result<HttpResponse, Error> {
    let (reference, now) = (sitting.into_inner(), visit.now);
    let done = if question.is_empty() { "cleared" } else { "shown" };
    let to = format!("{}&done={done}", at(&reference, &n));
    let show = move |conn: &mut Conn| {
        let question = Some(question.as_str()).filter(|question| !question.is_empty());
        show_on_wall(conn, now, member.id, &reference, question)
    };
    visit.write(show).await?.map_err(refusal)?;
    Ok(visit.redirect(&to))
}

/// The view at that question.
fn at(sitting: &str, n: &str) -> String {
    format!("{}?n={}", paths::dispatch(sitting), n.parse::<u16>().unwrap_or(1))
}

fn refusal(error: DispatchError) -> Error {
    match error {
        DispatchError::NoSlate => Error::Conflict("dispatch-no-slate-text"),
        DispatchError::TooMany => Error::Conflict("dispatch-too-many"),
        DispatchError::Store(error) => error.into(),
    }
}

/// Only what the page or its script makes is kept.
fn check(wish: &Wish) -> Result<(), Error> {
    let is_ours = is_key(&wish.key)
        && (wish.seen.is_empty() || is_key(&wish.seen))
        && wish.question.len() <= LONGEST_CODE;
    if is_ours { Ok(()) } else { Err(Error::Unreadable("no mark of ours".to_owned())) }
}

impl SentMark {
    fn wish(self) -> Wish {
        let SentMark { key, question, mark, seen, seconds_ago } = self;
        // Out of range becomes the nearest that fits, and what is no number becomes 0.
        Wish { key, question, mark, seen, seconds_ago: seconds_ago as i64 }
    }
}
