//! Sending the code and the link; sending them again, or to another address.
//!
//! Never: a new code without a mail that carries it, or tries at a code would
//! have no limit.

use super::complete::complete_here;
use crate::actions::context::Context;
use crate::actions::post::{self, Posted, Recipient};
use crate::crypto;
use crate::domain::email::EmailAddress;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::supporter::Purpose;
use crate::domain::town::Town;
use crate::i18n::{When, zone};
use crate::mail::params::{ConfirmQuestion, ConfirmTakenIn, ConfirmUpvote, SignInLink};
use crate::store::confirmations::{self, Confirmation, NewConfirmation};
use crate::store::supporters::{self, NewSupporter};
use crate::store::{Conn, StoreError, insert_once, questions, sittings, taken_in};
use chrono::Duration;
use serde::{Deserialize, Serialize};

/// What somebody asks to have confirmed.
#[derive(Debug, Clone)]
pub struct StartRequest {
    /// The address as typed.
    pub email: EmailAddress,
    /// What a yes does.
    pub purpose: Purpose,
    /// The question that was sent or upvoted; `None` for a sign-in.
    pub question: Option<QuestionId>,
    /// First name as typed; empty when it was not asked for.
    pub first_name: String,
    /// Town; the default one (with an empty name) when it was not asked for.
    pub town: Town,
    /// The language of the mail and of the supporter from then on.
    pub language: Lang,
}

/// What is kept with a confirmation until the yes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Details {
    /// First name; empty leaves the known one.
    pub first_name: String,
    /// Town; an empty name leaves the known one.
    pub town: Town,
    /// Language of the mails.
    pub language: Lang,
    /// The address, sealed.
    pub address_sealed: String,
}

impl Details {
    /// Reads what is kept with a confirmation.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it cannot be read.
    pub fn of(confirmation: &Confirmation) -> Result<Details, StoreError> {
        serde_json::from_str(&confirmation.details).map_err(|e| StoreError::Corrupt(e.to_string()))
    }

    fn json(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|e| StoreError::Corrupt(e.to_string()))
    }
}

/// Puts the mail with code and link into the outbox and returns the reference
/// of the page where the code is typed (`web::paths::confirm`). An address that
/// has had its mails for today gets none, and the answer is the same.
///
/// # Errors
/// When the database refuses.
pub fn start(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &StartRequest,
) -> Result<String, StoreError> {
    let (confirmation, details) = keep(conn, context, now, request)?;
    send(conn, context, now, &confirmation, &details)?;
    Ok(confirmation.reference)
}

/// The same for a browser that is remembered for this very address: the yes is
/// there already, so no mail goes out. Returns the reference of the last page.
///
/// # Errors
/// When the database refuses.
pub(in crate::actions) fn start_confirmed(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &StartRequest,
) -> Result<String, StoreError> {
    let (confirmation, _) = keep(conn, context, now, request)?;
    complete_here(conn, now, &confirmation)?;
    Ok(confirmation.reference)
}

fn keep(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &StartRequest,
) -> Result<(Confirmation, Details), StoreError> {
    let supporter_id = recognise(conn, context, now, &request.email, request.language)?;
    let details = Details {
        first_name: request.first_name.clone(),
        town: request.town.clone(),
        language: request.language,
        address_sealed: context.seal_address(&request.email),
    };
    let reference = context.entropy.token();
    confirmations::insert(
        conn,
        &NewConfirmation {
            reference: reference.clone(),
            token_hash: dead(context),
            code_hash: dead(context),
            purpose: request.purpose,
            supporter_id,
            question_id: request.question,
            details: details.json()?,
            created_at: now,
            code_expires_at: now + Duration::minutes(context.code_minutes),
            link_expires_at: now + Duration::hours(context.link_hours),
        },
    )?;
    let confirmation = confirmations::find(conn, &reference)?.ok_or(StoreError::NotFound)?;
    Ok((confirmation, details))
}

/// Sends a new code and link in the place of the old ones. Without a mail (the
/// address has had its mails for today) the old ones stay as they are.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such confirmation.
pub fn resend(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    reference: &str,
) -> Result<(), StoreError> {
    let confirmation = confirmations::find(conn, reference)?.ok_or(StoreError::NotFound)?;
    if confirmation.confirmed_at.is_some() {
        return Ok(());
    }
    let details = Details::of(&confirmation)?;
    send(conn, context, now, &confirmation, &details)
}

/// Sends everything to another address instead; what was typed stays.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such confirmation.
pub fn readdress(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    reference: &str,
    email: &EmailAddress,
) -> Result<(), StoreError> {
    let confirmation = confirmations::find(conn, reference)?.ok_or(StoreError::NotFound)?;
    if confirmation.confirmed_at.is_some() {
        return Ok(());
    }
    let mut details = Details::of(&confirmation)?;
    let supporter = recognise(conn, context, now, email, details.language)?;
    details.address_sealed = context.seal_address(email);
    let json = details.json()?;
    confirmations::readdress(conn, confirmation.id, supporter, &json, &dead(context))?;
    if confirmation.purpose == Purpose::Question
        && let Some(question) = confirmation.question_id
    {
        questions::give_to(conn, question, supporter)?;
    }
    let confirmation = confirmations::find(conn, reference)?.ok_or(StoreError::NotFound)?;
    send(conn, context, now, &confirmation, &details)
}

/// The supporter of an address, known or new. The work is the same for both:
/// the insert is always tried, and nothing of a known supporter changes.
///
/// # Errors
/// When the database refuses.
pub fn recognise(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    email: &EmailAddress,
    language: Lang,
) -> Result<SupporterId, StoreError> {
    let new = NewSupporter {
        email_hash: context.email_hash(email),
        email_sealed: context.seal_address(email),
        first_name: String::new(),
        town: Town::default(),
        language,
        unsubscribe_key: context.entropy.token(),
        created_at: now,
        confirmed_at: None,
    };
    insert_once(conn, |conn| supporters::insert(conn, &new).map(|_| ()))?;
    let known = supporters::find_by_email(conn, &new.email_hash)?;
    Ok(known.ok_or(StoreError::NotFound)?.id)
}

/// The hash under which a code is kept: of the code and of its own confirmation.
pub(super) fn code_hash(context: &Context, reference: &str, code: &str) -> String {
    let text = format!("{reference}\n{code}");
    crypto::keyed_hash(&context.secrets.codes, "confirmation", text.as_bytes())
}

/// Stands where a hash would: no code and no token has it.
fn dead(context: &Context) -> String {
    format!("none-{}", context.entropy.token())
}

fn send(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    confirmation: &Confirmation,
    details: &Details,
) -> Result<(), StoreError> {
    let supporter = supporters::get(conn, confirmation.supporter_id)?;
    let to = Recipient {
        address_hash: supporter.email_hash,
        address_sealed: details.address_sealed.clone(),
        language: details.language,
        unsubscribe_key: None,
    };
    let (token, code) = (context.entropy.token(), context.entropy.six_digits());
    let link = context.link(details.language, &format!("/confirm/link/{token}"));
    let code_until = now + Duration::minutes(context.code_minutes);
    let link_until = now + Duration::hours(context.link_hours);
    let letter = Letter { code: &code, link, code_until, link_until };
    let posted = put_mail(conn, context, now, &to, confirmation, letter)?;
    if posted == Posted::Queued {
        let hash = code_hash(context, &confirmation.reference, &code);
        let (token_hash, until) = (crypto::token_hash(&token), (code_until, link_until));
        confirmations::renew(conn, confirmation.id, &token_hash, &hash, until)?;
    }
    Ok(())
}

struct Letter<'a> {
    code: &'a str,
    link: String,
    code_until: Instant,
    link_until: Instant,
}

fn put_mail(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    to: &Recipient,
    confirmation: &Confirmation,
    letter: Letter<'_>,
) -> Result<Posted, StoreError> {
    let (code, link) = (letter.code.to_owned(), letter.link);
    let in_zone = |at: Instant, zone| When { at: at.utc(), zone };
    let Some(question) = confirmation.question_id else {
        let zone = chrono_tz::Europe::London;
        let code_until = in_zone(letter.code_until, zone);
        let link_until = in_zone(letter.link_until, zone);
        let mail = SignInLink { code, link, code_until, link_until };
        return post::put_asked(conn, context, now, to, &mail);
    };
    let question = questions::get_by_id(conn, question)?;
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let zone = zone(&sitting.zone).unwrap_or(chrono_tz::Europe::London);
    let code_until = in_zone(letter.code_until, zone);
    let link_until = in_zone(letter.link_until, zone);
    let sitting = sitting.title(to.language).to_owned();
    match confirmation.purpose {
        Purpose::Upvote => {
            let mail = ConfirmUpvote { sitting, code, link, code_until, link_until };
            post::put_asked(conn, context, now, to, &mail)
        }
        Purpose::Question if taken_in::find(conn, question.id)?.is_some() => {
            let mail = ConfirmTakenIn { sitting, code, link, code_until, link_until };
            post::put_asked(conn, context, now, to, &mail)
        }
        Purpose::Question | Purpose::SignIn => {
            let mail = ConfirmQuestion { sitting, code, link, code_until, link_until };
            post::put_asked(conn, context, now, to, &mail)
        }
    }
}
