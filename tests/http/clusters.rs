//! Clusters: formed as questions come, change and go; the desk opens on them.

use crate::db::{TestSitting, db_open_sitting, db_queries, db_question, db_supporter, db_withdraw};
use crate::db_desk::{db_back, db_places};
use crate::support::client::Browser;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;

/// Six who ask about damp, one of them for the opposite, and one who asks about buses.
pub struct Scene {
    pub world: World,
    pub sitting: TestSitting,
    pub priya: Browser,
    pub damp: Vec<String>,
    pub bus: String,
}

pub const DAMP: [&str; 5] = [
    "Will you end the ban on cheap heating in council flats, where families with children wait for warm homes?",
    "Will you end the ban on cheap heating in our council flats, where families with children wait for warm homes?",
    "Will you end the ban on cheap heating in council flats now, where families with children wait for warm homes?",
    "Please, will you end the ban on cheap heating in the council flats, where families with children wait for warm homes?",
    "Will you keep the ban on cheap heating in council flats, where families with children wait for warm homes?",
];

pub fn scene() -> Scene {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let priya = world.staff("Priya", Role::Moderator);
    let ask = |(n, words): (usize, &str)| {
        let who = db_supporter(&world, &format!("Asker{n}"), "Wythenshawe");
        db_question(&world, &sitting, who, words, Queued)
    };
    let damp = DAMP.into_iter().enumerate().map(ask).collect();
    let bus = ask((9, "Why is there no bus to the hospital on Sundays?"));
    world.cluster();
    Scene { world, sitting, priya, damp, bus }
}

#[test]
fn the_desk_opens_on_topics_and_clusters_by_weight() {
    let s = scene();
    for n in 0..3 {
        let who = db_supporter(&s.world, &format!("Backer{n}"), "Leeds");
        db_back(&s.world, &s.damp[0], who);
        db_back(&s.world, &s.damp[1], who);
    }
    s.world.wait(chrono::TimeDelta::seconds(10));
    s.world.cluster();
    let start = s.priya.get("/desk/clusters").expect(200);
    start.must_have("6 questions wait.").must_have("6 questions, 6 wait, 1 cluster.");
    start.must_have("The largest: 8 people ask");
    let list = start.follow("Housing").expect(200);
    list.must_have("8 people").must_have("5 questions, 5 wait").must_have("1 wants the opposite");
    assert_eq!(list.select(".row").len(), 1, "single questions are not shown first");
    let all = s.priya.get("/desk/clusters/list?show=waiting").expect(200);
    assert_eq!(all.select(".row").len(), 2);
    assert_eq!(s.priya.get("/desk/clusters/list?show=done").select(".row").len(), 0);
    s.priya.get("/desk/clusters/list?show=nonsense&page=99&topic=none").expect(200);
    s.priya.get("/desk/clusters/list?sitting=S-NOTHERE").expect(404);
    start.follow("The queue, oldest first").expect(200).must_have("Why is there no bus");
    let ada = s.world.staff("Ada", Role::Auditor);
    ada.get("/desk/clusters").expect(200);
}

#[test]
fn the_cluster_shows_the_clearest_first_what_differs_and_opposites_apart() {
    let s = scene();
    let page = s.priya.get(&format!("/desk/clusters/{}", s.damp[0])).expect(200);
    page.must_have("5 people ask this").must_have("You have 5 questions here until 9:10am");
    page.must_have("Merge all 4 others").must_have("These may want the opposite");
    page.must_have("The wording that stands says “end”. This one says “keep”.");
    assert!(page.select("ins").iter().any(|words| words == "now"), "{:?}", page.select("ins"));
    assert!(page.select("del").iter().any(|words| words == "end"));
    assert_eq!(page.attributes("input[name=stands][checked]", "value").len(), 1);
    assert!(page.select("input[name=question][checked]").is_empty());
    page.must_have("Asker3 in Wythenshawe");
    let other = s.priya.get(&format!("/desk/clusters/{}?with={}", s.damp[0], s.damp[2]));
    let chosen = other.expect(200).attributes("input[name=stands][checked]", "value");
    assert_eq!(chosen, [s.damp[2].clone()]);
    let ada = s.world.staff("Ada", Role::Auditor);
    let read = ada.get(&format!("/desk/clusters/{}", s.damp[0])).expect(200);
    read.must_have("Priya is working on 5 questions here");
    assert!(read.select("input[name=stands]").is_empty());
    s.priya.get("/desk/clusters/Q-NOTHERE1").expect(404);
}

#[test]
fn places_follow_what_comes_changes_and_goes() {
    let s = scene();
    let leaders = |s: &Scene| -> Vec<String> {
        db_places(&s.world).into_iter().map(|(_, leader)| leader).collect()
    };
    let first = s.damp[0].clone();
    let mut wanted = vec![first.clone(); 5];
    wanted.push(s.bus.clone());
    assert_eq!(leaders(&s), wanted);
    let form = s.priya.get(&format!("/desk/questions/{}", s.damp[4]));
    let form = form.form(&format!("/desk/questions/{}/decide/amend", s.damp[4]));
    let form = form.fill("text", "Why is there no bus to our hospital on Sundays?");
    form.fill("note", "So that it can be read out.").submit().expect(200);
    s.world.cluster();
    assert_eq!(leaders(&s)[4], s.bus, "a reworded question finds its new place");
    // The one that led is gone: the others find a leader among themselves.
    db_withdraw(&s.world, &first);
    s.world.cluster();
    let left = db_places(&s.world);
    assert_eq!(left.len(), 5);
    assert!(left[..3].iter().all(|(_, leader)| *leader == s.damp[1]), "{left:?}");
    let list = s.priya.get("/desk/clusters/list?show=waiting").expect(200);
    assert_eq!(list.select(".row").len(), 2);
    s.world.deliver();
}

#[test]
fn a_restart_arrives_at_the_places_that_are_kept() {
    let s = scene();
    let before = db_places(&s.world);
    s.world.forget_clusters();
    s.world.cluster();
    assert_eq!(db_places(&s.world), before);
    let who = db_supporter(&s.world, "Late", "Leeds");
    db_question(&s.world, &s.sitting, who, DAMP[1], Approved);
    s.world.forget_clusters();
    s.world.cluster();
    let after = db_places(&s.world);
    assert_eq!(after[..6], before);
    assert_eq!(after[6].1, s.damp[0]);
}

#[test]
fn what_does_not_belong_together_is_off_the_list() {
    let s = scene();
    let path = format!("/desk/clusters/{}", s.damp[0]);
    let sam = s.world.staff("Sam", Role::Moderator);
    sam.get(&path).expect(200);
    let page = s.priya.get(&path).expect(200);
    page.form(&format!("{path}/apart")).submit().expect(409).must_have("A colleague is working");
    sam.get(&path).form(&format!("{path}/give-back")).submit().expect(200);
    let list = s.priya.get(&path).form(&format!("{path}/apart")).submit().expect(200);
    list.must_have("the cluster is off the list");
    assert!(list.select(".row").is_empty());
    s.world.wait(chrono::TimeDelta::seconds(10));
    let who = db_supporter(&s.world, "Late", "Leeds");
    db_question(&s.world, &s.sitting, who, DAMP[1], Queued);
    s.world.cluster();
    assert!(s.priya.get("/desk/clusters/list").select(".row").is_empty(), "it is remembered");
    let apart = s.priya.get("/desk/clusters/list?show=apart").expect(200);
    assert_eq!(apart.select(".row").len(), 1);
    let page = s.priya.get(&path).expect(200);
    page.form(&format!("{path}/together")).submit().expect(200);
    assert_eq!(s.priya.get("/desk/clusters/list").select(".row").len(), 1);
}

#[test]
fn more_clusters_and_larger_ones_ask_the_database_no_oftener() {
    use pqt::domain::instant::Instant;
    use pqt::store::views::{cluster, clusters};
    let s = scene();
    let queries = |s: &Scene| {
        s.world.cluster();
        let (now, leader) = (Instant::from(s.world.app.clock.now()), s.damp[0].clone());
        let filter = || clusters::Filter {
            sitting: String::new(),
            topic: String::new(),
            show: clusters::Show::Waiting,
            page: 1,
        };
        [
            db_queries(&s.world, move |conn| clusters::overview(conn, "", now)),
            db_queries(&s.world, move |conn| clusters::list(conn, &filter(), now)),
            db_queries(&s.world, move |conn| cluster::get(conn, &leader, "", 1, now)),
        ]
    };
    let few = queries(&s);
    for n in 0..12 {
        let who = db_supporter(&s.world, &format!("Other{n}"), "Leeds");
        db_question(&s.world, &s.sitting, who, DAMP[n % 3], Queued);
        let own = format!("What is done about the {n}0 holes in road number {n}?");
        db_question(&s.world, &s.sitting, who, &own, Queued);
    }
    assert_eq!(queries(&s), few);
}
