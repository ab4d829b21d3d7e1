//! What the archive's page shows.
//!
//! Never: a query.

use super::{Asked, Found, Ground, PAGE, Verdict, year};
use crate::domain::attribution::Attribution;
use crate::i18n::args;
use crate::store::sittings::Sitting;
use crate::store::views::archive_search;
use crate::store::views::published::Published;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Field, Problems};
use crate::web::paths;
use crate::web::view::answer::{AnswerView, answer_view};
use crate::web::view::pages::{self, Pages};
use crate::web::view::question::LinkView;
use crate::web::view::words;
use serde::Serialize;

/// Sittings in the list above the questions.
const MOST_SITTINGS: usize = 60;

#[derive(Serialize)]
pub(super) struct ArchiveView {
    action_url: String,
    search: Field,
    choices: Vec<Choices>,
    town: Field,
    clear_url: Option<String>,
    summary: Option<String>,
    cut: Option<String>,
    hits: Vec<HitView>,
    empty_title: String,
    empty_text: String,
    sittings: Vec<SittingLink>,
    pages: Pages,
    rates: LinkView,
}

#[derive(Serialize)]
struct HitView {
    reference: String,
    href: String,
    text: String,
    attribution: String,
    topic: LinkView,
    sitting: LinkView,
    when: String,
    answer: Option<AnswerView>,
    backers: Option<String>,
}

#[derive(Serialize)]
struct SittingLink {
    link: LinkView,
    when: String,
}

pub(super) fn view(visit: &Visit, ground: &Ground, asked: &Asked, found: &Found) -> ArchiveView {
    let none = Problems::default();
    let which = if asked.is_filtered() { "archive-none" } else { "archive-empty" };
    let is_listing = !asked.has_question_filter() && found.page == 1;
    let listed = ground.sittings(asked).take(if is_listing { MOST_SITTINGS } else { 0 });
    ArchiveView {
        action_url: visit.url(paths::ARCHIVE),
        search: Field::text(visit, &none, "q", "archive-words", &asked.q).kind("search"),
        choices: choices(visit, ground, asked),
        town: Field::text(visit, &none, "town", "list-town", &asked.town).width("m"),
        clear_url: asked.is_filtered().then(|| visit.url(paths::ARCHIVE)),
        summary: summary(visit, found),
        cut: found.is_cut.then(|| {
            let most = visit.app.catalogue.number(archive_search::MOST);
            visit.say(
                if asked.is_most { "archive-cut-most" } else { "archive-cut" },
                &args!["most" => most],
            )
        }),
        hits: found.questions.iter().map(|one| hit(visit, one)).collect(),
        empty_title: visit.word(which),
        empty_text: visit.word(&format!("{which}-text")),
        sittings: listed.map(|sitting| sitting_link(visit, sitting)).collect(),
        pages: Pages::new(visit, found.page, found.total, PAGE, |n| asked.address(n)),
        rates: LinkView::to(visit, paths::RATES, visit.word("archive-see-rates")),
    }
}

fn summary(visit: &Visit, found: &Found) -> Option<String> {
    let first = (found.page - 1) * PAGE + 1;
    let last = (found.page * PAGE).min(found.total);
    let args = args!["first" => first, "last" => last, "count" => found.total];
    (found.total > 0).then(|| visit.say("list-summary", &args))
}

fn hit(visit: &Visit, one: &Published) -> HitView {
    let (question, sitting) = (&one.question, &one.sitting);
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let about = pages::address(paths::ARCHIVE, &[("topic", &one.topic.code)]);
    HitView {
        reference: question.reference.clone(),
        href: visit.url(&paths::question(&question.reference)),
        text: question.body.clone(),
        attribution: words::attribution(visit, &credit),
        topic: LinkView::to(visit, &about, one.topic.name(visit.lang).to_owned()),
        sitting: LinkView::to(
            visit,
            &paths::sitting(&sitting.reference),
            sitting.title(visit.lang).to_owned(),
        ),
        when: day(visit, sitting),
        answer: one.answer.as_ref().map(|answer| answer_view(visit, answer, &sitting.zone)),
        backers: one.counted.map(|count| visit.say("archive-backers", &args!["count" => count])),
    }
}

fn sitting_link(visit: &Visit, sitting: &Sitting) -> SittingLink {
    let title = sitting.title(visit.lang).to_owned();
    SittingLink {
        link: LinkView::to(visit, &paths::sitting(&sitting.reference), title),
        when: day(visit, sitting),
    }
}

fn day(visit: &Visit, sitting: &Sitting) -> String {
    visit.app.catalogue.day(visit.lang, &words::when(sitting.sits_at, &sitting.zone))
}

fn choices(visit: &Visit, ground: &Ground, asked: &Asked) -> Vec<Choices> {
    let choice = |code: &str, label: String, chosen: &str| Choice::new(code, label, code == chosen);
    let choices = |name: &str, key: &str, rest: Vec<Choice>, chosen: &str| {
        let mut all = vec![choice("", visit.word("list-any"), chosen)];
        all.extend(rest);
        Choices::new(visit, &Problems::default(), name, key, all)
    };
    let topics = ground
        .topics
        .iter()
        .map(|topic| choice(&topic.code, topic.name(visit.lang).to_owned(), &asked.topic));
    let people =
        ground.people.iter().map(|who| choice(&who.reference, who.name.clone(), &asked.who));
    let sittings = ground.sittings.iter().map(|sitting| {
        let label = format!("{}, {}", sitting.title(visit.lang), day(visit, sitting));
        choice(&sitting.reference, label, &asked.sitting)
    });
    let mut years: Vec<i32> = ground.sittings.iter().map(year).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let years = years.iter().map(|year| choice(&year.to_string(), year.to_string(), &asked.year));
    let verdict = asked.verdict.map_or("", Verdict::code);
    let verdicts = Verdict::all().map(|one| {
        let key = format!("outcome-{}", one.code().replace('_', "-"));
        choice(one.code(), visit.word(&key), verdict)
    });
    let order = if asked.is_most { "most" } else { "fresh" };
    let orders = ["fresh", "most"]
        .map(|code| choice(code, visit.word(&format!("list-sort-{code}")), order))
        .into();
    vec![
        choices("topic", "list-topic", topics.collect(), &asked.topic),
        choices("who", "archive-who", people.collect(), &asked.who),
        choices("year", "archive-year", years.collect(), &asked.year),
        choices("sitting", "archive-sitting", sittings.collect(), &asked.sitting),
        choices("verdict", "archive-verdict", verdicts.collect(), verdict),
        Choices::new(visit, &Problems::default(), "sort", "list-sort", orders),
    ]
}
