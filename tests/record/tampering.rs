//! A record that was changed is refused, and the place is named.
//! Never: an example chosen so that it is found; the places are drawn.

use crate::common::{
    DEMONSTRATION, Dice, GOLDEN, demonstration, golden, refusal_of, with_one_byte_off,
};
use pqt::record::{Record, Replacement, Seed, verify};
use pqt::selection::{Tie, Why};

#[test]
fn a_thousand_of_a_thousand_changed_bytes_are_found() {
    all_found(DEMONSTRATION, 1_000);
}

#[test]
fn changed_bytes_of_a_complete_record_are_found() {
    all_found(GOLDEN, 300);
}

fn all_found(text: &str, rounds: usize) {
    let mut dice = Dice(20_261_125);
    for round in 0..rounds {
        let bytes = with_one_byte_off(text, &mut dice);
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

fn refused_too(place: &str, change: impl FnOnce(&mut Record)) {
    let said = refusal_of(demonstration(), change);
    assert!(said.contains(place), "{said:?} does not name {place:?}");
}

#[test]
fn levelled_ballots_cannot_be_changed_at_will() {
    refused_too("step ", |r| r.input.people.as_mut().unwrap()[40] += 60);
    refused_too("input: the ballots are not in order", |r| {
        let mut rows: Vec<Vec<u32>> =
            r.input.ballots.as_ref().unwrap().rows().map(<[u32]>::to_vec).collect();
        rows.reverse();
        r.input.ballots = Some(rows.into());
    });
    refused_too("input, supporter_towns: a record of this kind has none", |r| {
        r.input.supporter_towns = Some(pqt::selection::Residence { names: vec![], of: vec![] });
    });
}

#[test]
fn numbers_of_the_full_ballots_must_fit_the_levelled_ones() {
    let counted = |change: fn(&mut pqt::record::Counted)| {
        move |record: &mut Record| change(record.counted.as_mut().unwrap())
    };
    refused_too("counted, audit, coverage, heard", counted(|c| c.audit.coverage.heard += 1));
    refused_too(
        "counted, audit, coverage, histogram",
        counted(|c| c.audit.coverage.histogram[1] += 1),
    );
    refused_too("counted, audit, top, references", counted(|c| c.audit.top.references.swap(0, 1)));
    refused_too("counted, audit, spread", counted(|c| c.audit.spread[0].upvotes += 1));
    refused_too("counted, brief", counted(|c| c.brief.positions += 1));
    refused_too("counted, payers", counted(|c| drop(c.payers.pop())));
    refused_too("more people than paid", counted(|c| c.payers[0].towns[0].people += 5_000));
    refused_too("counted, near_misses", counted(|c| drop(c.near_misses.remove(0))));
}

#[test]
fn published_lines_are_those_of_the_slate() {
    let edition = |change: fn(&mut pqt::record::Edition)| {
        move |record: &mut Record| {
            let sitting = record.sitting.clone().unwrap().reference;
            let edition = record.edition.as_mut().unwrap();
            change(edition);
            edition.digest =
                pqt::record::edition_digest(&sitting, &edition.selection, &edition.lines);
        }
    };
    refused_too("line 1 of the edition, position", edition(|e| e.lines.swap(0, 1)));
    refused_too(
        "line 2 of the edition: the record says",
        edition(|e| {
            let other = e.lines[2].reference.clone();
            e.lines[1].reference = other;
        }),
    );
    refused_too(
        "line 1 of the edition: a replacement that is not listed",
        edition(|e| {
            e.lines[0].changed_because = Some("Because".into());
        }),
    );
    refused_too(
        "the replacement at position 1: no line",
        edition(|e| {
            let (out, put_in) = (e.lines[0].reference.clone(), e.lines[1].reference.clone());
            let reason = "Because".to_owned();
            e.replacements.push(Replacement { position: 1, out, r#in: put_in, reason });
        }),
    );
    refused_too("the number of lines", edition(|e| drop(e.lines.remove(0))));
    refused_too("the edition's digest", |r| {
        r.edition.as_mut().unwrap().lines[0].question.push('!');
    });
}

#[test]
fn what_nothing_depends_on_is_found_by_the_digest() {
    let mut record = golden();
    record.sitting.as_mut().unwrap().title.push('!');
    let said = verify(pqt::record::text(&record).as_bytes()).unwrap_err().to_string();
    assert!(said.starts_with("digest: the record says"), "{said}");
}
