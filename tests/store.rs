//! What `Db::read` and `Db::write` promise, on both databases.
//!
//! Never: a noun of ours; `job_runs` stands in for any table with a unique key.

#[path = "support/mod.rs"]
mod support;

use diesel::prelude::*;
use pqt::domain::instant::Instant;
use pqt::store::schema::job_runs;
use pqt::store::{Conn, Db, DbOptions, StoreError, insert_once};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::database::TestDatabase;
use support::environment::{Engine, engine};

fn options(url: &str) -> DbOptions {
    DbOptions {
        url: url.to_owned(),
        pool_size: 8,
        busy_timeout: Duration::from_secs(5),
        connection_timeout: Duration::from_secs(5),
    }
}

fn open(database: &TestDatabase) -> Db {
    Db::open(&options(database.url())).unwrap()
}

fn migrated() -> TestDatabase {
    TestDatabase::prepared(|url| {
        Db::open(&options(url)).unwrap().migrate().unwrap();
    })
}

fn insert(conn: &mut Conn, name: &str) -> Result<(), StoreError> {
    diesel::insert_into(job_runs::table)
        .values((
            job_runs::name.eq(name),
            job_runs::leased_until.eq(Instant::EPOCH),
            job_runs::ran_at.eq(Instant::EPOCH),
        ))
        .execute(conn)?;
    Ok(())
}

fn names(db: &Db) -> Vec<String> {
    let load = |conn: &mut Conn| -> Result<Vec<String>, StoreError> {
        Ok(job_runs::table.select(job_runs::name).order(job_runs::name).load(conn)?)
    };
    db.read(load).unwrap()
}

#[test]
fn many_writes_at_once_are_all_there_when_they_are_answered() {
    let database = migrated();
    let db = open(&database);
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let db = db.clone();
            std::thread::spawn(move || {
                for number in 0..40 {
                    let name = format!("{writer}-{number}");
                    let kept = name.clone();
                    db.write(move |conn| insert(conn, &kept)).unwrap();
                    assert!(names(&db).contains(&name), "answered before it was there");
                }
            })
        })
        .collect();
    writers.into_iter().for_each(|writer| writer.join().unwrap());
    drop(db);
    assert_eq!(names(&open(&database)).len(), 320);
}

#[test]
fn a_write_that_fails_leaves_nothing_and_its_neighbours_stay() {
    let database = migrated();
    let db = open(&database);
    let writers: Vec<_> = (0..40)
        .map(|number| {
            let db = db.clone();
            std::thread::spawn(move || {
                db.write(move |conn| {
                    insert(conn, &format!("{number}"))?;
                    if number % 2 == 0 { Err(StoreError::NotFound) } else { Ok(()) }
                })
            })
        })
        .collect();
    let answers: Vec<_> = writers.into_iter().map(|writer| writer.join().unwrap()).collect();
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 20);
    let left = names(&db);
    assert_eq!(left.len(), 20);
    assert!(left.iter().all(|name| name.parse::<i32>().unwrap() % 2 == 1), "{left:?}");
}

#[test]
fn a_write_that_panics_is_undone_and_the_next_one_works() {
    let database = migrated();
    let db = open(&database);
    let other = db.clone();
    let ended = std::thread::spawn(move || {
        other.write(|conn| -> Result<(), StoreError> {
            insert(conn, "lost")?;
            panic!("a fault in an action");
        })
    })
    .join();
    // SQLite's writer thread lives on and tells the caller; on PostgreSQL the caller's own thread ends.
    assert!(!matches!(ended, Ok(Ok(()))));
    db.write(|conn| insert(conn, "kept")).unwrap();
    assert_eq!(names(&db), ["kept"]);
}

#[test]
fn a_unique_key_that_is_taken_spoils_nothing_else_of_the_write() {
    let database = migrated();
    let db = open(&database);
    let again = db
        .write(|conn| -> Result<(bool, bool), StoreError> {
            let first = insert_once(conn, |conn| insert(conn, "one"))?;
            let second = insert_once(conn, |conn| insert(conn, "one"))?;
            insert(conn, "two")?;
            Ok((first, second))
        })
        .unwrap();
    assert_eq!(again, (true, false));
    assert_eq!(names(&db), ["one", "two"]);
    let conflict = db.write(|conn| insert(conn, "two")).unwrap_err();
    assert!(conflict.is_conflict(), "{conflict}");
}

#[test]
fn a_read_cannot_write_on_sqlite() {
    if engine() == Engine::Postgres {
        return;
    }
    let database = migrated();
    let db = open(&database);
    assert!(db.read(|conn| insert(conn, "sly")).is_err());
    assert!(names(&db).is_empty());
}

#[test]
fn a_write_that_lost_a_race_at_the_commit_is_tried_once_more_on_postgresql() {
    if engine() == Engine::Sqlite {
        return;
    }
    let database = migrated();
    let db = open(&database);
    lose_the_first(&db, "40001", "DEFERRABLE INITIALLY DEFERRED");
    let tries = Arc::new(AtomicUsize::new(0));
    let counted = tries.clone();
    db.write(move |conn| {
        counted.fetch_add(1, Ordering::Relaxed);
        insert(conn, "raced")
    })
    .unwrap();
    assert_eq!(tries.load(Ordering::Relaxed), 2);
    assert_eq!(names(&db), ["raced"]);
}

#[test]
fn a_write_that_lost_a_race_in_a_statement_is_tried_once_more_on_postgresql() {
    /// An action's own error, which does not say what the database said.
    #[derive(Debug)]
    struct Vague;
    impl From<StoreError> for Vague {
        fn from(_: StoreError) -> Self {
            Vague
        }
    }
    if engine() == Engine::Sqlite {
        return;
    }
    for lost in ["40001", "40P01"] {
        let database = migrated();
        let db = open(&database);
        lose_the_first(&db, lost, "");
        let tries = Arc::new(AtomicUsize::new(0));
        let counted = tries.clone();
        let raced = db.write(move |conn| -> Result<(), Vague> {
            counted.fetch_add(1, Ordering::Relaxed);
            Ok(insert(conn, "raced")?)
        });
        assert!(raced.is_ok(), "{lost}");
        assert_eq!(tries.load(Ordering::Relaxed), 2, "{lost}");
        assert_eq!(names(&db), ["raced"]);
    }
}

/// Lets the first insert into `job_runs` lose a race with this SQLSTATE.
fn lose_the_first(db: &Db, sqlstate: &'static str, when: &'static str) {
    let said = if sqlstate == "40P01" { "deadlock detected" } else { "lost a race" };
    // Sequences do not roll back, so only the first insert meets the failure.
    db.write(move |conn| -> Result<(), StoreError> {
        let Conn::Postgres(conn) = conn else { panic!("not PostgreSQL") };
        use diesel::connection::SimpleConnection;
        Ok(conn.batch_execute(&format!(
            "CREATE SEQUENCE inserts;
             CREATE FUNCTION lose_first() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN
                 IF nextval('inserts') = 1 THEN
                     RAISE EXCEPTION '{said}' USING ERRCODE = '{sqlstate}';
                 END IF;
                 RETURN NULL;
             END $$;
             CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON job_runs
                 {when} FOR EACH ROW EXECUTE FUNCTION lose_first();",
        ))?)
    })
    .unwrap();
}

#[test]
fn an_unknown_scheme_is_refused_with_a_sentence() {
    let Err(StoreError::Database(said)) = Db::open(&options("mysql://host/name")) else {
        panic!("mysql was taken");
    };
    assert!(said.contains("sqlite://") && said.contains("postgres://"), "{said}");
}

#[test]
fn a_database_that_is_away_is_unavailable_and_not_a_fault() {
    let mut options = options("postgres://pqt@127.0.0.1:1/nowhere");
    options.connection_timeout = Duration::from_millis(300);
    let db = Db::open(&options).unwrap();
    let away = db.read(|_| Ok::<(), StoreError>(())).unwrap_err();
    assert!(matches!(away, StoreError::Unavailable(_)), "{away}");
}
