//! How long it takes to take in 40,192 questions: read, checked, in the queue, each
//! step with its rate, and beside it the same table without us: read by the `csv` crate
//! and put by a bare `INSERT` a row. On SQLite, and on PostgreSQL too when `PQT_TEST_POSTGRES` is set.
//!
//! `cargo bench --bench take_in`
//!
//! Never: an assertion; a slow machine is no fault.

#[allow(dead_code, reason = "the bench uses its part")]
#[path = "../tests/support/database.rs"]
mod database;
#[allow(dead_code, reason = "the bench uses its part")]
#[path = "../tests/support/environment.rs"]
mod environment;

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::Text;
use environment::Engine;
use pqt::actions::{arrange, take_in};
use pqt::app::App;
use pqt::clock::Clock;
use pqt::config::{Config, DatabaseUrl};
use pqt::domain::ids::{SittingId, TopicId};
use pqt::domain::instant::Instant as Moment;
use pqt::domain::lang::Lang;
use pqt::domain::mailbag::{MailbagKind, RowState};
use pqt::entropy::Entropy;
use pqt::intake::columns::Layout;
use pqt::jobs::take_in::{Step, Work, digest_of};
use pqt::store::arrangements::Arrangement;
use pqt::store::demo::{NewTopic, insert_representative, put_topic};
use pqt::store::{Conn, StoreError, mailbag_rows, mailbags, sittings};
use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

/// The questions of September 2015.
const ROWS: usize = 40_192;

const TOWNS: [&str; 12] = [
    "Wythenshawe",
    "Leeds",
    "Newport",
    "Milton Keynes",
    "Bangor",
    "Ashford",
    "Glasgow",
    "Derry",
    "Stoke-on-Trent",
    "Y Bala",
    "Gillingham",
    "Nowhere-on-Sea",
];
const ABOUT: [&str; 10] = [
    "the rent in our street",
    "tax credits",
    "the buses after seven",
    "our surgery",
    "the library",
    "student loans",
    "the steelworks",
    "flood walls",
    "child care",
    "the price of heating",
];

fn main() {
    run("SQLite", Engine::Sqlite);
    if environment::has_postgres() {
        run("PostgreSQL", Engine::Postgres);
    }
}

fn table() -> String {
    let mut csv = String::from("First name,E-mail,Town,Topic,Question,Background\r\n");
    for n in 0..ROWS {
        let (town, about) = (TOWNS[n % TOWNS.len()], ABOUT[n % ABOUT.len()]);
        let topic = if n % 16 == 0 { "housing" } else { "health" };
        let _ = write!(
            csv,
            "Person {n},p{n}@example.org,{town},{topic},\"What will he do about {about}, \
             which was number {n} on the list of things that were promised to us?\",\
             \"I have lived here for {} years, and nobody has come to look at it.\"\r\n",
            n % 60
        );
    }
    csv
}

fn run(name: &str, engine: Engine) {
    let database = database::TestDatabase::of(engine);
    let folder = tempfile::TempDir::new().expect("a folder can be made");
    let file = folder.path().join("mailbag.csv");
    std::fs::write(&file, table()).expect("the folder can be written");
    let mut config = Config::for_tests();
    config.data_dir = folder.path().join("data");
    config.database.url = DatabaseUrl::new(database.url());
    let app = App::build(config, Clock::system(), Entropy::system()).expect("it can be built");
    app.db.migrate().expect("the tables can be made");
    let (sitting, topic) = sitting(&app);
    println!("{name}: {ROWS} questions");
    let began = Instant::now();
    let reference = receive(&app, sitting, &file);
    let mut work = Work::take(&app, &reference, &file).expect("it answers").expect("it is free");
    step("  read    ", &mut work);
    let (of, now) = (reference.clone(), Moment::from(app.clock.now()));
    let lay_out = move |conn: &mut Conn| {
        let mailbag = mailbags::get(conn, &of)?;
        let layout: Layout = serde_json::from_str(&mailbag.layout).unwrap_or_default();
        take_in::lay_out(conn, now, &of, &layout)
    };
    app.db.write(lay_out).expect("the columns are known");
    step("  checked ", &mut work);
    let of = reference.clone();
    app.db
        .write(move |conn| take_in::begin_taking_in(conn, now, &of, Some(topic)))
        .expect("it may be taken in");
    step("  taken in", &mut work);
    let counts = app.db.read(move |conn| -> Result<_, StoreError> {
        let mailbag = mailbags::get(conn, &reference)?;
        mailbag_rows::counts(conn, mailbag.id)
    });
    let taken = counts.expect("it answers").get(&RowState::TakenIn).copied().unwrap_or(0);
    let ours = began.elapsed().as_secs_f64();
    let bare = bare(&app, &file);
    println!("  in all    {ours:6.1} s, {taken} in the queue");
    println!("  bare      {bare:6.1} s: ours takes {:.1} times as long", ours / bare);
}

/// Seconds for the same rows in a table with nothing but their texts: no check, no address sealed, nobody asked to
/// confirm, no index of words.
fn bare(app: &App, file: &Path) -> f64 {
    const STEP: usize = 500;
    let began = Instant::now();
    let mut reader = csv::Reader::from_path(file).expect("it can be read");
    let rows: Vec<csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().expect("it is a table");
    let make = "CREATE TABLE bare (name TEXT, email TEXT, town TEXT, topic TEXT, body TEXT, background TEXT)";
    put(app, move |conn| diesel::sql_query(make).execute(conn));
    for some in rows.chunks(STEP) {
        let some = some.to_vec();
        put(app, move |conn| {
            for row in &some {
                let mut insert =
                    diesel::sql_query("INSERT INTO bare VALUES ($1, $2, $3, $4, $5, $6)")
                        .into_boxed::<<Conn as diesel::Connection>::Backend>();
                for cell in row {
                    insert = insert.bind::<Text, _>(cell);
                }
                insert.execute(conn)?;
            }
            Ok(some.len())
        });
    }
    began.elapsed().as_secs_f64()
}

fn put(app: &App, act: impl Fn(&mut Conn) -> diesel::QueryResult<usize> + Send + 'static) {
    let done = app.db.write(move |conn| -> Result<usize, StoreError> { Ok(act(conn)?) });
    done.expect("the table takes it");
}

fn step(what: &str, work: &mut Work<'_>) {
    let began = Instant::now();
    while work.step(&mut |_| {}).expect("it answers") != Step::Done {}
    let seconds = began.elapsed().as_secs_f64();
    println!("{what}  {seconds:6.1} s, {:7.0} a second", ROWS as f64 / seconds);
}

fn receive(app: &App, sitting: SittingId, file: &Path) -> String {
    let (digest, bytes) = digest_of(file).expect("it can be read");
    let request = take_in::ReceiveRequest {
        sitting,
        staff: None,
        kind: MailbagKind::Table,
        file_name: "mailbag.csv".to_owned(),
        digest,
        bytes,
        language: Lang::En,
    };
    let (context, now) = (app.actions.clone(), Moment::from(app.clock.now()));
    match app.db.write(move |conn| take_in::receive(conn, &context, now, &request)) {
        Ok(take_in::Received::New(_, reference)) => reference,
        other => panic!("it is not new: {other:?}"),
    }
}

fn sitting(app: &App) -> (SittingId, TopicId) {
    let now = Moment::from(app.clock.now());
    let secret = arrange::seal_seed(&app.actions, "S-BENCH001", "secret");
    let made = app.db.write(move |conn| -> Result<_, StoreError> {
        let who = insert_representative(conn, "R-BENCH001", "Ann", "Member", now)?;
        let topic = |code: &str, position| NewTopic {
            code: code.to_owned(),
            name_en: code.to_owned(),
            name_cy: code.to_owned(),
            position,
        };
        let topics =
            [put_topic(conn, &topic("housing", 1))?, put_topic(conn, &topic("health", 2))?];
        let new = sittings::NewSitting {
            reference: "S-BENCH001".to_owned(),
            arrangement: Arrangement {
                representative_id: who,
                title_en: "Questions".to_owned(),
                title_cy: "Cwestiynau".to_owned(),
                put_to: "the Minister".to_owned(),
                sits_at: now + TimeDelta::days(9),
                zone: "Europe/London".to_owned(),
                capacity: 6,
                pledge: 6,
                question_limit: 3,
                call_opens_at: now - TimeDelta::days(1),
                call_closes_at: now + TimeDelta::days(5),
                is_totals_hidden: false,
                public_value_source: String::new(),
            },
            seed_secret_sealed: secret.clone(),
            seed_commitment: pqt::selection::commitment(b"secret"),
            created_at: now,
        };
        Ok((sittings::insert(conn, &new, &topics)?, topics[0]))
    });
    made.expect("a sitting can be made")
}
