//! The page of one mailbag as its template is given it.
//!
//! Never: an address; what looks like one is masked.

use super::columns::{self, ColumnsView};
use super::mailbag::{Returned, Seen};
use super::{Link, Row, list};
use crate::domain::mailbag::{Asking, MailbagKind, MailbagState, Pace, RowProblem, RowState};
use crate::gazetteer::Resolution;
use crate::i18n::args;
use crate::store::sittings::Topic;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, ProblemView, Problems};
use crate::web::paths;
use crate::web::view::words::StatusTag;
use serde::Serialize;

/// Most choices of one kind on the page; the next ones come when these are made.
const MOST_CHOICES: usize = 25;

#[derive(Serialize)]
pub(super) struct MailbagView {
    back: Link,
    heading: String,
    errors: Vec<ProblemView>,
    status: StatusTag,
    rows: Vec<Row>,
    explanation: String,
    progress: Option<ProgressView>,
    columns: Option<ColumnsView>,
    counts: Vec<Row>,
    problems: Vec<Row>,
    has_bad: bool,
    problems_file: Option<Link>,
    listing: Option<Link>,
    choices: Option<ChoicesView>,
    mails: Option<MailsView>,
    take_in: Option<TakeInView>,
    set_aside_url: Option<String>,
    asking: Vec<Row>,
}

#[derive(Serialize)]
struct ProgressView {
    done: i64,
    total: i64,
    text: String,
    pace: Option<String>,
    again_url: String,
}

#[derive(Serialize)]
struct ChoicesView {
    action_url: String,
    towns: Vec<ChoiceView>,
    topics: Vec<ChoiceView>,
    unknown: Option<String>,
}

#[derive(Serialize)]
struct ChoiceView {
    typed_name: String,
    typed: String,
    field: Choices,
}

#[derive(Serialize)]
struct MailsView {
    text: String,
    next: Option<Link>,
    confirm_url: String,
}

#[derive(Serialize)]
struct TakeInView {
    action_url: String,
    topic: Option<Choices>,
    button: String,
    note: String,
}

/// The view.
///
/// # Errors
/// When a row cannot be opened.
pub(super) fn of(visit: &Visit, seen: &Seen, returned: &Returned) -> Result<MailbagView, Error> {
    let mailbag = &seen.mailbag;
    let path = paths::mailbag(&mailbag.reference);
    let may_act = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let is_checked = mailbag.state == MailbagState::Checked;
    let may_lay_out = matches!(mailbag.state, MailbagState::Read | MailbagState::Checked)
        && mailbag.kind == MailbagKind::Table;
    let is_settled = is_checked || mailbag.state.is_over();
    let file = format!("{path}/problems.csv");
    let has_problems = is_settled && !seen.problems.is_empty();
    Ok(MailbagView {
        back: Link::to(
            visit,
            &paths::mailbags(&seen.sitting.reference),
            visit.word("mailbags-title"),
        ),
        heading: visit.word("mailbag-title"),
        errors: returned.problems.summary(visit),
        status: list::state(visit, mailbag.state),
        rows: list::facts(visit, mailbag, &seen.sitting),
        explanation: visit.word(&format!("mailbag-explained-{}", mailbag.state.code())),
        progress: mailbag.state.is_under_way().then(|| progress(visit, seen)),
        columns: if may_act && may_lay_out {
            Some(columns::view(visit, seen, returned)?)
        } else {
            None
        },
        counts: if is_settled { counts(visit, seen) } else { Vec::new() },
        problems: if has_problems { problems(visit, seen) } else { Vec::new() },
        has_bad: has_problems && of_state(seen, RowState::Bad) > 0,
        problems_file: has_problems
            .then(|| Link::to(visit, &file, visit.word("mailbag-problems-file"))),
        listing: is_settled
            .then(|| Link::to(visit, &format!("{path}/rows"), visit.word("mailbag-see-rows"))),
        choices: (may_act && is_checked).then(|| choices(visit, seen, &path)).flatten(),
        mails: (may_act && is_checked && mailbag.kind == MailbagKind::Mails)
            .then(|| mails(visit, seen, &path)),
        take_in: (may_act && is_checked).then(|| take_in(visit, seen, returned, &path)).flatten(),
        set_aside_url: (may_act
            && matches!(mailbag.state, MailbagState::Read | MailbagState::Checked))
        .then(|| visit.url(&format!("{path}/set-aside"))),
        asking: if mailbag.state == MailbagState::TakenIn {
            asking(visit, seen)
        } else {
            Vec::new()
        },
    })
}

fn of_state(seen: &Seen, state: RowState) -> i64 {
    seen.counts.get(&state).copied().unwrap_or(0)
}

fn progress(visit: &Visit, seen: &Seen) -> ProgressView {
    let mailbag = &seen.mailbag;
    let all: i64 = seen.counts.values().sum();
    let (done, total) = match mailbag.state {
        MailbagState::Reading => (mailbag.bytes_read, mailbag.bytes),
        MailbagState::Checking => (all - of_state(seen, RowState::Raw), all),
        _ => {
            let done = of_state(seen, RowState::TakenIn);
            (done, done + of_state(seen, RowState::Good))
        }
    };
    let ran = (visit.now.0 - mailbag.begun_at.0).num_milliseconds();
    let number = |n: i64| visit.app.catalogue.number(n);
    let percent = if total > 0 { (done * 100 / total).min(100) } else { 0 };
    let key = format!("mailbag-progress-{}", mailbag.state.code());
    ProgressView {
        done,
        total: total.max(1),
        text: visit.say(
            &key,
            &args!["done" => number(done), "total" => number(total), "percent" => percent],
        ),
        again_url: visit.url(&paths::mailbag(&mailbag.reference)),
        pace: Pace::of(done, total, ran).map(|pace| {
            visit.say(
                "mailbag-pace",
                &args!["rate" => number(pace.a_second), "seconds" => pace.seconds_left],
            )
        }),
    }
}

fn counts(visit: &Visit, seen: &Seen) -> Vec<Row> {
    let kind = seen.mailbag.kind;
    let shown = RowState::ALL.iter().copied().filter(|state| state.is_shown(kind));
    let row = |state: RowState| {
        let count = of_state(seen, state);
        let key = format!("mailbag-count-{}", state.code());
        (count > 0).then(|| Row::new(visit, &key, visit.app.catalogue.number(count)))
    };
    shown.filter_map(row).collect()
}

fn problems(visit: &Visit, seen: &Seen) -> Vec<Row> {
    let row = |problem: &RowProblem| {
        let count = seen.problems.get(problem)?;
        let key = format!("mailbag-row-{}", problem.code());
        let rows = visit.say("mailbag-rows", &args!["count" => *count]);
        let sent = visit.word(&format!("mailbag-sent-{}", problem.sends_to().code()));
        Some(Row::new(visit, &key, format!("{rows} – {sent}")))
    };
    RowProblem::ALL.iter().filter_map(row).collect()
}

fn choices(visit: &Visit, seen: &Seen, path: &str) -> Option<ChoicesView> {
    let unclear = &seen.unclear;
    if unclear.towns.is_empty() && unclear.topics.is_empty() && unclear.unknown_towns.is_empty() {
        return None;
    }
    let view = |(at, (typed, count)): (usize, &(String, i64)), what: &str, key: &str, options| {
        let args = args!["typed" => typed.clone(), "count" => *count];
        let name = format!("{what}_{at}");
        let label = visit.say(key, &args);
        let field = Choices::labelled(&name, label, options);
        ChoiceView { typed_name: format!("{what}_typed_{at}"), typed: typed.clone(), field }
    };
    let towns = unclear.towns.iter().take(MOST_CHOICES).enumerate();
    let topics = unclear.topics.iter().take(MOST_CHOICES).enumerate();
    let names = unclear.unknown_towns.iter().map(|(typed, _)| typed.clone()).collect::<Vec<_>>();
    Some(ChoicesView {
        action_url: visit.url(&format!("{path}/choices")),
        towns: towns
            .map(|one| {
                let options = places(visit, &one.1.0);
                view(one, "town", "mailbag-choose-town", options)
            })
            .collect(),
        topics: topics
            .map(|one| {
                let options = topic_options(visit, &seen.topics, "", "mailbag-topic-rest");
                view(one, "topic", "mailbag-choose-topic", options)
            })
            .collect(),
        unknown: (!names.is_empty())
            .then(|| visit.say("mailbag-unknown-towns", &args!["towns" => names.join(", ")])),
    })
}

fn places(visit: &Visit, typed: &str) -> Vec<Choice> {
    let mut options = vec![Choice::new("", visit.word("mailbag-town-as-typed"), true)];
    if let Resolution::Several(places) = visit.app.gazetteer().resolve(typed) {
        options.extend(places.iter().map(|p| Choice::new(&p.code, p.label(), false)));
    }
    options
}

/// The topics of the sitting, after an option for none.
pub(super) fn topic_options(
    visit: &Visit,
    topics: &[Topic],
    chosen: &str,
    none: &str,
) -> Vec<Choice> {
    let mut options = vec![Choice::new("", visit.word(none), chosen.is_empty())];
    options
        .extend(topics.iter().map(|t| Choice::new(&t.code, t.name(visit.lang), t.code == chosen)));
    options
}

fn mails(visit: &Visit, seen: &Seen, path: &str) -> MailsView {
    let waiting = of_state(seen, RowState::Waiting);
    MailsView {
        text: visit.say("mailbag-mails-waiting", &args!["count" => waiting]),
        next: seen.next_mail.map(|number| {
            Link::to(visit, &format!("{path}/mails/{number}"), visit.word("mailbag-next-mail"))
        }),
        confirm_url: visit.url(&format!("{path}/confirm-single")),
    }
}

fn take_in(visit: &Visit, seen: &Seen, returned: &Returned, path: &str) -> Option<TakeInView> {
    let good = of_state(seen, RowState::Good);
    if good == 0 {
        return None;
    }
    let problems: &Problems = &returned.problems;
    let topic = seen.unclear.needs_topic.then(|| {
        let none = "mailbag-topic-choose";
        let options = topic_options(visit, &seen.topics, &returned.topic, none);
        Choices::new(visit, problems, "topic", "mailbag-topic", options)
    });
    let left = of_state(seen, RowState::Bad) + of_state(seen, RowState::Waiting);
    Some(TakeInView {
        action_url: visit.url(&format!("{path}/take-in")),
        topic,
        button: visit.say("mailbag-take-in", &args!["count" => good]),
        note: visit.say("mailbag-take-in-note", &args!["count" => left]),
    })
}

fn asking(visit: &Visit, seen: &Seen) -> Vec<Row> {
    let of = |asking| seen.asking.get(&asking).copied().unwrap_or(0);
    let a_minute = i64::from(visit.app.config.mail.mailbag_per_minute);
    let waiting = of(Asking::Waiting);
    let number = |n: i64| visit.app.catalogue.number(n);
    let mut rows = vec![
        Row::new(visit, "mailbag-asking-waiting", number(waiting)),
        Row::new(visit, "mailbag-asking-asked", number(of(Asking::Asked))),
        Row::new(visit, "mailbag-asking-settled", number(seen.settled)),
        Row::new(visit, "mailbag-asking-blocked", number(of(Asking::Blocked))),
        Row::new(visit, "mailbag-asking-never", number(of(Asking::Never))),
    ];
    if waiting > 0 && a_minute > 0 {
        let minutes = (waiting + a_minute - 1) / a_minute;
        let args = args!["minutes" => minutes, "rate" => a_minute];
        rows.push(Row::new(visit, "mailbag-asking-left", visit.say("mailbag-asking-pace", &args)));
    }
    rows
}

/// A text in which nothing is left that looks like an address.
pub(super) fn masked(text: &str) -> String {
    let mask = |word: &str| {
        if word.contains('@') { "•••@•••".to_owned() } else { word.to_owned() }
    };
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let bare = word.trim_end();
            format!("{}{}", mask(bare), &word[bare.len()..])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn addresses_are_masked_and_the_rest_stays() {
        assert_eq!(masked("From: D <d@example.org>\nWhy?  "), "From: D •••@•••\nWhy?  ");
    }
}
