//! The rules of a sitting: public from the start, written in versions, cited by
//! refusals.

use crate::db::{db_open_sitting, db_question, db_sitting, db_supporter};
use crate::world::World;
use pqt::domain::question::QuestionStatus::Queued;
use pqt::domain::staff::Role;

const PAGE: &str = "/sittings/S-OPEN0001/rules";
const FORM: &str = "/desk/sittings/S-OPEN0001/rules";

#[test]
fn the_standard_rules_are_public_before_the_call_opens() {
    let world = World::new();
    let days = chrono::TimeDelta::days;
    let sitting = db_sitting(&world, "S-LATER001", days(2), days(9));
    let path = format!("/sittings/{}", sitting.reference);
    let page = world.browser().get(&path).expect(200).follow("Rules for questions").expect(200);
    assert_eq!(page.path(), format!("{path}/rules"));
    page.must_have("1. Ask one thing").must_have("8. Think what you like");
    page.must_have("Version 1, the standard rules").must_have("It attacks a person");
    let welsh = world.browser().get(&format!("/cy{path}/rules")).expect(200);
    welsh.must_have("4. Byddwch yn deg â phobl").must_have("Fersiwn 1, y rheolau safonol");
    world.browser().get("/rules").expect(200).must_have("5. Keep private things private");
    world.browser().get(&format!("{path}/rules/2")).expect(404);
    world.browser().get(&format!("{path}/rules/x")).expect(404);
}

/// The automated readability index (Senter and Smith 1967) is a school year: 6 is
/// read at 11.
#[test]
fn an_eleven_year_old_can_read_the_standard_rules() {
    let world = World::new();
    db_open_sitting(&world);
    let text = world.browser().get(PAGE).expect(200).select(".rule__text").join(" ");
    let count = |is: fn(char) -> bool| text.chars().filter(|c| is(*c)).count() as f64;
    let letters = count(char::is_alphanumeric);
    let (words, sentences) = (text.split_whitespace().count() as f64, count(|c| ".?!".contains(c)));
    let index = 4.71 * letters / words + 0.5 * words / sentences - 21.43;
    assert!(words > 100.0 && index <= 6.0, "{index} over {words} words");
}

#[test]
fn the_organiser_writes_a_new_version_and_the_old_one_stays() {
    let world = World::new();
    db_open_sitting(&world);
    let olwen = world.staff("Olwen", Role::Organiser);
    let page = olwen.get("/desk/sittings/S-OPEN0001").follow("Change the rules").expect(200);
    let form = page.form(FORM);
    let late = form.clone();
    assert_eq!(form.value("heading_en_1"), Some("Ask one thing"));
    let page = form.clone().submit().expect(422);
    assert_eq!(page.errors(), ["Write a reason. It will be public"]);
    let form = form.fill("note", "Songs are welcome too.").fill("heading_en_2", "");
    let form = form.fill("text_cy_9", "Canwch.").fill("heading_en_9", "<b>Sing</b>");
    let page = form.submit().expect(422);
    assert_eq!(page.errors().len(), 3, "{:?}", page.errors());
    let form = page.form(FORM);
    assert_eq!(form.value("heading_en_9"), Some("<b>Sing</b>"), "kept as typed");
    // The second rule is emptied and goes; the others move up.
    let form = form.fill("heading_cy_2", "").fill("text_en_2", "").fill("text_cy_2", "");
    let form = form.fill("heading_cy_9", "Canwch").fill("text_en_9", "You may sing it.");
    let page = form.choose("reason_advert", "Rule 9").submit().expect(200);
    assert_eq!(page.path(), PAGE);
    page.must_have("2. Ask something new").must_have("8. <b>Sing</b>").must_have("Version 2");
    page.must_have("Songs are welcome too.").must_not_have("Ask what they can answer");
    let old = page.follow("Version 1, the standard rules").expect(200);
    old.must_have("These rules are no longer in force").must_have("Ask what they can answer");
    let log = world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    log.must_have("rules changed").must_have("Organiser A").must_have("Songs are welcome too.");
    let page = late.fill("note", "Mine.").fill("heading_en_1", "Mine").submit().expect(409);
    page.must_have("Somebody else changed the rules");
    let form = page.form(FORM);
    form.submit().expect(200).must_have("1. Mine").must_have("Version 3");
}

#[test]
fn nothing_changed_is_no_version_and_at_least_one_rule_stays() {
    let world = World::new();
    db_open_sitting(&world);
    let olwen = world.staff("Olwen", Role::Organiser);
    let mut form = olwen.get(FORM).form(FORM).fill("note", "Nothing.");
    let page = form.clone().submit().expect(422);
    assert_eq!(page.errors(), ["You have not changed any rule"]);
    for number in 1..=8 {
        for name in ["heading_en", "heading_cy", "text_en", "text_cy"] {
            form = form.fill(&format!("{name}_{number}"), " ");
        }
    }
    assert_eq!(form.submit().expect(422).errors(), ["Write at least one rule"]);
}

#[test]
fn a_refusal_cites_the_rule_of_its_time() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let words = "Why are you all such fools in there?";
    let question = db_question(&world, &sitting, doreen, words, Queued);
    let priya = world.staff("Priya", Role::Moderator);
    let decide = format!("/desk/questions/{question}/decide/refuse");
    let form = priya.get(&format!("/desk/questions/{question}")).form(&decide);
    form.choose("reason", "It attacks a person").submit().expect(200);
    let mail = world.mail_to("doreen@example.org");
    assert!(mail.text.contains("Rule 4: Be fair to people (version 1)"), "{}", mail.text);
    let olwen = world.staff("Olwen", Role::Organiser);
    let form = olwen.get(FORM).form(FORM).fill("heading_en_4", "Be kind").fill("note", "Shorter.");
    form.submit().expect(200);
    let page = world.browser().get(&format!("/questions/{question}")).expect(200);
    let rules = page.follow("Rule 4: Be fair to people (version 1)").expect(200);
    assert_eq!(rules.path(), format!("{PAGE}/1"));
    world
        .supporter(doreen)
        .get("/me")
        .expect(200)
        .must_have("Rule 4: Be fair to people (version 1)");
    let log = world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    log.must_have("Rule 4: Be fair to people (version 1)").must_have("Moderator A");
    log.must_have("Organiser B").must_have("Rules: version 2").must_not_have("Priya");
}
