//! Asking a question, from the form to the page that shows what becomes public.

use crate::asking::{HEATING, ask_path, db_questions, doreen_sends, filled, send};
use crate::db::{db_open_sitting, db_question, db_sitting, db_supporter};
use crate::world::{World, code_in};
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;

#[test]
fn doreen_sees_what_becomes_public_before_she_sends() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let browser = world.browser();
    let check = filled(&browser, &sitting)
        .fill("background", "I live on the ninth floor.")
        .fill("say_name", "DOR-een")
        .press("Continue")
        .expect(200);
    assert_eq!(check.heading(), "Check before you send");
    let public = check.select(".seen__panel--public").join(" ");
    for seen in [HEATING, "Doreen in Wythenshawe", "ninth floor", "Housing", "North West"] {
        assert!(public.contains(seen), "{seen} is not in {public}");
    }
    assert!(!public.contains("doreen@example.org") && !public.contains("DOR-een"), "{public}");
    let private = check.select(".seen__panel--private").join(" ");
    assert!(private.contains("doreen@example.org") && private.contains("DOR-een"), "{private}");
    assert!(db_questions(&world).is_empty(), "nothing is kept before it is sent");
    assert!(browser.cookies().is_empty(), "no cookie before it is needed");
}

#[test]
fn change_brings_everything_back() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let check = filled(&world.browser(), &sitting).check("nameless").press("Continue");
    check.must_have("Someone in Wythenshawe");
    let form = check.form(&path).press("Change Your question").expect(200).form(&path);
    for (name, value) in [
        ("question", HEATING),
        ("first_name", "Doreen"),
        ("town", "Wythenshawe"),
        ("email", "doreen@example.org"),
        ("nameless", "yes"),
        ("consent", "yes"),
        ("topic", "housing"),
    ] {
        assert_eq!(form.value(name), Some(value), "{name}");
    }
}

#[test]
fn every_error_is_said_twice_and_nothing_is_lost() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let page = world.browser().get(&path).form(&path).press("Continue").expect(422);
    assert!(page.title().starts_with("Error:"), "{}", page.title());
    assert_eq!(
        page.errors(),
        [
            "Write your question",
            "Choose what your question is about",
            "Write your first name",
            "Write the name of your town or village",
            "Write your e-mail address",
            "Tick the box if you agree. Without it we may not take your question",
        ]
    );
    assert_eq!(page.select("p.error").len(), 6);
    let long = "why ".repeat(90);
    let page = page
        .form(&path)
        .fill("question", &long)
        .fill("email", "doreen at example")
        .fill("town", "Wythenshawe")
        .press("Continue")
        .expect(422);
    page.must_have("Your question is too long. Use 300 characters or fewer");
    page.must_have("Write an e-mail address like name@example.org");
    assert_eq!(page.form(&path).value("question"), Some(long.as_str()));
    assert_eq!(page.form(&path).value("email"), Some("doreen at example"));
    assert_eq!(page.form(&path).value("town"), Some("Wythenshawe"));
}

#[test]
fn text_of_every_kind_is_kept_shown_and_harmless() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    for typed in [
        "Pourquoi 👩‍👩‍👧‍👦 payons-nous plus 🏳️‍🌈 pour le chauffage ?",
        "لماذا تكلف التدفئة في شقة المجلس أكثر من المنزل؟",
        "למה חימום דירה עולה יותר מחימום בית שלם?",
        "Z̵̛͙͍a̸͇̾l̴̰͐g̵̣̈o̶̙͝ heats my flat, why does nobody help?",
        "Why does\u{200B} heating\u{202E} a council flat cost so much?",
        "<script>alert(1)</script> why does heating cost so much?",
        "{{7}} {{{7}}} {{> x}} why does heating cost so much?",
        "=HYPERLINK(\"https://evil.example\";\"x\") why so much?",
        "Why does heating\na flat cost so much\n\nthis winter?",
    ] {
        let form = filled(&world.browser(), &sitting).fill("question", typed).uncheck("consent");
        let back = form.press("Continue").expect(422);
        assert_eq!(back.errors().len(), 1, "{typed}");
        let kept = back.form(&path).value("question").unwrap().replace("\r\n", "\n");
        assert_eq!(kept, typed);
        let check = back.form(&path).check("consent").press("Continue").expect(200);
        assert_eq!(check.heading(), "Check before you send", "{typed}");
        assert!(!check.html.contains("<script>alert"), "{typed}");
        assert!(check.select("dd script").is_empty());
    }
}

#[test]
fn a_line_break_counts_as_one_character() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let line = "Is this line twenty?";
    // 299 characters and one break; the browser sends two bytes for it.
    let typed = format!("{}\n{}", line.repeat(14), "a".repeat(19));
    assert_eq!(typed.chars().count(), 300);
    let page = filled(&world.browser(), &sitting).fill("question", &typed).press("Continue");
    assert_eq!(page.expect(200).heading(), "Check before you send");
    let typed = format!("{typed}b");
    filled(&world.browser(), &sitting).fill("question", &typed).press("Continue").expect(422);
}

#[test]
fn a_name_that_is_only_invisible_is_empty() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let page = filled(&world.browser(), &sitting).fill("first_name", "\u{200B} \u{2800}");
    page.press("Continue").expect(422).must_have("Write your first name");
}

#[test]
fn newport_leads_to_a_page_to_choose_on() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let page = filled(&world.browser(), &sitting).fill("town", "Newport").press("Continue");
    assert_eq!(page.heading(), "Which town do you mean?");
    let again = page.form(&path).press("Continue").expect(422);
    again.must_have("Choose one of the towns, or keep what you wrote");
    let check = again.form(&path).choose("town_pick", "Newport, Isle of Wight").press("Continue");
    assert_eq!(check.heading(), "Check before you send");
    check.must_have("Doreen in Newport").must_have("Isle of Wight, South East");
}

#[test]
fn a_town_nobody_knows_is_kept_as_typed() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let page = filled(&world.browser(), &sitting).fill("town", "Wythenshaw").press("Continue");
    assert_eq!(page.heading(), "Did you mean one of these?");
    page.must_have("Wythenshawe, Manchester");
    let check = page
        .form(&path)
        .choose("town_pick", "None of these. Keep “Wythenshaw”")
        .press("Continue")
        .expect(200);
    check.must_have("We do not know Wythenshaw, so a moderator will have a look");
    check.form(&path).press("Send your question").expect(200);
    world.deliver();
    let question = &db_questions(&world)[0];
    assert_eq!((question.town_name.as_str(), &question.town_code), ("Wythenshaw", &None));
    // Another town: the choice made before does not stick to it.
    let form = check.form(&path).press("Change Area");
    assert_eq!(form.status, 404, "an unknown town has no area row");
}

#[test]
fn similar_questions_are_offered_once_and_can_be_skipped() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let mo = db_supporter(&world, "Mo", "Leeds");
    let similar = "Why is heating a council flat so dear?";
    let reference = db_question(&world, &sitting, mo, similar, QuestionStatus::Approved);
    let hidden = "What makes heating a council flat dear?";
    db_question(&world, &sitting, mo, hidden, QuestionStatus::Queued);
    let other = "When will the trains to Leeds run on time?";
    db_question(&world, &sitting, mo, other, QuestionStatus::Approved);
    let page = filled(&world.browser(), &sitting).press("Continue").expect(200);
    assert_eq!(page.heading(), "Does one of these ask the same?");
    page.must_have(similar).must_have("Mo in Leeds").must_not_have(other).must_not_have(hidden);
    assert_eq!(page.forms(&format!("/questions/{reference}/upvote")).len(), 1);
    let check = page.form(&path).press("Mine is different, go on").expect(200);
    assert_eq!(check.heading(), "Check before you send");
    let form = check.form(&path).press("Change E-mail address").form(&path);
    let again = form.fill("email", "doreen@example.com").press("Continue");
    assert_eq!(again.heading(), "Check before you send", "not asked twice");
}

#[test]
fn signs_of_a_query_language_are_only_words() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Leeds");
    db_question(&world, &sitting, mo, "Is heating \"dear\" OR cheap?", QuestionStatus::Approved);
    for typed in
        ["\" OR 1=1 -- heating dear?", "heating & dear | ! ('x') :*", "NEAR(heating dear, 2) AND NOT *"]
    {
        let page = filled(&world.browser(), &sitting).fill("question", typed).press("Continue");
        page.expect(200);
    }
}

#[test]
fn contact_details_and_a_slip_in_the_address_are_noticed() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let page = filled(&world.browser(), &sitting)
        .fill("question", "Why did nobody ring me back on 07700 900123 about my flat?")
        .fill("email", "doreen@homtail.com")
        .press("Continue")
        .expect(200);
    page.must_have("There seems to be a phone number in it");
    page.must_have("Perhaps you meant doreen@hotmail.com");
}

#[test]
fn sending_twice_is_sending_once() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let check = filled(&world.browser(), &sitting).press("Continue");
    let first = check.form(&path).press("Send your question");
    let second = check.form(&path).press("Send your question");
    assert_eq!(first.path(), second.path());
    assert_eq!(db_questions(&world).len(), 1);
    assert_eq!(world.mails_to("doreen@example.org").len(), 1);
}

#[test]
fn going_back_to_change_a_word_replaces_what_was_sent() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let browser = world.browser();
    let check = filled(&browser, &sitting).press("Continue");
    check.form(&path).press("Send your question").expect(200);
    let better = "Why does heating a council flat cost twice as much as a house?";
    let form = check.form(&path).press("Change Your question").form(&path);
    let page = send(form.fill("question", better));
    let questions = db_questions(&world);
    assert_eq!(questions.iter().map(|q| q.body.as_str()).collect::<Vec<_>>(), [better]);
    let code = code_in(&world.mail_to("doreen@example.org"));
    let done = page.form(&page.path()).fill("code", &code).press("Confirm").expect(200);
    done.must_have(better);
}

#[test]
fn a_closed_call_says_so_and_shows_what_was_typed() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let form = filled(&world.browser(), &sitting);
    world.wait(TimeDelta::days(6));
    let page = form.press("Continue").expect(409);
    page.must_have("This call has closed").must_have("It closed: Sunday 29 November 2026, 9:00am");
    page.must_have(HEATING);
    world.browser().get(&path).expect(200).must_have("This call has closed");
}

#[test]
fn a_call_that_has_not_opened_says_when() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-NEXT0001", TimeDelta::days(2), TimeDelta::days(9));
    let page = world.browser().get(&ask_path(&sitting)).expect(200);
    page.must_have("This call has not opened yet");
    page.must_have("It opens: Wednesday 25 November 2026, 9:00am");
}

#[test]
fn ask_without_a_sitting_finds_the_open_call() {
    let world = World::new();
    world.browser().get("/ask").expect(200).must_have("No call is open just now");
    db_sitting(&world, "S-NEXT0001", TimeDelta::days(2), TimeDelta::days(9));
    let page = world.browser().get("/ask").expect(200);
    page.must_have("The next call opens: Wednesday 25 November 2026, 9:00am");
    let first = db_open_sitting(&world);
    assert_eq!(world.browser().get("/ask").path(), ask_path(&first));
    db_sitting(&world, "S-OPEN0002", -TimeDelta::days(1), TimeDelta::days(3));
    let page = world.browser().get("/ask").expect(200);
    page.must_have("Which sitting is your question for?");
    assert_eq!(page.select("article.sitting").len(), 2);
}

#[test]
fn welsh_people_ask_in_welsh() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = format!("/cy{}", ask_path(&sitting));
    let browser = world.browser();
    browser.get(&path).form(&path).press("Parhau").expect(422).must_have("Ysgrifennwch eich cwestiwn");
    let check = browser
        .get(&path)
        .form(&path)
        .fill("question", "Pam mae gwresogi fflat yn costio mwy na gwresogi tŷ?")
        .choose("topic", "Tai")
        .fill("first_name", "Siân")
        .fill("town", "Caerdydd")
        .fill("email", "sian@example.org")
        .check("consent")
        .press("Parhau")
        .expect(200);
    check.must_have("Siân yn Cardiff");
    let page = check.form(&path).press("Anfon eich cwestiwn").expect(200);
    assert_eq!(page.heading(), "Edrychwch ar eich e-bost");
    let mail = world.mail_to("sian@example.org");
    assert!(mail.subject.contains("Cadarnhewch"), "{}", mail.subject);
    let done = page.form(&page.path()).fill("code", &code_in(&mail)).press("Cadarnhau").expect(200);
    assert_eq!(done.heading(), "Diolch, mae eich cwestiwn gennym");
    assert!(done.path().starts_with("/cy/confirm/"), "{}", done.path());
}

#[test]
fn the_form_can_go_on_in_the_other_language() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let welsh = filled(&world.browser(), &sitting).press("Parhau yn Gymraeg").expect(200);
    assert_eq!(welsh.heading(), "Gofyn cwestiwn");
    let path = format!("/cy{}", ask_path(&sitting));
    assert_eq!(welsh.form(&path).value("question"), Some(HEATING));
}

#[test]
fn hidden_fields_cannot_skip_a_rule() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = ask_path(&sitting);
    let check = filled(&world.browser(), &sitting).press("Continue");
    let page = check.form(&path).tamper("question", "short").press("Send your question");
    page.expect(422).must_have("Your question is too short");
    let page = check.form(&path).tamper("consent_version", "1999").press("Send your question");
    page.expect(422).must_have("The wording of the consent has changed");
    let page = check.form(&path).tamper("topic", "nonsense").press("Send your question");
    page.expect(422).must_have("Choose what your question is about");
    assert!(db_questions(&world).is_empty());
}

#[test]
fn an_unknown_sitting_is_not_found() {
    let world = World::new();
    world.browser().get("/sittings/S-NOWHERE/ask").expect(404);
    let sitting = db_open_sitting(&world);
    doreen_sends(&world, &sitting, &world.browser());
}
