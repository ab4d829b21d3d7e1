//! How long the organiser of the largest sitting waits for a try at a brief: 40,192 questions, 200,000 supporters,
//! 2,000,000 upvotes, 60 questions on the shortlist. Real requests over HTTP: the first try, which reads the upvotes, the
//! ones after it, and a slate that is kept.
//!
//!     cargo bench --bench what_if
//!
//! `PQT_TEST_DATABASE=postgres PQT_TEST_POSTGRES=…` chooses PostgreSQL.
//!
//! Never: a judgement; it prints what it saw.

mod backing;
#[allow(dead_code, unused_imports, reason = "the bench uses a part of it")]
#[path = "../../tests/http/db/mod.rs"]
mod db;
mod fill;
#[path = "../../tests/support/mod.rs"]
mod support;
#[allow(dead_code, reason = "the bench uses a part of it")]
#[path = "../../tests/http/world.rs"]
mod world;

use chrono::TimeDelta;
use pqt::domain::staff::Role;
use std::time::Instant;
use support::client::{Form, Page};
use world::World;

/// How many tries there are after the first.
const TIMES: usize = 20;

fn main() {
    let mut world = World::configured(|config| config.limits.forms_per_minute = 0);
    world.may_leave_mail();
    let begun = Instant::now();
    let sitting = fill::fill(&world, fill::QUESTIONS);
    let (upvotes, listed) = backing::back(&world, &sitting);
    world.app.db.write(backing::settle).unwrap();
    let seconds = begun.elapsed().as_secs_f64();
    let engine = if world.app.db.is_postgres() { "PostgreSQL" } else { "SQLite" };
    println!(
        "{engine}: {} questions, {} supporters, {} upvotes, {listed} of them on the shortlist of {}; put there in \
         {seconds:.0} s",
        fill::QUESTIONS,
        fill::QUESTIONS + backing::SUPPORTERS,
        fill::QUESTIONS + upvotes,
        backing::SHORTLIST,
    );
    world.wait(TimeDelta::days(7));
    let olwen = world.staff("Olwen", Role::Organiser);
    let desk = format!("/desk/sittings/{}/selection", sitting.reference);
    let (page, seconds) = timed(|| olwen.get(&desk));
    println!("{seconds:8.3} s  the page with the form, {:.1} KB", page.html.len() as f64 / 1000.0);
    let form = page.form("form.brief").fill("positions", "6").fill("public_value", "4 8 15");
    let script = format!("{desk}/try");
    let (_, seconds) = timed(|| form.clone().post_to(&script));
    println!("{seconds:8.3} s  a try at once, while the upvotes are still being read");
    world.app.db.write(backing::one_more).unwrap();
    timed(|| olwen.get(&desk));
    std::thread::sleep(std::time::Duration::from_secs(10));
    let (part, seconds) = timed(|| form.clone().post_to(&script));
    let kilobytes = part.html.len() as f64 / 1000.0;
    println!(
        "{seconds:8.3} s  the first try of somebody who looked at the page for ten seconds, {kilobytes:.1} KB"
    );
    tries(&form, &script);
    let (_, seconds) = timed(|| form.clone().press("Try it"));
    println!("{seconds:8.3} s  a try as a whole page");
    let (_, seconds) = timed(|| form.press("Choose"));
    println!(
        "{seconds:8.3} s  a slate that is kept, with every reason, the audit of all questions and its record"
    );
}

/// Another number of places, another limit or another pin each time.
fn tries(form: &Form, script: &str) {
    let pinned = form.options("pin_reference_0");
    let mut took: Vec<f64> = Vec::new();
    for n in 0..TIMES {
        let changed = form.clone().fill("positions", &(4 + n % 17).to_string());
        let changed = changed.fill("most_region", if n % 2 == 0 { "2" } else { "" });
        let changed = changed.choose("pin_reference_0", &pinned[1 + n % (pinned.len() - 1)]);
        took.push(timed(|| changed.post_to(script)).1);
    }
    took.sort_by(f64::total_cmp);
    println!(
        "{:8.3} s  median of {TIMES} more tries, {:.3} s the slowest",
        took[TIMES / 2],
        took[TIMES - 1]
    );
}

fn timed(act: impl FnOnce() -> Page) -> (Page, f64) {
    let begun = Instant::now();
    let page = act().expect(200);
    (page, begun.elapsed().as_secs_f64())
}
