//! A record that was changed is refused, and the place is named.
//! Never: an example chosen so that it is found; the places are drawn.

use crate::common::{Dice, GOLDEN, golden, refusal_of, with_one_byte_off};
use pqt::record::{Record, Seed, verify};
use pqt::selection::{Tie, Why};

#[test]
fn a_thousand_of_a_thousand_changed_bytes_are_found() {
    let mut dice = Dice(20_261_125);
    for round in 0..1_000 {
        let bytes = with_one_byte_off(GOLDEN, &mut dice);
        let Err(fault) = verify(&bytes) else {
            panic!("round {round}: {}", String::from_utf8_lossy(&bytes));
        };
        assert!(fault.to_string().contains(": "), "round {round} names no place: {fault}");
    }
}

fn refused(place: &str, change: impl FnOnce(&mut Record)) {
    let said = refusal_of(golden(), change);
    assert!(said.contains(place), "{said:?} does not name {place:?}");
}

#[test]
fn with_a_new_digest_contradictions_are_found_all_the_same() {
    refused("position 2 of the slate", |r| r.selection.slate.swap(1, 2));
    refused("step 2 (", |r| r.selection.trace.steps.swap(1, 2));
    refused("step 1 (Q-001), price: the record says \"1/7\"", |r| {
        r.selection.trace.steps[0].price = "1/7".into();
    });
    refused("step 3", |r| r.selection.trace.steps[2].payers += 1);
    refused("step 3", |r| r.selection.trace.steps[2].towns[0].people -= 1);
    refused("reserve 1", |r| r.selection.reserves[0].reference = None);
    refused("audit", |r| r.selection.audit.shortlist.x += 1);
    refused("audit", |r| drop(r.selection.audit.spread.pop()));
    refused("not_taken", |r| drop(r.selection.trace.not_taken.remove(0)));
    refused("why it was not taken (Q-013)", |r| {
        let of = |n: &&mut pqt::selection::NotTaken| n.reference == "Q-013";
        r.selection.trace.not_taken.iter_mut().find(of).unwrap().why =
            Why::Excluded { reason: "No reason".into() };
    });
    refused("step 1", |r| {
        r.selection.trace.steps[0].tied = vec![Tie { reference: "Q-001".into(), key: "00".into() }];
    });
}

#[test]
fn changed_input_is_found() {
    refused("seed, input_digest", |r| r.input.people.as_mut().unwrap()[3] += 1);
    refused("seed, input_digest", |r| r.input.brief.positions = 4);
    refused("seed, input_digest", |r| r.input.brief.exclusions.clear());
    refused("input, ballots: it is missing", |r| r.input.ballots = None);
    refused("input: the questions are not in the order", |r| r.input.questions.reverse());
    refused("rule", |r| r.rule = "pqt-selection-2".into());
    refused("counted: it is missing", |r| r.kind = pqt::record::Kind::Levelled);
    let another = |change: fn(&mut String, &mut String)| {
        move |record: &mut Record| {
            let Seed::Commitment { secret, seed, .. } = &mut record.seed else { unreachable!() };
            change(secret, seed);
        }
    };
    refused("seed, commitment", another(|secret, _| secret.push('x')));
    refused("seed, seed", another(|_, seed| *seed = "0".repeat(64)));
    refused("seed, sitting", |r| r.sitting.as_mut().unwrap().reference.push('X'));
}

#[test]
fn what_nothing_depends_on_is_found_by_the_digest() {
    let mut record = golden();
    record.sitting.as_mut().unwrap().title.push('!');
    let said = verify(pqt::record::text(&record).as_bytes()).unwrap_err().to_string();
    assert!(said.starts_with("digest: the record says"), "{said}");
}
