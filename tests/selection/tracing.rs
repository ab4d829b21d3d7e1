//! What the trace and the audit tell, and that they survive being written down.

use pqt::selection::{
    Blanket, Bound, Brief, Exclusion, Firmness, Residence, Scope, Selection, Why, select,
};
use proptest::prelude::*;

use crate::common::{chosen, plain, times};
use crate::random::limited;

#[test]
fn every_reason_is_told_by_its_code() {
    let ballots = [times(9, &[0, 1, 2, 3, 4]), times(2, &[5])].concat();
    let mut input = plain(8, ballots, Brief::of(2));
    input.questions[1].questioner = "p0".into();
    for question in [0, 2] {
        input.questions[question].cluster = Some("same".into());
    }
    for question in [0, 3] {
        input.questions[question].town = "Ely".into();
    }
    input.brief.blankets.push(Blanket { scope: Scope::Town, max: 1, firmness: Firmness::Ordinary });
    for (number, question) in input.questions.iter_mut().enumerate() {
        if ![0, 3].contains(&number) {
            question.town = format!("Town {number}");
        }
    }
    input.questions[1].town = "Ely".into();
    input.brief.exclusions.push(Exclusion { reference: "c004".into(), reason: "answered".into() });
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c000", "c005"]);
    let whys: Vec<&Why> = selection.trace.not_taken.iter().map(|left| &left.why).collect();
    let ely = Bound::Maximum { scope: Scope::Town, key: "Ely".into(), max: 1 };
    assert_eq!(whys[0], &Why::SameQuestioner { taken: "c000".into() });
    assert_eq!(whys[1], &Why::SameCluster { taken: "c000".into() });
    assert_eq!(whys[2], &Why::Limit { step: 1, limits: vec![ely] });
    assert_eq!(whys[3], &Why::Excluded { reason: "answered".into() });
    assert_eq!(whys[4], &Why::NoSupporters);
}

#[test]
fn a_near_miss_is_told_how_many_more_would_have_sufficed() {
    let mut brief = Brief::of(1);
    brief.near_misses = 1;
    let selection =
        chosen(&plain(3, [times(10, &[0]), times(7, &[1]), times(2, &[2])].concat(), brief));
    let [next, last] = &selection.trace.not_taken[..] else { panic!("two are left") };
    // Three more would only tie with the first.
    assert!(matches!(next.why, Why::OutPriced { short_by: Some(4), unheard: 7, .. }), "{next:?}");
    assert!(matches!(last.why, Why::OutPriced { short_by: None, unheard: 2, .. }), "{last:?}");
}

#[test]
fn payers_are_counted_by_where_they_live() {
    let mut input = plain(2, [times(3, &[0]), times(1, &[1])].concat(), Brief::of(1));
    let names = vec!["North".to_owned(), "South".to_owned()];
    input.supporter_regions = Some(Residence { names, of: vec![Some(1), Some(0), Some(1), None] });
    input.populations.insert("Region".into(), 1000);
    let selection = chosen(&input);
    let regions: Vec<(&str, u32)> = selection.trace.steps[0]
        .regions
        .iter()
        .map(|count| (count.key.as_str(), count.people))
        .collect();
    assert_eq!(regions, [("South", 2), ("North", 1)]);
    let step = &selection.trace.steps[0];
    assert_eq!((step.region_count, step.town_count), (2, 0));
    let spread = |key: &str| {
        let rows = selection.audit.spread.iter();
        rows.filter(|row| row.scope == Scope::Region)
            .find(|row| row.key == key)
            .expect("a row")
            .clone()
    };
    assert_eq!((spread("South").residents, spread("South").positions), (Some(2), 0));
    let region = spread("Region");
    assert_eq!((region.positions, region.questions, region.upvotes, region.backers), (1, 2, 4, 4));
    assert_eq!((region.residents, region.population), (Some(0), Some(1000)));
}

#[test]
fn the_audit_stands_beside_plain_counting() {
    // Three questions of a majority against one of a third of the people.
    let ballots = [times(8, &[0, 1, 2]), times(4, &[3])].concat();
    let selection = chosen(&plain(4, ballots, Brief::of(3)));
    assert_eq!(selection.slate, ["c000", "c001", "c003"]);
    let top = &selection.audit.top;
    assert_eq!((top.references.len(), top.shared, top.coverage.heard), (3, 2, 8));
    assert!(selection.audit.shortlist.ejr_plus && !top.proportionality.ejr_plus);
    assert_eq!((selection.audit.coverage.heard, top.proportionality.x), (12, 5));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_selection_or_refusal_survives_being_written_down(seed in any::<u64>()) {
        let result = select(&limited(seed));
        let text = serde_json::to_string(&result.clone().ok()).expect("it serialises");
        prop_assert_eq!(serde_json::from_str::<Option<Selection>>(&text).expect("it reads"), result.clone().ok());
        let text = serde_json::to_string(&result.clone().err()).expect("it serialises");
        prop_assert_eq!(serde_json::from_str::<Option<pqt::selection::Refusal>>(&text).expect("it reads"), result.err());
    }
}
