//! Rhian of the representative's office writes down what was asked and answered, and asks
//! a colleague to confirm it.

use crate::db::*;
use crate::support::client::{Form, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;

pub const RENT: &str = "When will renting a home cost less than half of what a nurse earns?";
const TRAINS: &str = "When will the last train home be an hour later on a Saturday?";

/// A sitting whose slate has two questions: Doreen's, backed by Sam and Priya, and Ken's.
pub fn published() -> (World, TestSitting, String, String) {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SLATE01", -TimeDelta::days(9), -TimeDelta::days(1));
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let ken = db_supporter(&world, "Ken", "Leeds");
    let rent = db_question(&world, &sitting, doreen, RENT, QuestionStatus::Shortlisted);
    let trains = db_question(&world, &sitting, ken, TRAINS, QuestionStatus::Shortlisted);
    for backer in ["Sam", "Priya"] {
        let supporter = db_supporter(&world, backer, "Cardiff");
        db_upvote(&world, &rent, supporter);
    }
    db_upvote(&world, &rent, doreen);
    db_edition(&world, &sitting, &[&rent, &trains]);
    (world, sitting, rent, trains)
}

pub fn answers(sitting: &TestSitting) -> String {
    format!("/desk/sittings/{}/answers", sitting.reference)
}

/// The form of a question on the office's page.
#[track_caller]
pub fn form(page: &Page, sitting: &TestSitting, question: &str) -> Form {
    page.form(&format!("{}/{question}", answers(sitting)))
}

pub const PROPOSE: &str = "Save and ask a colleague to confirm";

#[test]
fn what_is_written_down_is_kept_and_shown_to_the_office_only() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(&answers(&sitting)).expect(200);
    page.must_have(RENT).must_have("Doreen in Wythenshawe");
    let kept = form(&page, &sitting, &rent)
        .choose("asked", "asked")
        .fill("asked_at_time", "9:30")
        .fill("asked_by", "Jo Cox")
        .fill("words", "When will rents fall?")
        .choose("state", "standard_reply")
        .fill("summary", "The Minister spoke of the weather.")
        .fill("quotation", "“It is a fine day.”")
        .fill("link", "https://example.org/record")
        .fill("video", "https://example.org/video")
        .fill("video_time", "83:45")
        .press(PROPOSE);
    kept.must_have("A colleague has to confirm it").must_have("waits for a second person");
    let form = form(&kept, &sitting, &rent);
    let at = ["asked_at_day", "asked_at_month", "asked_at_year", "asked_at_time"];
    assert_eq!(
        at.map(|name| form.value(name)),
        [Some("26"), Some("11"), Some("2026"), Some("09:30")]
    );
    assert_eq!(form.value("asked_by"), Some("Jo Cox"));
    assert_eq!(form.value("words"), Some("When will rents fall?"));
    assert_eq!(form.value("quotation"), Some("“It is a fine day.”"));
    assert_eq!(form.value("video_time"), Some("1:23:45"));
    let public = world.browser().get(&format!("/questions/{rent}")).expect(200);
    public.must_have("asked at 9:30am by Jo Cox");
    for hidden in ["standard reply", "weather", "fine day", "example.org", "rents fall"] {
        public.must_not_have(hidden);
    }
    assert!(world.mails_to("sam@example.org").is_empty());
}

#[test]
fn a_record_can_be_kept_before_anyone_is_asked_to_confirm() {
    let (world, sitting, _, trains) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    form(&rhian.get(&answers(&sitting)), &sitting, &trains)
        .choose("asked", "not_asked")
        .press("Save")
        .must_have("Nobody has been asked to confirm it yet")
        .must_have("not asked");
    let mo = world.staff("Mo", Role::Moderator);
    mo.get("/desk/verdicts").expect(200).must_have("No verdict waits.");
    assert!(world.mails_to("ken@example.org").is_empty());
    let page = rhian.get(&answers(&sitting)).expect(200);
    form(&page, &sitting, &trains).choose("asked", "asked").press("Save").expect(200);
}

#[test]
fn the_moment_in_the_video_may_stand_in_the_link() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let page = form(&rhian.get(&answers(&sitting)), &sitting, &rent)
        .choose("asked", "asked")
        .fill("video", "https://example.org/v?t=5025")
        .press("Save")
        .expect(200);
    assert_eq!(form(&page, &sitting, &rent).value("video_time"), Some("1:23:45"));
}

#[test]
fn what_is_missing_is_said_and_what_was_typed_is_kept() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let typed = [
        ("asked_at_time", "noonish"),
        ("asked_by", "<b>{{7}}</b>"),
        ("words", "<script>alert(1)</script> {{7}} =HYPERLINK()"),
        ("quotation", "<img src=x onerror=alert(1)>"),
        ("link", "javascript:alert(1)"),
        ("video", "https://"),
        ("video_time", "half past"),
    ];
    let page = rhian.get(&answers(&sitting));
    let mut filled = form(&page, &sitting, &rent).choose("asked", "asked");
    for (name, text) in typed {
        filled = filled.fill(name, text);
    }
    let again = filled.press(PROPOSE).expect(422);
    let said = [
        "Write the time like 17:00 or 5pm",
        "Say if the question was answered",
        "Say in short what was said",
        "Write a link that begins with https://",
        "Write a link that begins with https://",
        "Write the time in the video as 1:23:45 or 83:45",
    ];
    assert_eq!(again.errors(), said);
    let form = form(&again, &sitting, &rent);
    for (name, text) in typed {
        assert_eq!(form.value(name), Some(text), "{name}");
    }
}

#[test]
fn a_question_is_asked_neither_before_the_sitting_nor_in_time_to_come() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    for (day, said) in [
        ("25", "The sitting had not begun then. Write when the question was asked"),
        ("28", "That time has not come yet. Write when the question was asked"),
    ] {
        let page = rhian.get(&answers(&sitting));
        let again = form(&page, &sitting, &rent)
            .choose("asked", "asked")
            .fill("asked_at_day", day)
            .fill("asked_at_time", "10:00")
            .press("Save")
            .expect(422);
        assert_eq!(again.errors(), [said]);
    }
    let page = rhian.get(&answers(&sitting));
    let again = form(&page, &sitting, &rent)
        .choose("asked", "asked")
        .fill("video_time", "1:00")
        .fill("summary", &"x".repeat(2_001))
        .press("Save")
        .expect(422);
    let said = [
        "The summary is too long. Use 2,000 characters or fewer",
        "Write the link of the video too",
    ];
    assert_eq!(again.errors(), said);
}

#[test]
fn of_two_records_at_once_the_second_is_told() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let (rhian, huw) = (world.staff("Rhian", Role::Office), world.staff("Huw", Role::Office));
    let first = form(&rhian.get(&answers(&sitting)), &sitting, &rent).choose("asked", "not_asked");
    let second = form(&huw.get(&answers(&sitting)), &sitting, &rent).choose("asked", "not_asked");
    first.press("Save").expect(200);
    second.press("Save").expect(422).must_have("Somebody else has changed this record");
}

#[test]
fn nothing_is_recorded_before_the_sitting_begins() {
    let (world, sitting, rent, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(&answers(&sitting));
    page.must_have("The sitting has not begun");
    assert!(page.forms(&format!("{}/{rent}", answers(&sitting))).is_empty());
}

#[test]
fn a_moderator_may_read_but_not_record() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let mo = world.staff("Mo", Role::Moderator);
    let page = mo.get(&answers(&sitting)).expect(200);
    assert!(page.forms(&format!("{}/{rent}", answers(&sitting))).is_empty());
    let forced = mo.raw("POST", &format!("{}/{rent}", answers(&sitting))).same_origin();
    forced.field("asked", "asked").send().expect(403);
}

#[test]
fn a_sitting_without_a_slate_says_so() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let rhian = world.staff("Rhian", Role::Office);
    rhian.get(&answers(&sitting)).expect(200).must_have("There is no slate yet");
    rhian.get(&format!("/cy{}", answers(&sitting))).must_have("Nid oes rhestr derfynol eto");
}
