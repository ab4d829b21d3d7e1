//! The tables of both databases: the same steps, the same columns, and what
//! the schema in the code says of them.
//!
//! Never: a row of ours.

#[path = "support/mod.rs"]
mod support;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use pqt::store::{Conn, Db, DbOptions, StoreError};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;
use support::database::TestDatabase;

/// Tables and columns, each with its type in the schema's words.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

fn open(database: &TestDatabase) -> Db {
    let options = DbOptions {
        url: database.url().to_owned(),
        pool_size: 2,
        busy_timeout: Duration::from_secs(5),
        connection_timeout: Duration::from_secs(5),
    };
    Db::open(&options).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn steps(folder: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join("migrations").join(folder)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn both_databases_go_the_same_steps() {
    assert_eq!(steps("sqlite"), steps("postgres"));
    for (folder, step) in
        ["sqlite", "postgres"].into_iter().flat_map(|f| steps(f).into_iter().map(move |s| (f, s)))
    {
        let (stamp, name) = step.split_once('_').expect("a step is <stamp>_<name>");
        assert!(stamp.len() == 14 && stamp.chars().all(|c| c.is_ascii_digit()), "{step}");
        assert!(!name.is_empty(), "{step}");
        let up = root().join("migrations").join(folder).join(&step).join("up.sql");
        assert!(up.exists(), "{} is missing", up.display());
    }
}

#[test]
fn migrating_a_second_time_does_nothing() {
    let database = TestDatabase::new();
    let db = open(&database);
    assert_eq!(db.pending_migrations().unwrap().len(), steps("sqlite").len());
    assert_eq!(db.migrate().unwrap().len(), steps("sqlite").len());
    assert!(db.pending_migrations().unwrap().is_empty());
    assert!(db.migrate().unwrap().is_empty());
}

#[test]
fn two_servers_may_migrate_at_once() {
    let database = TestDatabase::new();
    let (one, other) = (open(&database), open(&database));
    let thread = std::thread::spawn(move || other.migrate());
    let here = one.migrate();
    let there = thread.join().unwrap();
    // SQLite may tell one of them that the other is busy; neither may break anything.
    assert!(here.is_ok() || there.is_ok(), "{here:?} {there:?}");
    assert!(one.pending_migrations().unwrap().is_empty());
}

#[test]
fn the_schema_in_the_code_is_that_of_the_database() {
    let database = TestDatabase::new();
    let db = open(&database);
    db.migrate().unwrap();
    let declared = declared(&root().join("src/store/schema"));
    let found = db.read(found).unwrap();
    for (table, columns) in &declared {
        let there = found.get(table).unwrap_or_else(|| panic!("there is no table {table}"));
        assert_eq!(columns, there, "the columns of {table}");
    }
    let unknown: Vec<_> = found.keys().filter(|table| !declared.contains_key(*table)).collect();
    assert!(unknown.is_empty(), "the schema does not know {unknown:?}");
}

/// Reads the `table!` blocks of the schema's files.
fn declared(folder: &Path) -> Tables {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let text: String = files.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let mut tables = Tables::new();
    for block in text.split("diesel::table! {").skip(1) {
        let (head, body) = block.split_once('{').unwrap();
        let name = head.trim().split([' ', '(']).next().unwrap().to_owned();
        let columns = body.split('}').next().unwrap().lines().filter_map(|line| {
            let (column, kind) = line.trim().trim_end_matches(',').split_once(" -> ")?;
            Some((column.to_owned(), kind.to_owned()))
        });
        tables.insert(name, columns.collect());
    }
    assert!(tables.len() > 10, "the tables were not found in {}", folder.display());
    tables
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    is_nullable: bool,
}

const SQLITE: &str = "
    SELECT t.name AS table_name, c.name AS column_name, c.type AS kind, c.\"notnull\" = 0 AS is_nullable
    FROM sqlite_master t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'";

const POSTGRES: &str = "
    SELECT table_name::text, column_name::text, data_type::text AS kind, is_nullable = 'YES' AS is_nullable
    FROM information_schema.columns WHERE table_schema = 'public'";

fn found(conn: &mut Conn) -> Result<Tables, StoreError> {
    let columns: Vec<Column> = match conn {
        Conn::Sqlite(conn) => diesel::sql_query(SQLITE).load(conn)?,
        Conn::Postgres(conn) => diesel::sql_query(POSTGRES).load(conn)?,
    };
    let mut tables = Tables::new();
    for column in columns.into_iter().filter(|column| !is_the_databases_own(column)) {
        let kind = kind(&column);
        let kind = if column.is_nullable { format!("Nullable<{kind}>") } else { kind.to_owned() };
        tables.entry(column.table_name).or_default().insert(column.column_name, kind);
    }
    Ok(tables)
}

/// What diesel keeps of its own, and the search indexes, which differ by design.
fn is_the_databases_own(column: &Column) -> bool {
    column.table_name.starts_with("__diesel")
        || column.table_name.starts_with("question_search")
        || (column.table_name == "questions" && column.column_name == "search_words")
}

fn kind(column: &Column) -> &'static str {
    let is_key = column.column_name == "id";
    match column.kind.to_lowercase().as_str() {
        "bigint" => "BigInt",
        // SQLite's own name for a 64-bit row number.
        "integer" if is_key => "BigInt",
        "integer" => "Integer",
        "text" => "Text",
        "boolean" => "Bool",
        "timestamp" | "timestamp without time zone" => "Timestamp",
        "double precision" => "Double",
        other => panic!("{}.{} is {other}", column.table_name, column.column_name),
    }
}

/// Runs the steps from one stamp up to and without another, by hand.
fn run(conn: &mut Conn, from: &str, to: &str) -> Result<(), StoreError> {
    let folder = if matches!(conn, Conn::Sqlite(_)) { "sqlite" } else { "postgres" };
    for step in steps(folder).into_iter().filter(|step| from <= &**step && &**step < to) {
        let up = root().join("migrations").join(folder).join(step).join("up.sql");
        let sql = std::fs::read_to_string(up).unwrap();
        match conn {
            Conn::Sqlite(conn) => conn.batch_execute(&sql)?,
            Conn::Postgres(conn) => conn.batch_execute(&sql)?,
        }
    }
    Ok(())
}

/// One sitting with three questions whose answers were recorded before a verdict needed a
/// second person: final, final in the demonstration, and not final.
const BEFORE_VERDICTS: &str = "
    INSERT INTO staff (id, email_hash, name, role, password_hash, totp_sealed, created_at)
        VALUES (1, 'h', 'Rhian', 'office', '', '', '2026-01-01 00:00:00');
    INSERT INTO representatives (id, reference, name, office, created_at)
        VALUES (1, 'R-1', 'Ann', '', '2026-01-01 00:00:00');
    INSERT INTO topics (id, code, name_en, name_cy, position) VALUES (1, 'health', '', '', 1);
    INSERT INTO sittings (id, reference, representative_id, title_en, title_cy, put_to, sits_at, zone,
        capacity, pledge, question_limit, call_opens_at, call_closes_at, is_totals_hidden,
        seed_secret_sealed, seed_commitment, public_value_source, created_at)
        VALUES (1, 'S-1', 1, '', '', '', '2026-01-09 00:00:00', 'Europe/London', 6, 6, 3,
        '2026-01-01 00:00:00', '2026-01-02 00:00:00', FALSE, '', '', '', '2026-01-01 00:00:00');
    INSERT INTO supporters (id, email_hash, first_name, town_name, county, region, nation, language,
        unsubscribe_key, created_at)
        VALUES (1, 'h', 'Doreen', '', '', '', '', 'en', 'k', '2026-01-01 00:00:00');";

const AN_OLD_ANSWER: &str = "
    INSERT INTO questions (id, reference, sitting_id, supporter_id, topic_id, body, background, first_name,
        say_name, is_anonymous, town_name, county, region, nation, status, status_at, consent_version,
        language, submission_key, search_text, asked_at)
        VALUES ({id}, 'Q-{id}', 1, 1, 1, 'Why?', '', 'Doreen', '', FALSE, '', '', '', '', 'shortlisted',
        '2026-01-01 00:00:00', '1', 'en', 'k{id}', 'why', '2026-01-01 00:00:00');
    INSERT INTO answers (sitting_id, question_id, asked, state, summary, link, recorded_by, recorded_at,
        tell_at, told_at, version)
        VALUES (1, {id}, 'asked', 'partly', 'It was said.', '', 1, '2026-01-09 00:00:00', {tell}, {told}, 4);";

#[derive(QueryableByName)]
struct Verdict {
    #[diesel(sql_type = Text)]
    stage: String,
    #[diesel(sql_type = Text)]
    summary: String,
    #[diesel(sql_type = Bool)]
    is_dated: bool,
}

#[test]
fn an_answer_that_was_final_counts_as_confirmed_and_no_other() {
    const STEP: &str = "20261125230000";
    let database = TestDatabase::new();
    let db = open(&database);
    let fill = |conn: &mut Conn| -> Result<Vec<Verdict>, StoreError> {
        run(conn, "", STEP)?;
        let mut rows = BEFORE_VERDICTS.to_owned();
        let at = "'2026-01-09 01:00:00'";
        for (id, tell, told) in [("1", at, at), ("2", "NULL", at), ("3", "NULL", "NULL")] {
            let row = AN_OLD_ANSWER.replace("{id}", id).replace("{tell}", tell);
            rows.push_str(&row.replace("{told}", told));
        }
        let read = "SELECT stage, summary, confirmed_at IS NOT NULL AS is_dated FROM answers
            WHERE version = 4 ORDER BY question_id";
        match conn {
            Conn::Sqlite(conn) => conn.batch_execute(&rows)?,
            Conn::Postgres(conn) => conn.batch_execute(&rows)?,
        }
        run(conn, STEP, "3")?;
        Ok(match conn {
            Conn::Sqlite(conn) => diesel::sql_query(read).load(conn)?,
            Conn::Postgres(conn) => diesel::sql_query(read).load(conn)?,
        })
    };
    let found = db.write(fill).unwrap();
    let stages: Vec<_> = found.iter().map(|row| (&*row.stage, row.is_dated)).collect();
    assert_eq!(stages, [("confirmed", true), ("confirmed", true), ("noted", false)]);
    assert!(found.iter().all(|row| row.summary == "It was said."));
}
