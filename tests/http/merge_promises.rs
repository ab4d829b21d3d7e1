//! Whatever is merged, parted, backed and taken back, and in whatever order: who
//! counts for which question is what a model of plain sets says.

use crate::db::{TestSitting, db_question, db_sitting, db_supporter};
use crate::db_desk::{db_back, db_backers, db_question_row};
use crate::world::World;
use chrono::TimeDelta;
use pqt::actions::cluster::{self, Which, Wish};
use pqt::actions::decide::{self, Decider};
use pqt::actions::upvote;
use pqt::domain::ids::{StaffId, SupporterId};
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus::{Approved, Merged};
use pqt::domain::staff::Role;
use pqt::store::StoreError;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

const QUESTIONS: usize = 6;
/// The first of them ask; the others only back.
const PEOPLE: usize = 10;

#[derive(Debug, Clone)]
enum Step {
    Back(usize, usize),
    TakeBack(usize, usize),
    Merge(usize, usize),
    Part(usize),
    MergeAll(usize),
    PartAll,
}

fn step() -> impl Strategy<Value = Step> {
    let (question, person) = (0..QUESTIONS, 0..PEOPLE);
    prop_oneof![
        4 => (question.clone(), person.clone()).prop_map(|(q, s)| Step::Back(q, s)),
        3 => (question.clone(), person).prop_map(|(q, s)| Step::TakeBack(q, s)),
        3 => (question.clone(), question.clone()).prop_map(|(a, b)| Step::Merge(a, b)),
        3 => question.clone().prop_map(Step::Part),
        1 => question.prop_map(Step::MergeAll),
        1 => Just(Step::PartAll),
    ]
}

/// What people did themselves on each question, and what is merged into what.
#[derive(Default)]
struct Model {
    own: BTreeMap<(usize, usize), bool>,
    into: BTreeMap<usize, (usize, Option<usize>)>,
}

impl Model {
    /// The question that stands for this one.
    fn standing(&self, question: usize) -> usize {
        self.into.get(&question).map_or(question, |(into, _)| self.standing(*into))
    }

    /// Who counts: who backs it, and who came along and did not take that back.
    fn backers(&self, question: usize) -> BTreeSet<usize> {
        let merged = self.into.iter().filter(|(_, (into, _))| *into == question);
        let mut all: BTreeSet<usize> = merged.flat_map(|(from, _)| self.backers(*from)).collect();
        for ((_, who), backs) in self.own.iter().filter(|((of, _), _)| *of == question) {
            if *backs {
                all.insert(*who)
            } else {
                all.remove(who)
            };
        }
        all
    }

    fn merge(&mut self, from: usize, into: usize, stroke: Option<usize>) {
        // Who had taken an upvote back comes along again.
        for who in self.backers(from) {
            if self.own.get(&(into, who)) == Some(&false) {
                self.own.remove(&(into, who));
            }
        }
        self.into.insert(from, (into, stroke));
    }
}

/// A sitting of its own with questions that all say the same, so that they are one cluster.
struct Case<'w> {
    world: &'w World,
    staff: StaffId,
    questions: Vec<String>,
    people: Vec<SupporterId>,
    model: Model,
    stroke: usize,
    strokes: Vec<(usize, String)>,
}

impl Case<'_> {
    fn decider(&self, question: usize) -> Decider {
        let reference = self.questions[question].clone();
        let version = db_question_row(self.world, &reference).version;
        Decider { staff: self.staff, question: reference, version }
    }

    fn now(&self) -> Instant {
        self.world.app.clock.now().into()
    }

    fn take(&mut self, step: &Step) {
        let (app, context, now) = (&self.world.app, self.world.app.actions.clone(), self.now());
        match *step {
            Step::Back(question, who) | Step::TakeBack(question, who) => {
                let (reference, person) = (self.questions[question].clone(), self.people[who]);
                let backs = matches!(step, Step::Back(..));
                let done = app.db.write(move |conn| match backs {
                    true => upvote::put(conn, now, person, &reference),
                    false => upvote::withdraw(conn, now, person, &reference),
                });
                let standing = self.model.standing(question);
                assert_eq!(done.is_ok(), standing != who, "only one's own cannot be backed");
                if done.is_ok() && self.model.backers(standing).contains(&who) != backs {
                    self.model.own.insert((standing, who), backs);
                }
            }
            Step::Merge(from, to) => {
                let (who, target) = (self.decider(from), self.questions[to].clone());
                let done =
                    app.db.write(move |conn| decide::merge(conn, &context, now, &who, &target));
                let into = self.model.standing(to);
                let may = !self.model.into.contains_key(&from) && into != from;
                assert_eq!(done.is_ok(), may, "{done:?}");
                if may {
                    let (here, come) = (self.model.backers(into), self.model.backers(from));
                    let (moved, already) = done.map(|m| (m.moved, m.already)).unwrap();
                    assert_eq!(already, here.intersection(&come).count() as i64);
                    assert_eq!(moved, come.difference(&here).count() as i64);
                    self.model.merge(from, into, None);
                }
            }
            Step::Part(from) => {
                let who = self.decider(from);
                let done = app.db.write(move |conn| decide::unmerge(conn, &context, now, &who, ""));
                assert_eq!(done.is_ok(), self.model.into.remove(&from).is_some());
            }
            Step::MergeAll(stands) => self.merge_all(stands),
            Step::PartAll => {
                let Some((stroke, reference)) = self.strokes.pop() else { return };
                let staff = self.staff;
                let undo = move |conn: &mut pqt::store::Conn| {
                    cluster::undo_step(conn, &context, now, staff, &reference)
                };
                assert!(!app.db.write(undo).unwrap());
                self.model.into.retain(|_, (_, of)| *of != Some(stroke));
            }
        }
    }

    fn merge_all(&mut self, stands: usize) {
        let (context, now) = (self.world.app.actions.clone(), self.now());
        let wish = Wish {
            staff: self.staff,
            leader: self.questions[0].clone(),
            stands: self.questions[stands].clone(),
            which: Which::All { seen_at: now, latest: i64::MAX },
        };
        let done = self
            .world
            .app
            .db
            .write(move |conn| cluster::merge_step(conn, &context, now, &wish, None));
        let free: Vec<usize> =
            (0..QUESTIONS).filter(|q| *q != stands && !self.model.into.contains_key(q)).collect();
        let may = !self.model.into.contains_key(&stands) && !free.is_empty();
        assert_eq!(done.is_ok(), may, "{done:?}");
        if may {
            self.stroke += 1;
            let stroke = self.stroke;
            free.into_iter().for_each(|from| self.model.merge(from, stands, Some(stroke)));
            self.strokes.push((stroke, done.unwrap().0));
        }
    }

    fn check(&self) {
        for (at, reference) in self.questions.iter().enumerate() {
            let found: BTreeSet<usize> = db_backers(self.world, reference)
                .iter()
                .map(|id| self.people.iter().position(|p| p == id).unwrap())
                .collect();
            assert_eq!(found, self.model.backers(at), "question {at}");
            let status = db_question_row(self.world, reference).status;
            let is_merged = self.model.into.contains_key(&at);
            assert_eq!(status, if is_merged { Merged } else { Approved });
        }
    }
}

fn begin<'w>(world: &'w World, number: usize, staff: StaffId) -> Case<'w> {
    let code = format!("S-CASE{number:04}");
    let sitting: TestSitting = db_sitting(world, &code, -TimeDelta::days(1), TimeDelta::days(9));
    let named = |n| db_supporter(world, &format!("P{number}x{n}"), "Leeds");
    let people: Vec<SupporterId> = (0..PEOPLE).map(named).collect();
    let words = "When will the damp in our council flats be mended at last?";
    let mut model = Model::default();
    let ask = |n: usize| {
        let question = db_question(world, &sitting, people[n], words, Approved);
        db_back(world, &question, people[n]);
        question
    };
    let questions: Vec<String> = (0..QUESTIONS).map(ask).collect();
    for n in 0..QUESTIONS {
        model.own.insert((n, n), true);
    }
    world.cluster();
    Case { world, staff, questions, people, model, stroke: 0, strokes: Vec::new() }
}

#[test]
fn who_counts_is_what_a_model_of_plain_sets_says() {
    let mut world = World::new();
    world.may_leave_mail();
    world.staff("Priya", Role::Moderator);
    let member = |conn: &mut pqt::store::Conn| -> Result<StaffId, StoreError> {
        use diesel::prelude::*;
        Ok(pqt::store::schema::staff::table.select(pqt::store::schema::staff::id).first(conn)?)
    };
    let staff = world.app.db.read(member).unwrap();
    let number = Cell::new(0);
    let config = Config { cases: 24, max_shrink_iters: 200, ..Config::default() };
    let steps = prop::collection::vec(step(), 1..25);
    TestRunner::new(config)
        .run(&steps, |steps| {
            number.set(number.get() + 1);
            let mut case = begin(&world, number.get(), staff);
            for step in &steps {
                case.take(step);
                case.check();
            }
            Ok(())
        })
        .unwrap();
}
