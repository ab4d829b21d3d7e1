//! The desk with the largest sitting there was: 40,192 questions, 200,000 people,
//! 2,000,000 upvotes. Times real pages over HTTP and prints the median of each, beside
//! a bare actix-web server with as many bytes, and a decision on 1,000 questions at once.
//!
//!     cargo bench --bench desk
//!
//! `PQT_TEST_DATABASE=postgres PQT_TEST_POSTGRES=…` chooses PostgreSQL.
//!
//! Never: a judgement; it prints what it saw.

#[path = "../beside/mod.rs"]
mod beside;
#[allow(dead_code, unused_imports, reason = "the bench uses a part of it")]
#[path = "../../tests/http/db/mod.rs"]
mod db;
#[path = "../../tests/support/mod.rs"]
mod support;
#[allow(dead_code, reason = "the bench uses a part of it")]
#[path = "../../tests/http/world.rs"]
mod world;

use beside::{Bare, timed};
use diesel::prelude::*;
use pqt::cli::demo::large;
use pqt::demo::Size;
use pqt::domain::ids::{SittingId, StaffId};
use pqt::domain::staff::Role;
use pqt::jobs;
use pqt::store::schema::{questions, staff};
use pqt::store::{Conn, StoreError, sittings};
use std::time::Instant;
use support::client::Browser;
use world::World;

/// How often each page is asked for, unless the command line has another number.
const TIMES: usize = 100;

fn main() {
    let times = std::env::args().find_map(|typed| typed.parse().ok()).unwrap_or(TIMES);
    let mut world = World::configured(|config| config.limits.forms_per_minute = 0);
    world.may_leave_mail();
    let engine = if world.app.db.is_postgres() { "PostgreSQL" } else { "SQLite" };
    println!("{engine}");
    world.staff("Mo", Role::Moderator);
    let begun = Instant::now();
    let moderator = world.app.db.read(a_moderator).unwrap();
    let sitting =
        large::fill(&world.app, moderator, Size::WHOLE, |line| println!("{line}")).unwrap();
    jobs::count_upvotes::run_once(&world.app).unwrap();
    jobs::flag_questions::run_once(&world.app).unwrap();
    let placing = Instant::now();
    jobs::form_clusters::run_once(&world.app).unwrap();
    println!("{:8.1} s  of which: all put into clusters", placing.elapsed().as_secs_f64());
    println!("{:8.1} s  all put there, counted and flagged", begun.elapsed().as_secs_f64());
    let priya = world.staff("Priya", Role::Moderator);
    let queue = format!("/desk?sitting={sitting}");
    let bare = Bare::start();
    Bare::heading();
    for path in [
        queue.clone(),
        format!("{queue}&page=200"),
        format!("{queue}&topic=housing"),
        format!("{queue}&region=Wales&waiting=24"),
        format!("{queue}&backers=5"),
        format!("{queue}&q=rents"),
        format!("{queue}&q=doctor+wait&language=en"),
        format!("/desk/mine?sitting={}", sitting),
    ] {
        bare.row(&priya, &path, times);
    }
    let question = priya.get(&queue).select(".row__ref").remove(0);
    bare.row(&priya, &format!("/desk/questions/{question}"), times);
    bare.row(&priya, "/desk/backlog", times);
    let olwen = world.staff("Olwen", Role::Organiser);
    bare.row(&olwen, "/desk/backlog/refusals", times);
    bare.row(&olwen, &format!("/desk/sittings/{sitting}"), times);
    let shortlist = format!("/desk/shortlist?sitting={sitting}");
    for narrowed in
        ["", "&topic=other", "&topic=housing", "&show=every", "&region=Wales", "&q=rents"]
    {
        bare.row(&priya, &format!("{shortlist}{narrowed}"), times);
    }
    bare.row(&priya, &format!("/sittings/{sitting}/log"), times);
    let topics = format!("/desk/clusters?sitting={sitting}");
    bare.row(&priya, &topics, times);
    let list = linked(&priya, &topics, "/desk/clusters/list");
    bare.row(&priya, &list, times);
    bare.row(&priya, &linked(&priya, &list, "/desk/clusters/Q-"), times);
    finder(&world, sitting);
    bulk(&priya, &queue);
}

/// One look-up of the duplicate finder, as the ask form and the question page make it.
fn finder(world: &World, sitting: &str) {
    let (app, reference) = (&world.app, sitting.to_owned());
    let sitting = app.db.read(move |conn| sittings::get(conn, &reference)).unwrap().id;
    let rows: Vec<String> = app.db.read(move |conn| some_words(conn, sitting)).unwrap();
    let now = || app.clock.now().into();
    let look =
        |words: &str| app.actions.finders.open_like(&app.db, now(), sitting, words, 5).unwrap();
    while look("Why are the rents so high?").is_none() {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let mut took: Vec<f64> = Vec::new();
    for words in &rows {
        let begun = Instant::now();
        look(words).expect("the index is read");
        took.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    took.sort_by(f64::total_cmp);
    let (median, worst) = (took[took.len() / 2], took[took.len() * 95 / 100]);
    println!(
        "{median:8.2} ms median {worst:8.2} ms 95 %  the duplicate finder, {} texts",
        rows.len()
    );
}

/// The words of a thousand questions from all over the sitting.
fn some_words(conn: &mut Conn, sitting: SittingId) -> Result<Vec<String>, StoreError> {
    let of_sitting = questions::table.filter(questions::sitting_id.eq(sitting));
    let all: Vec<String> = of_sitting.order(questions::id).select(questions::body).load(conn)?;
    let step = (all.len() / 1_000).max(1);
    Ok(all.into_iter().step_by(step).collect())
}

fn a_moderator(conn: &mut Conn) -> Result<StaffId, StoreError> {
    let of_role = staff::table.filter(staff::role.eq(Role::Moderator));
    Ok(of_role.order(staff::id).select(staff::id).first(conn)?)
}

/// The first address on a page that begins like this.
fn linked(browser: &Browser, page: &str, begins: &str) -> String {
    let mut links = browser.get(page).expect(200).attributes("main a", "href").into_iter();
    links.find(|href| href.starts_with(begins)).expect("a link of that kind")
}

/// Refuses a thousand questions at once, and undoes it.
fn bulk(browser: &Browser, queue: &str) {
    let path = queue.replace("/desk?", "/desk/bulk?");
    let form = browser.get(&path).expect(200).form("/desk/bulk");
    let form = form.choose("act", "refuse").choose("reason", "unreadable");
    let (look, seconds) = timed(|| form.submit().expect(200));
    println!("{seconds:8.2} s  1,000 questions looked at");
    let form = look.form(&format!("{}/run", look.path()));
    let (done, seconds) = timed(|| form.submit().expect(200));
    println!("{seconds:8.2} s  {}", done.select(".lede").remove(0));
    let form = done.form(&format!("{}/undo", done.path()));
    let (undone, seconds) = timed(|| form.submit().expect(200));
    println!("{seconds:8.2} s  {}", undone.select(".lede").remove(0));
}
