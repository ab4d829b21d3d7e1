//! The world as a whole: the same each time, valid throughout, and shaped like the real thing.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use super::wording::{MAX_TEXT, choose, settle};
use super::*;

const REASONS: [&str; 8] = [
    "not-a-question",
    "already-asked",
    "personal-attack",
    "personal-details",
    "not-for-them",
    "legal",
    "advert",
    "unreadable",
];

fn town(name: &str, region: &str, nation: &str, population: u32) -> DemoTown {
    DemoTown {
        code: name.to_lowercase(),
        name: name.to_owned(),
        county: String::new(),
        region: region.to_owned(),
        nation: nation.to_owned(),
        population,
    }
}

fn towns() -> Vec<DemoTown> {
    vec![
        town("Sudbury", "East of England", "England", 13_063),
        town("Norwich", "East of England", "England", 213_166),
        town("Putney", "London", "England", 63_000),
        town("Wythenshawe", "North West", "England", 110_000),
        town("Hexham", "North East", "England", 11_000),
        town("Whitby", "Yorkshire and The Humber", "England", 13_000),
        town("Truro", "South West", "England", 23_000),
        town("Llangefni", "Wales", "Wales", 5_000),
        town("Swansea", "Wales", "Wales", 246_000),
        town("Leith", "Scotland", "Scotland", 0),
        town("Derry", "Northern Ireland", "Northern Ireland", 85_000),
    ]
}

fn demo() -> DemoWorld {
    world(7, &towns())
}

/// Fewer than there are graphemes at most: leaves out joiners, marks and skin tones.
fn visible(text: &str) -> usize {
    let joins = |letter: char| matches!(u32::from(letter), 0x300..=0x36F | 0x200D | 0xFE0F | 0x1F3FB..=0x1F3FF | 0xE0000..=0xE007F);
    text.chars().filter(|letter| !joins(*letter)).count()
}

fn counts(world: &DemoWorld, sitting: usize) -> BTreeMap<usize, usize> {
    let mut counts = BTreeMap::new();
    for upvote in &world.upvotes {
        if world.questions[upvote.question].sitting == sitting {
            *counts.entry(upvote.question).or_default() += 1;
        }
    }
    counts
}

#[test]
fn one_seed_gives_one_world_and_another_seed_another() {
    assert_eq!(demo(), demo());
    assert_ne!(demo().questions, world(8, &towns()).questions);
}

#[test]
fn no_town_or_one_town_is_no_reason_to_fail() {
    assert!(world(1, &[]).supporters.is_empty());
    let long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-on-Sea and Parva";
    let small = world(1, &[town(long, "Nowhere", "Nowhere", 0)]);
    assert_eq!(small.questions.len(), 2_400);
    assert!(small.questions.iter().all(|one| one.text.chars().count() <= MAX_TEXT));
}

#[test]
fn the_counts_are_those_of_a_full_house() {
    let world = demo();
    let per = |sitting| world.questions.iter().filter(|one| one.sitting == sitting).count();
    assert_eq!([per(0), per(1), per(2)], [1_000, 1_000, 400]);
    assert_eq!((world.sittings.len(), world.topics.len(), world.answers.len()), (3, 12, 6));
    assert!((3_000..=5_000).contains(&world.supporters.len()));
    assert!((20_000..=30_000).contains(&world.upvotes.len()), "{}", world.upvotes.len());
    let welsh = world.questions.iter().filter(|one| one.language == "cy").count();
    assert!((40..=100).contains(&welsh), "{welsh} in Welsh");
}

#[test]
fn every_text_fits_and_asks_something() {
    for one in demo().questions {
        let shown = visible(&one.text);
        assert!(shown >= 20 && one.text.chars().count() <= MAX_TEXT, "{shown}: {}", one.text);
        assert!(one.text.trim_end().ends_with(['?', '؟']), "{}", one.text);
        assert!(one.background.as_ref().is_none_or(|text| text.chars().count() <= 1_000));
        let slots = ["{town}", "{job}", "{relative}", "{x}"];
        let all = format!("{} {}", one.text, one.background.unwrap_or_default());
        assert!(!slots.iter().any(|slot| all.contains(slot)), "{all}");
        if let DemoStatus::Amended { to } = &one.status {
            assert!(to != &one.text && to.chars().count() <= MAX_TEXT, "{to}");
        }
    }
}

#[test]
fn every_wording_can_be_filled_and_fits_even_without_the_town() {
    let content = Content::embedded();
    let mut dice = dice::Dice::new(3);
    for topic in &content.topics {
        let tail = [&topic.tail.singles, &topic.tail.local, &topic.tail.welsh];
        let asks = topic.issues.iter().flat_map(|issue| &issue.asks);
        for pattern in asks.chain(tail.into_iter().flatten()) {
            let text = settle(None, &choose(pattern, &content.phrases, &mut dice), "Ur");
            assert!((20..=MAX_TEXT - 10).contains(&text.chars().count()), "{text}");
            assert!(text.ends_with('?') && !text.contains(['{', '}', '|']), "{text}");
        }
        assert!(topic.issues.iter().all(|issue| issue.campaign || !issue.about.is_empty()));
    }
    assert!(content.asked.iter().all(|asked| content.topic_index(&asked.topic).is_some()));
}

#[test]
fn every_index_and_offset_is_valid() {
    let world = demo();
    let towns = towns();
    assert!(world.supporters.iter().all(|person| person.town < towns.len()));
    let emails: BTreeSet<_> = world.supporters.iter().map(|person| &person.email).collect();
    assert_eq!(emails.len(), world.supporters.len());
    assert!(emails.iter().all(|email| email.is_ascii() && email.ends_with("@example.org")));
    for one in &world.questions {
        let sitting = &world.sittings[one.sitting];
        assert!(one.topic < world.topics.len());
        assert_eq!(one.town_typed, towns[world.supporters[one.supporter].town].name);
        assert!(one.asked_at >= sitting.opens_hours * 3600);
        assert!(one.asked_at < (sitting.closes_hours * 3600).min(0));
        assert!(one.decided_at.is_none_or(|at| at > one.asked_at && at < 0));
        assert_eq!(one.decided_at.is_none(), one.status == DemoStatus::Queue);
        match &one.status {
            DemoStatus::Refused { reason } => assert!(REASONS.contains(&reason.as_str())),
            DemoStatus::MergedInto { question } => {
                let target = &world.questions[*question];
                assert!(target.status.is_open() && target.sitting == one.sitting);
                assert!(target.group == one.group && one.group.is_some());
            }
            _ => {}
        }
    }
    for answer in &world.answers {
        assert!(world.questions[answer.question].asked_position.is_some());
    }
}

#[test]
fn upvotes_are_single_in_time_and_never_ones_own() {
    let world = demo();
    let mut seen = BTreeSet::new();
    for upvote in &world.upvotes {
        let one = &world.questions[upvote.question];
        let closes = (world.sittings[one.sitting].closes_hours * 3600).min(0);
        assert!(seen.insert((upvote.supporter, upvote.question)));
        assert_ne!(upvote.supporter, one.supporter);
        assert!(one.decided_at.is_some_and(|at| at <= upvote.at) && upvote.at < closes);
        assert!(one.status.is_open() || matches!(one.status, DemoStatus::MergedInto { .. }));
    }
    assert!(world.upvotes.is_sorted_by_key(|upvote| upvote.at));
}

#[test]
fn upvotes_are_heavy_tailed_with_an_exponent_near_one() {
    let mut sizes: Vec<usize> = counts(&demo(), 0).into_values().collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let points: Vec<(f64, f64)> =
        (9..300).map(|at| ((at as f64 + 1.0).ln(), (sizes[at] as f64).ln())).collect();
    let n = points.len() as f64;
    let (mx, my) = points.iter().fold((0.0, 0.0), |sum, p| (sum.0 + p.0 / n, sum.1 + p.1 / n));
    let top: f64 = points.iter().map(|p| (p.0 - mx) * (p.1 - my)).sum();
    let slope = top / points.iter().map(|p| (p.0 - mx).powi(2)).sum::<f64>();
    assert!((-1.25..=-0.75).contains(&slope), "slope {slope}");
    let tenth: usize = sizes[..sizes.len() / 10].iter().sum();
    assert!(tenth * 2 > sizes.iter().sum::<usize>());
}

#[test]
fn the_campaign_would_win_a_plain_count_though_few_belong_to_it() {
    let world = demo();
    let mut top: Vec<(usize, usize)> =
        counts(&world, 1).into_iter().map(|(question, count)| (count, question)).collect();
    top.sort_unstable_by(|a, b| b.cmp(a));
    let theirs =
        |question: usize| world.supporters[world.questions[question].supporter].in_campaign;
    assert!(top[..6].iter().filter(|(_, question)| theirs(*question)).count() >= 5);
    let in_sitting = |upvote: &&DemoUpvote| world.questions[upvote.question].sitting == 1;
    let voters: BTreeSet<usize> =
        world.upvotes.iter().filter(in_sitting).map(|upvote| upvote.supporter).collect();
    let members = voters.iter().filter(|who| world.supporters[**who].in_campaign).count();
    assert!(members * 5 < voters.len(), "{members} of {}", voters.len());
}

#[test]
fn each_stage_shows_the_decisions_it_should() {
    let world = demo();
    let number = |sitting: usize, is: fn(&DemoStatus) -> bool| {
        let fits = |one: &&DemoQuestion| one.sitting == sitting && is(&one.status);
        world.questions.iter().filter(fits).count()
    };
    let queue: fn(&DemoStatus) -> bool = |status| *status == DemoStatus::Queue;
    let shortlisted: fn(&DemoStatus) -> bool = |status| *status == DemoStatus::Shortlisted;
    assert!(number(0, queue) > 40 && number(2, queue) == 0);
    assert_eq!([0, 1, 2].map(|sitting| number(sitting, shortlisted)), [0, 42, 24]);
    for sitting in 0..3 {
        assert!(number(sitting, |status| matches!(status, DemoStatus::MergedInto { .. })) > 20);
        assert!(number(sitting, |status| matches!(status, DemoStatus::Refused { .. })) > 10);
        assert!(number(sitting, |status| matches!(status, DemoStatus::Returned { .. })) > 2);
        assert!(number(sitting, |status| matches!(status, DemoStatus::Amended { .. })) > 1);
    }
}

#[test]
fn somebody_heard_before_asks_again() {
    let world = demo();
    let heard: BTreeSet<usize> =
        world.answers.iter().map(|answer| world.questions[answer.question].supporter).collect();
    let again = world.questions.iter().filter(|one| {
        one.sitting == 1 && one.status == DemoStatus::Shortlisted && heard.contains(&one.supporter)
    });
    assert!(again.count() >= 1);
}
