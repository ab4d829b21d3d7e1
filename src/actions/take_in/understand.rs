//! From a draft to what a question would be, and what is wrong with it.
//!
//! Never: the database; what only other rows can tell is found in `check`.

use super::Context;
use crate::actions::towns::town_of;
use crate::crypto;
use crate::domain::email::EmailAddress;
use crate::domain::ids::{SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::mailbag::{RowProblem, RowState};
use crate::domain::rules::{BACKGROUND_MAX, NAME_MAX, QUESTION_MAX, QUESTION_MIN};
use crate::domain::text::{clean_line, clean_text, folded, graphemes};
use crate::domain::town::Town;
use crate::gazetteer::{Gazetteer, Resolution};
use crate::intake::Draft;
use crate::store::mailbag_rows::Understood;
use crate::store::sittings::Topic;
use chrono::DateTime;

/// Most characters of a text that is kept of a row that is not good.
const KEPT: usize = 4_000;

/// What rows are understood against.
pub struct Ground<'a> {
    /// The sitting.
    pub sitting: SittingId,
    /// Its topics.
    pub topics: &'a [Topic],
    /// The towns.
    pub gazetteer: &'a Gazetteer,
    /// Whether a person has to say yes to each row: a mail's parts are a guess.
    pub must_confirm: bool,
}

impl Ground<'_> {
    /// The topic of a name or code.
    pub fn topic(&self, typed: &str) -> Option<TopicId> {
        let wanted = folded(typed);
        let is_it = |name: &str| folded(name) == wanted;
        let found = self
            .topics
            .iter()
            .find(|t| [&t.code, &t.name_en, &t.name_cy].into_iter().any(|n| is_it(n)));
        found.map(|topic| topic.id)
    }

    /// The town that was typed, and what is to be noticed about it.
    fn town(&self, typed: &str) -> (Town, Option<RowProblem>) {
        if typed.is_empty() {
            return (Town::default(), Some(RowProblem::TownMissing));
        }
        match self.gazetteer.resolve(typed) {
            Resolution::One(place) => (town_of(place), None),
            Resolution::Several(_) => (Town::unknown(typed), Some(RowProblem::TownSeveral)),
            Resolution::Unknown => (Town::unknown(typed), Some(RowProblem::TownUnknown)),
        }
    }
}

/// What a draft would be as a question, and where its row would stand.
pub fn understand(context: &Context, ground: &Ground<'_>, draft: &Draft) -> (RowState, Understood) {
    let mut problems = Vec::new();
    let body = clean_text(&draft.question);
    let background = clean_text(&draft.background);
    let name = clean_line(&draft.first_name);
    let typed = clean_line(&draft.town);
    let topic_typed = clean_line(&draft.topic);
    let too_long = |text: &str, most| graphemes(text) > most;
    match graphemes(&body) {
        0 => problems.push(RowProblem::QuestionMissing),
        n if n < QUESTION_MIN => problems.push(RowProblem::QuestionShort),
        n if n > QUESTION_MAX => problems.push(RowProblem::QuestionLong),
        _ => {}
    }
    for (is_long, problem) in [
        (too_long(&background, BACKGROUND_MAX), RowProblem::BackgroundLong),
        (too_long(&name, NAME_MAX), RowProblem::NameLong),
        (too_long(&typed, NAME_MAX), RowProblem::TownLong),
        (
            [&body, &background, &name, &typed].iter().any(|t| t.contains('\u{FFFD}')),
            RowProblem::LettersLost,
        ),
        (draft.is_automatic, RowProblem::Automatic),
    ] {
        if is_long {
            problems.push(problem);
        }
    }
    let address = EmailAddress::parse(&draft.email).ok();
    if address.is_none() && !clean_line(&draft.email).is_empty() {
        problems.push(RowProblem::AddressShape);
    }
    let (town, town_problem) = ground.town(&cut(&typed, NAME_MAX));
    problems.extend(town_problem);
    let topic_id = ground.topic(&topic_typed);
    problems.extend(match topic_id {
        Some(_) => None,
        None if topic_typed.is_empty() => Some(RowProblem::TopicMissing),
        None => Some(RowProblem::TopicUnknown),
    });
    let address_hash = address.as_ref().map_or(String::new(), |a| context.email_hash(a));
    let by = if address_hash.is_empty() {
        folded(&format!("{name}\n{typed}"))
    } else {
        address_hash.clone()
    };
    let understood = Understood {
        problems: RowProblem::write_all(&problems),
        row_key: row_key(context, ground.sitting, &by, &body),
        first_name: cut(&name, NAME_MAX),
        is_nameless: draft.is_nameless || name.is_empty(),
        town_typed: cut(&typed, NAME_MAX),
        town_name: town.name,
        town_code: town.code,
        county: town.county,
        region: town.region,
        nation: town.nation,
        topic_typed: cut(&topic_typed, NAME_MAX),
        topic_id,
        body: cut(&body, KEPT),
        background: cut(&background, KEPT),
        address_sealed: address.as_ref().map_or(String::new(), |a| context.seal_address(a)),
        address_hash,
        sent_at: draft.sent.and_then(|s| DateTime::from_timestamp(s, 0)).map(Instant::from),
    };
    (stands(&problems, ground.must_confirm), understood)
}

/// The same for the same question of the same person at the same sitting, whatever
/// file it comes in.
pub(super) fn row_key(context: &Context, sitting: SittingId, by: &str, body: &str) -> String {
    let text = format!("{}\n{by}\n{}", sitting.0, folded(body));
    crypto::keyed_hash(&context.secrets.email_hmac, "mailbag", text.as_bytes())
}

/// Where a row stands with these problems. What a person has to look at anyway
/// can be mended by them.
pub(super) fn stands(problems: &[RowProblem], must_confirm: bool) -> RowState {
    let sent = |state| problems.iter().any(|problem| problem.sends_to() == state);
    if sent(RowState::LeftOut) {
        RowState::LeftOut
    } else if must_confirm {
        RowState::Waiting
    } else if sent(RowState::Bad) {
        RowState::Bad
    } else {
        RowState::Good
    }
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
