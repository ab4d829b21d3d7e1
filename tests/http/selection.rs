//! The organiser writes a brief, sees a slate, changes a line and publishes.

use crate::db::{
    TestSitting, db_back, db_backers, db_decisions, db_second, db_shortlisted, db_sitting,
    db_status,
};
use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::decision::Act;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;

/// A sitting whose call has closed, with twelve questions on the shortlist: the
/// first six are about housing and have 12, 11 … 7 backers, the others are about
/// health and have 6, 5 … 1, none in common.
pub struct Shortlist {
    pub sitting: TestSitting,
    /// Public codes, the most backed first.
    pub questions: Vec<String>,
    pub organiser: Browser,
}

const PEOPLE: [(&str, &str); 12] = [
    ("Doreen", "Cardiff"),
    ("Mo", "Swansea"),
    ("Priya", "Glasgow"),
    ("Nia", "Belfast"),
    ("Tom", "Norwich"),
    ("Ada", "Liverpool"),
    ("Bill", "Plymouth"),
    ("Cara", "Leicester"),
    ("Dev", "Sheffield"),
    ("Eve", "Aberdeen"),
    ("Finn", "Exeter"),
    ("Gwen", "Swansea"),
];

impl Shortlist {
    pub fn new(world: &World) -> Shortlist {
        let sitting = db_sitting(world, "S-SLATE001", -TimeDelta::days(8), -TimeDelta::days(1));
        let questions = PEOPLE.iter().enumerate().map(|(at, (name, town))| {
            let backers = db_backers(world, &format!("{name}-friend"), town, 12 - at);
            db_shortlisted(world, &sitting, (name, town), usize::from(at >= 6), &backers)
        });
        let questions = questions.collect();
        let organiser = world.staff("Olwen", Role::Organiser);
        Shortlist { sitting, questions, organiser }
    }

    pub fn desk(&self) -> String {
        format!("/desk/sittings/{}/selection", self.sitting.reference)
    }

    pub fn public(&self) -> String {
        format!("/sittings/{}/slate", self.sitting.reference)
    }

    /// Fills the brief for three questions and sends it.
    pub fn propose(&self) -> Page {
        let form = self.organiser.get(&self.desk()).expect(200).form("form.brief");
        form.fill("positions", "3").fill("public_value", "Lottery of 5 June: 4 8 15").submit()
    }

    pub fn publish(&self) -> Page {
        self.organiser.get(&self.desk()).expect(200).form("form.publish").submit().expect(200)
    }

    /// Puts a question in a place.
    pub fn change(&self, position: usize, question: &str, reason: &str) -> Page {
        let mut forms = self.organiser.get(&self.desk()).expect(200).forms("form.change");
        let form = forms.swap_remove(position - 1);
        form.choose("put_in", question).fill("reason", reason).submit()
    }
}

#[test]
fn the_organiser_sees_a_slate_with_reasons() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let page = shortlist.propose().expect(200);
    let lines = page.select("ol.slate li");
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("Doreen in Cardiff"), "{}", lines[0]);
    page.must_have("One of 6 questions on housing; backed by 12 people in one town")
        .must_have("It gives 12 people their first question on the slate.")
        // How many depends on how the seed settles ties.
        .must_have("more supporters would have been enough.")
        .must_have("Stands ready for questions 1, 2, 3.")
        .must_have("supporters back at least one question on the slate")
        .must_have("Nobody outside the desk sees it until you publish it.");
    assert_eq!(db_decisions(&world, Act::Select), 1);
    let welsh = shortlist.organiser.get(&format!("/cy{}", shortlist.desk())).expect(200);
    welsh.must_have("Un o 6 o gwestiynau ar y pwnc tai; cefnogir gan 12 o bobl mewn un dref");
}

#[test]
fn the_same_brief_sent_twice_is_kept_once() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let form = form.fill("positions", "3").fill("public_value", "4 8 15");
    form.clone().submit().expect(200);
    form.submit().expect(200);
    assert_eq!(db_decisions(&world, Act::Select), 1);
}

#[test]
fn limits_are_kept_and_named_as_the_reason() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let page = form
        .fill("positions", "3")
        .fill("most_topic", "2")
        .fill("most_town", "1")
        .fill("public_value", "4 8 15")
        .submit()
        .expect(200);
    let lines = page.select("ol.slate li");
    assert!(lines[2].contains("Bill in Plymouth"), "{lines:?}");
    page.must_have("Other questions on housing were ahead, and there was room for 2 on it.")
        .must_have("At most 1 from one town.");
}

#[test]
fn a_brief_that_cannot_be_met_is_explained_and_mended() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let page = shortlist.organiser.get(&shortlist.desk());
    let form = page.form("form.brief");
    let named = |row: &usize| form.value(&format!("limit_key_{row}")) == Some("Northern Ireland");
    let row = (0..20).find(named).expect("a row for Northern Ireland");
    let least = format!("limit_min_{row}");
    let page = form.fill("positions", "3").fill(&least, "2").fill("public_value", "4").submit();
    let page = page.expect(422);
    page.must_have("These wishes do not fit together")
        .must_have(
            "You ask for at least 2 from Northern Ireland, but only 1 shortlisted question is \
             from Northern Ireland.",
        )
        .must_have("Ask for at least 1 from Northern Ireland instead of 2.");
    let silent = page.form("form.relax").press("Change this and choose").expect(422);
    assert_eq!(silent.errors()[0], "Write a reason. It will be public");
    let reason = "One question from Belfast is all there is.";
    let form = silent.form("form.relax").fill("relax_reason", reason);
    let chosen = form.press("Change this and choose").expect(200);
    chosen.must_have("Nia in Belfast").must_have("Limits that gave way").must_have(reason);
    let form = chosen.form("form.brief");
    assert_eq!(form.value(&least), Some("1"));
    assert_eq!(form.value("public_value"), Some("4"));
    assert_eq!(db_decisions(&world, Act::Select), 1);
}

#[test]
fn what_is_not_understood_is_shown_at_its_field_and_kept() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let page = form
        .fill("positions", "many")
        .fill("most_town", "-1")
        .choose("pin_reference_0", &shortlist.questions[3])
        .submit()
        .expect(422);
    assert_eq!(
        page.errors(),
        [
            "Write a whole number from 1 to 50",
            "Write a whole number up to 50, or leave this empty",
            "Write a reason. It will be public",
            "Write the public value",
        ]
    );
    let form = page.form("form.brief");
    assert_eq!(form.value("positions"), Some("many"));
    assert_eq!(form.value("pin_reference_0"), Some(shortlist.questions[3].as_str()));
}

#[test]
fn pins_and_exclusions_stand_with_their_reasons() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let page = form
        .fill("positions", "3")
        .fill("public_value", "4 8 15")
        .choose("pin_reference_0", &shortlist.questions[11])
        .fill("pin_reason_0", "Promised at the last sitting")
        .choose("exclude_reference_0", &shortlist.questions[0])
        .fill("exclude_reason_0", "Before the courts")
        .submit()
        .expect(200);
    let lines = page.select("ol.slate li");
    assert!(lines[0].contains("Gwen in Swansea"), "{lines:?}");
    page.must_have("The organiser left it out. The reason given: Before the courts");
    shortlist.publish().must_have("Promised at the last sitting");
    world.deliver();
}

#[test]
fn two_topics_share_the_slate_when_asked() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let page = form
        .fill("positions", "4")
        .fill("public_value", "4 8 15")
        .choose("mode", "paired-2")
        .submit()
        .expect(200);
    let lines = page.select("ol.slate li");
    let housing = lines.iter().filter(|line| line.contains("housing")).count();
    assert_eq!((lines.len(), housing), (4, 2));
}

#[test]
fn a_line_is_changed_with_a_reason() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let eve = &shortlist.questions[9];
    shortlist.change(2, eve, "").expect(422).must_have("Write a reason. It will be public");
    let page = shortlist.change(2, eve, "The first was answered on Monday").expect(200);
    let lines = page.select("ol.slate li");
    assert!(lines[1].contains("Eve in Aberdeen"), "{lines:?}");
    assert!(lines[1].contains("Changed by a person: The first was answered on Monday"));
    page.must_have("The rule chose it, but a person put another question in its place.");
    assert_eq!(db_decisions(&world, Act::Override), 1);
}

#[test]
fn nobody_has_two_questions_on_the_slate() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let friends = db_backers(&world, "Fan", "Cardiff", 11);
    let second = db_second(&world, &shortlist.sitting, &shortlist.questions[0], &friends);
    let page = shortlist.propose().expect(200);
    page.must_have("Another question from the same person was chosen.");
    let page = shortlist.change(2, &second, "It is shorter").expect(422);
    assert_eq!(page.errors(), ["That person has another question on the slate. Choose another"]);
    shortlist.change(1, &second, "It is shorter").expect(200).must_have("It is shorter");
}

#[test]
fn who_was_heard_last_time_comes_last() {
    let world = World::new();
    let before = db_sitting(&world, "S-BEFORE01", -TimeDelta::days(9), -TimeDelta::days(5));
    let shortlist = Shortlist::new(&world);
    let friends = db_backers(&world, "Fan", "Cardiff", 2);
    db_second(&world, &before, &shortlist.questions[0], &friends);
    let desk = "/desk/sittings/S-BEFORE01/selection";
    let form = shortlist.organiser.get(desk).form("form.brief");
    form.fill("positions", "1").fill("public_value", "1").submit().expect(200);
    shortlist.organiser.get(desk).form("form.publish").submit().expect(200);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let form = form.fill("positions", "3").fill("public_value", "1").fill("fresh", "1");
    let page = form.submit().expect(200);
    assert!(page.select("ol.slate li")[0].contains("Mo in Swansea"));
    page.must_have("This person was heard at an earlier sitting not long ago");
    world.deliver();
}

#[test]
fn somebody_who_changes_an_old_page_is_told() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let mut old = shortlist.organiser.get(&shortlist.desk()).forms("form.change");
    let old = old.remove(0).choose("put_in", &shortlist.questions[8]).fill("reason", "Mine");
    shortlist.change(1, &shortlist.questions[7], "Yours").expect(200);
    old.submit().expect(409).must_have("Somebody changed or published this slate meanwhile.");
}

#[test]
fn a_preview_is_not_published() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SLATE002", -TimeDelta::days(1), TimeDelta::days(1));
    let backers = db_backers(&world, "Friend", "Cardiff", 2);
    db_shortlisted(&world, &sitting, ("Doreen", "Cardiff"), 0, &backers);
    let organiser = world.staff("Olwen", Role::Organiser);
    let page = organiser.get("/desk/sittings/S-SLATE002/selection").expect(200);
    page.must_have("what you see is a preview and cannot be published");
    let page = page.form("form.brief").fill("public_value", "1").submit().expect(200);
    page.must_have("This is a preview.");
    assert!(page.forms("form.publish").is_empty() && page.forms("form.change").is_empty());
    assert_eq!(db_decisions(&world, Act::Select), 0);
    world.wait(TimeDelta::days(1));
    let organiser = world.staff("Orla", Role::Organiser);
    let page = organiser.get("/desk/sittings/S-SLATE002/selection").expect(200);
    let page = page.form("form.brief").submit().expect(200);
    assert_eq!(page.forms("form.publish").len(), 1);
}

#[test]
fn with_nothing_on_the_shortlist_there_is_nothing_to_choose() {
    let world = World::new();
    db_sitting(&world, "S-SLATE003", -TimeDelta::days(8), -TimeDelta::days(1));
    let organiser = world.staff("Olwen", Role::Organiser);
    let page = organiser.get("/desk/sittings/S-SLATE003/selection").expect(200);
    page.must_have("Nothing is on the shortlist yet");
    assert!(page.forms("form.brief").is_empty());
}

#[test]
fn a_question_that_was_taken_back_cannot_be_published() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    db_status(&world, &shortlist.questions[1], QuestionStatus::Withdrawn);
    let page = shortlist.organiser.get(&shortlist.desk()).form("form.publish").submit();
    page.expect(409).must_have("A question on this slate can no longer be asked.");
}

#[test]
fn other_staff_read_and_only_the_organiser_acts() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    for role in [Role::Moderator, Role::Office, Role::Auditor] {
        let browser = world.staff(&format!("{role:?}"), role);
        let page = browser.get(&shortlist.desk()).expect(200);
        assert_eq!(page.select("ol.slate li").len(), 3);
        for form in ["form.brief", "form.publish", "form.change", "form.discard"] {
            assert!(page.forms(form).is_empty(), "{role:?} has {form}");
        }
        let sign_out = page.form("/desk/sign-out");
        let token = sign_out.value("csrf").unwrap();
        for path in ["", "/publish", "/change", "/discard"] {
            let path = format!("{}{path}", shortlist.desk());
            let page = browser.raw("POST", &path).same_origin().field("csrf", token).send();
            page.expect(403).must_have("This page is not for your role");
        }
    }
    let anonymous = world.browser().raw("GET", &shortlist.desk()).send();
    assert!(anonymous.expect(303).header("location").is_some_and(|to| to.contains("sign-in")));
}

#[test]
fn a_slate_that_is_set_aside_is_not_published() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let page = shortlist.organiser.get(&shortlist.desk());
    let publish = page.form("form.publish");
    page.form("form.discard").submit().expect(200).must_have("Say what you want");
    publish.submit().expect(409).must_have("This slate was set aside");
}

#[test]
fn more_upvotes_make_a_new_selection() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let more = db_backers(&world, "Late", "Exeter", 20);
    db_back(&world, &shortlist.questions[10], &more);
    let lines = shortlist.propose().expect(200).select("ol.slate li");
    assert!(lines[0].contains("Finn in Exeter"), "{lines:?}");
    assert_eq!(db_decisions(&world, Act::Select), 2);
}
