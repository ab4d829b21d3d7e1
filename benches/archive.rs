//! How long a search of the archive takes among 100,000 questions of forty sittings: words that few, many and nearly
//! half of all questions have, phrases, beginnings, filters, orders; what the page asks of the database, and for words
//! alone what a bare query of the same words on the same index takes.
//!
//!     cargo bench --bench archive
//!
//! `PQT_TEST_DATABASE=postgres PQT_TEST_POSTGRES=…` chooses PostgreSQL.
//!
//! Never: a judgement; it prints what it saw.

#[allow(dead_code, unused_imports, reason = "the bench uses a part of it")]
#[path = "../tests/http/db/mod.rs"]
mod db;
#[path = "../tests/support/mod.rs"]
mod support;
#[allow(dead_code, reason = "the bench uses a part of it")]
#[path = "../tests/http/world.rs"]
mod world;

use chrono::TimeDelta;
use db::{db_sitting, db_supporter};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use pqt::domain::ids::{QuestionId, SittingId, SupporterId, TopicId};
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus;
use pqt::domain::search;
use pqt::domain::slate::AnswerState;
use pqt::domain::town::Town;
use pqt::store::schema::tallies;
use pqt::store::views::archive_search::{self, Order, Verdict, Wanted};
use pqt::store::{Conn, StoreError, questions};
use world::World;

const QUESTIONS: usize = 100_000;
const SITTINGS: usize = 40;
/// Each search is made so often; the median is printed.
const TIMES: usize = 15;
/// Different words in all questions together, used as often as words are: the n-th 1 / (n + 10) as often as the first.
const WORDS: usize = 8_000;

fn main() {
    let mut world = World::new();
    world.may_leave_mail();
    let begun = std::time::Instant::now();
    let (sittings, topics) = fill(&world);
    let engine = if world.app.db.is_postgres() { "PostgreSQL" } else { "SQLite" };
    let seconds = begun.elapsed().as_secs_f64();
    println!("{engine}: {QUESTIONS} questions of {SITTINGS} sittings, put there in {seconds:.0} s");
    println!(
        "| search | found | median | the same words in bare SQL | ratio |\n|---|---|---|---|---|"
    );
    for typed in ["common", "common rare", "wa5000", "wa1 wa2", "“wa1 wa2”", "wa7", "com", "zebra"]
    {
        row(&world, typed, typed, |wanted| wanted);
    }
    let topic = topics[0];
    let some: Vec<SittingId> = sittings[..5].to_vec();
    row(&world, "common, one topic of two", "common ", |w| Wanted { topic: Some(topic), ..w });
    row(&world, "common, one town", "common ", |w| Wanted { town: Some("Town 7".into()), ..w });
    let of = some.clone();
    row(&world, "common, five sittings", "common ", move |w| Wanted {
        sittings: Some(of.clone()),
        ..w
    });
    let answered = Some(Verdict::Answer(AnswerState::Answered));
    row(&world, "common, answered", "common ", |w| Wanted { verdict: answered, ..w });
    row(&world, "common, most backed first", "common ", |w| Wanted { order: Order::Most, ..w });
    row(&world, "everything", "", |wanted| wanted);
    row(&world, "one topic of two", "", |w| Wanted { topic: Some(topic), ..w });
    row(&world, "five sittings", "", move |w| Wanted { sittings: Some(some.clone()), ..w });
    row(&world, "one town, most backed first", "", |w| Wanted {
        town: Some("Town 7".into()),
        order: Order::Most,
        ..w
    });
    row(&world, "one topic of two, most backed first", "", |w| Wanted {
        topic: Some(topic),
        order: Order::Most,
        ..w
    });
    row(&world, "everything, most backed first", "", |w| Wanted { order: Order::Most, ..w });
    let browser = world.browser();
    let (took, _) = median(|| browser.get("/archive?q=common").expect(200).html.len());
    println!("| the whole page over HTTP, common | | {took:.1} ms | | |");
}

fn row(world: &World, name: &str, typed: &str, narrow: impl Fn(Wanted) -> Wanted) {
    let now = Instant::from(world.app.clock.now());
    let wanted = narrow(Wanted { terms: search::terms(typed), ..Wanted::newest(None) });
    let find = || world.app.db.read(|conn| archive_search::find(conn, &wanted, 1, now)).unwrap();
    let (took, found) = median(find);
    let more = if found.is_cut { " and more" } else { "" };
    let words: Vec<String> = search::words(typed);
    let is_plain = !typed.is_empty() && !typed.contains('“') && name == typed;
    let bare = is_plain.then(|| median(|| world.app.db.read(|conn| bare(conn, &words)).unwrap()).0);
    let beside = bare.map_or(" | ".to_owned(), |bare| format!("{bare:.2} ms | {:.1}", took / bare));
    println!("| {name} | {}{more} | {took:.2} ms | {beside} |", found.total);
}

#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = BigInt)]
    #[allow(dead_code, reason = "only fetched")]
    id: i64,
}

/// The newest twenty with these words, straight from the index; no state, no filter, no text.
fn bare(conn: &mut Conn, words: &[String]) -> Result<usize, StoreError> {
    let (sql, words) = match conn {
        Conn::Postgres(_) => (
            "SELECT id FROM questions WHERE search_words @@ to_tsquery('simple', $1) ORDER BY id DESC LIMIT 20",
            words.join(" & "),
        ),
        Conn::Sqlite(_) => (
            "SELECT rowid AS id FROM question_search WHERE question_search MATCH $1 ORDER BY rowid DESC LIMIT 20",
            words.join(" AND "),
        ),
    };
    let found: Vec<Key> = diesel::sql_query(sql).bind::<Text, _>(words).load(conn)?;
    Ok(found.len())
}

/// Milliseconds in the middle, and what came last.
fn median<T>(mut act: impl FnMut() -> T) -> (f64, T) {
    let mut last = act();
    let mut took: Vec<f64> = Vec::new();
    for _ in 0..TIMES {
        let begun = std::time::Instant::now();
        last = act();
        took.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    took.sort_by(f64::total_cmp);
    (took[TIMES / 2], last)
}

fn fill(world: &World) -> (Vec<SittingId>, Vec<TopicId>) {
    let mut sittings = Vec::new();
    let mut topics = Vec::new();
    for n in 0..SITTINGS {
        let days = TimeDelta::days(30 * (SITTINGS - n) as i64);
        let made = db_sitting(world, &format!("S-BENCH{n:03}"), -days, -days + TimeDelta::days(9));
        sittings.push(made.id);
        topics = made.topics;
    }
    let who = db_supporter(world, "Asker", "Hull");
    let each = QUESTIONS / SITTINGS;
    for (n, &sitting) in sittings.iter().enumerate() {
        let topics = topics.clone();
        let put = move |conn: &mut Conn| -> Result<(), StoreError> {
            for at in n * each..(n + 1) * each {
                one(conn, at, (sitting, topics[at % topics.len()], who))?;
            }
            Ok(())
        };
        world.app.db.write(put).unwrap();
    }
    let settle = |conn: &mut Conn| -> Result<(), StoreError> {
        diesel::sql_query("ANALYZE").execute(conn)?;
        Ok(())
    };
    world.app.db.write(settle).unwrap();
    (sittings, topics)
}

fn one(
    conn: &mut Conn,
    n: usize,
    (sitting, topic, who): (SittingId, TopicId, SupporterId),
) -> Result<(), StoreError> {
    let at = Instant::EPOCH + TimeDelta::minutes(n as i64);
    let question: QuestionId = questions::insert(
        conn,
        &questions::NewQuestion {
            reference: format!("Q-B{n:07}"),
            sitting_id: sitting,
            supporter_id: who,
            topic_id: topic,
            body: body(n),
            background: "Some more about it, which is of a usual length and says nothing new."
                .to_owned(),
            first_name: "Asker".to_owned(),
            say_name: String::new(),
            is_anonymous: false,
            town: Town::unknown(&format!("Town {}", n % 3_000)),
            status: if n % 10 == 9 {
                QuestionStatus::Shortlisted
            } else {
                QuestionStatus::Approved
            },
            consent_version: "bench".to_owned(),
            language: Lang::En,
            submission_key: format!("bench-{n}"),
            asked_at: at,
            confirmed_at: Some(at),
        },
    )?;
    diesel::insert_into(tallies::table)
        .values((
            tallies::question_id.eq(question),
            // A heavy tail: few have many.
            tallies::counted.eq(1 + 2_000 / (1 + chance(n, 0) % 2_000) as i64),
            tallies::towns.eq(1),
            tallies::regions.eq(1),
            tallies::counted_at.eq(at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Twenty-four words as often as words are; two questions in five have "common", one in a thousand "rare".
fn body(n: usize) -> String {
    let span = ((WORDS + 10) as f64 / 10.0).ln();
    let word = |place| {
        let part = (chance(n, place) % 1_000_000) as f64 / 1e6;
        format!("wa{}", (10.0 * ((part * span).exp() - 1.0)) as usize)
    };
    let mut words: Vec<String> = (1..=24).map(word).collect();
    if n % 5 < 2 {
        words.push("common".to_owned());
    }
    if n.is_multiple_of(1_000) {
        words.push("rare".to_owned());
    }
    format!("{}?", words.join(" "))
}

/// The same number for the same question and place at each run (the finisher of SplitMix64).
fn chance(n: usize, place: usize) -> u64 {
    let mut x = (n as u64 * 64 + place as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}
