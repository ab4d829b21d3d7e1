//! The mails of a new edition: to those whose question is on the slate, and to
//! those whose question was on the shortlist but is not.
//!
//! Never: the same news twice; a later edition tells only whom it changes.

use crate::actions::{Context, post};
use crate::domain::attribution::Attribution;
use crate::domain::ids::QuestionId;
use crate::domain::instant::Instant;
use crate::i18n::{Catalogue, When, args, zone};
use crate::mail::params::{QuestionChosen, QuestionNotChosen};
use crate::store::sittings::Sitting;
use crate::store::views::ballots::Shortlisted;
use crate::store::{Conn, StoreError};

/// The news of one edition.
pub(super) struct News<'a> {
    pub context: &'a Context,
    pub catalogue: &'a Catalogue,
    pub now: Instant,
    pub sitting: &'a Sitting,
    pub number: i32,
    /// The slate in order.
    pub slate: &'a [QuestionId],
    /// The slate of the edition before; `None` for the first.
    pub before: Option<&'a [QuestionId]>,
    /// The whole shortlist of the selection.
    pub shortlist: &'a [Shortlisted],
}

impl News<'_> {
    /// Puts every mail into the outbox.
    pub fn post(&self, conn: &mut Conn) -> Result<(), StoreError> {
        for shortlisted in self.shortlist {
            let id = shortlisted.question.id;
            let place = self.slate.iter().position(|chosen| *chosen == id);
            let is_news = match self.before {
                Some(before) => before.contains(&id) != place.is_some(),
                None => true,
            };
            if is_news && shortlisted.question.status.is_open() {
                self.post_one(conn, shortlisted, place)?;
            }
        }
        Ok(())
    }

    fn post_one(
        &self,
        conn: &mut Conn,
        shortlisted: &Shortlisted,
        place: Option<usize>,
    ) -> Result<(), StoreError> {
        let question = &shortlisted.question;
        let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
        let (lang, sitting) = (to.language, self.sitting);
        let path = format!("/sittings/{}/slate", sitting.reference);
        let key = format!("slate/{}/{}/{}", sitting.reference, self.number, question.reference);
        let title = sitting.title(lang).to_owned();
        let chosen = self.slate.len() as u32;
        let Some(place) = place else {
            let params = QuestionNotChosen {
                sitting: title,
                question: question.body.clone(),
                chosen,
                shortlisted: self.shortlist.len() as u32,
                link: self.context.link(lang, &format!("{path}#{}", question.reference)),
            };
            return post::put_news(conn, self.context, self.now, &to, &params, &key).map(|_| ());
        };
        let credit =
            Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
        let name = credit.first_name.clone().unwrap_or_default();
        let words = args!["name" => name, "town" => credit.town.clone()];
        let params = QuestionChosen {
            sitting: title,
            question: question.body.clone(),
            position: place as u32 + 1,
            chosen,
            attribution: self.catalogue.say(lang, credit.key(), &words),
            link: self.context.link(lang, &format!("{path}#position-{}", place + 1)),
            starts: When {
                at: sitting.sits_at.utc(),
                zone: zone(&sitting.zone).unwrap_or(chrono_tz::UTC),
            },
        };
        post::put_news(conn, self.context, self.now, &to, &params, &key).map(|_| ())
    }
}
