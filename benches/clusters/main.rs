//! The mailbag of 40,192 questions with 200,000 supporters and 2,000,000 upvotes: how long the job takes to form its
//! clusters and to count them, what the desk's pages of clusters take over HTTP, and a merge of three thousand with its undo.
//!
//!     cargo bench --bench clusters
//!
//! `PQT_TEST_DATABASE=postgres PQT_TEST_POSTGRES=…` chooses PostgreSQL.
//!
//! Never: a judgement; it prints what it saw.

#[allow(dead_code, reason = "the bench uses a part of it")]
#[path = "../similarity/bag.rs"]
mod bag;
#[path = "../beside/mod.rs"]
mod beside;
#[allow(dead_code, unused_imports, reason = "the bench uses a part of it")]
#[path = "../../tests/http/db/mod.rs"]
mod db;
mod fill;
#[path = "../../tests/support/mod.rs"]
mod support;
#[allow(dead_code, reason = "the bench uses a part of it")]
#[path = "../../tests/http/world.rs"]
mod world;

use beside::{Bare, timed};
use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc, PeakMemAllocTrait};
use pqt::domain::staff::Role;
use std::alloc::System;
use support::client::Browser;
use world::World;

#[global_allocator]
static MEMORY: &PeakMemAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often each page is asked for, unless the command line has another number.
const TIMES: usize = 100;

/// Questions in one cluster that a person made, to be merged at one stroke.
const ONE_CLUSTER: usize = 3_001;

fn main() {
    let times = std::env::args().find_map(|typed| typed.parse().ok()).unwrap_or(TIMES);
    let mut world = World::configured(|config| config.limits.forms_per_minute = 0);
    world.may_leave_mail();
    let ((sitting, upvotes), seconds) = timed(|| fill::fill(&world, ONE_CLUSTER));
    let engine = if world.app.db.is_postgres() { "PostgreSQL" } else { "SQLite" };
    println!("{engine}: the mailbag and {upvotes} upvotes put there in {seconds:.1} s");
    MEMORY.reset_peak_memory();
    let (_, seconds) = timed(|| world.cluster());
    let peak = MEMORY.get_peak_memory() / 1_000_000;
    println!("{seconds:8.2} s  all clusters formed and counted, {peak} MB at the peak");
    // The upvotes are not of the last minutes any more.
    world.wait(chrono::TimeDelta::minutes(5));
    world.cluster();
    world.wait(chrono::TimeDelta::minutes(5));
    let (_, seconds) = timed(|| world.cluster());
    println!("{seconds:8.2} s  the same again, with nothing new");
    world.forget_clusters();
    fill::one_more(&world, &sitting);
    let (_, seconds) = timed(|| world.cluster());
    println!("{seconds:8.2} s  one question more, after a restart");
    let priya = world.staff("Priya", Role::Moderator);
    let bare = Bare::start();
    Bare::heading();
    let list = format!("/desk/clusters/list?sitting={}", sitting.reference);
    bare.row(&priya, &format!("/desk/clusters?sitting={}", sitting.reference), times);
    for path in
        [list.clone(), format!("{list}&show=waiting&page=100"), format!("{list}&topic=housing")]
    {
        bare.row(&priya, &path, times);
    }
    let largest = fill::leader_of_one(&world);
    bare.row(&priya, &format!("/desk/clusters/{largest}"), times);
    bare.row(&priya, &format!("/desk/clusters/{largest}?page=20"), times);
    merge(&priya, &largest);
}

/// Merges the whole cluster, and undoes it.
fn merge(browser: &Browser, leader: &str) {
    let page = browser.get(&format!("/desk/clusters/{leader}")).expect(200);
    let form = page.form(&format!("/desk/clusters/{leader}/merge")).tamper("which", "all");
    let (done, seconds) = timed(|| form.submit().expect(200));
    println!("{seconds:8.2} s  {}", done.heading());
    println!("           {}", done.select(".lede").remove(0));
    let form = done.form(&format!("{}/undo", done.path()));
    let (undone, seconds) = timed(|| form.submit().expect(200));
    println!("{seconds:8.2} s  {}", undone.heading());
}
