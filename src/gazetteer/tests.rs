use std::collections::HashSet;

use super::*;

fn one(typed: &str) -> &'static str {
    match Gazetteer::embedded().resolve(typed) {
        Resolution::One(place) => place.label(),
        other => panic!("{typed}: {other:?}"),
    }
}

fn several(typed: &str) -> Vec<&'static str> {
    match Gazetteer::embedded().resolve(typed) {
        Resolution::Several(places) => places.into_iter().map(Place::label).collect(),
        other => panic!("{typed}: {other:?}"),
    }
}

#[test]
fn the_embedded_towns_are_all_there_with_unique_codes_and_labels() {
    let all = Gazetteer::embedded().places();
    assert_eq!(all.len(), 5_909 + 303);
    assert_eq!(all.iter().map(|p| &p.code).collect::<HashSet<_>>().len(), all.len());
    assert_eq!(all.iter().map(Place::label).collect::<HashSet<_>>().len(), all.len());
    assert!(
        all.iter().all(|p| !p.label().contains("geonames:")
            && !p.region.is_empty()
            && !p.nation.is_empty())
    );
}

#[test]
fn every_town_is_found_by_its_label_and_offered_for_its_name() {
    let gazetteer = Gazetteer::embedded();
    for place in gazetteer.places() {
        assert_eq!(gazetteer.by_label(place.label()), Some(place));
        assert_eq!(gazetteer.by_code(&place.code), Some(place));
        match gazetteer.resolve(place.label()) {
            Resolution::One(found) => assert_eq!(found.label(), place.label()),
            Resolution::Several(all) => assert!(all.contains(&place), "{}", place.label()),
            Resolution::Unknown => panic!("{} is not found", place.label()),
        }
    }
}

#[test]
fn spellings_of_a_name_are_one() {
    let table = [
        (
            "Cardiff, Wales",
            "cardiff|CAERDYDD|Caerdydd, Cymru| \u{200B}Cardiff\u{FEFF} |Cardiff, UK",
        ),
        ("Stoke-on-Trent, England", "stoke on trent|Stoke-upon-Trent|Stokeontrent|STOKE–ON–TRENT"),
        ("King's Lynn, Norfolk", "Kings Lynn|King’s Lynn|kings-lynn"),
        ("St Albans, Hertfordshire", "Saint Albans|st. albans|St Albans, Herts"),
        ("Newcastle upon Tyne, Tyne and Wear", "Newcastle-on-Tyne|newcastle upon tyne"),
        ("Kingston upon Hull, England", "Hull|Kingston on Hull"),
        ("Derry, Derry City and Strabane", "Londonderry|Doire|derry"),
        ("Aberdare, Rhondda Cynon Taf", "Aberdâr|aberdar"),
        (
            "Leeds, West Yorkshire",
            "Leeds|Leeds, West Yorkshire|Leeds W Yorks|leeds yorkshire|Leeds LS6|Leeds, LS6 3AB|Leeds (West Yorkshire)",
        ),
        (
            "Wythenshawe, Manchester",
            "wythenshawe|Wythenshawe Manchester|Wythenshawe, Greater Manchester",
        ),
        ("Southend-on-Sea, England", "Southend"),
        ("Newquay, Cornwall", "Newquay"),
    ];
    for (label, spellings) in table {
        for typed in spellings.split('|') {
            assert_eq!(one(typed), label, "{typed}");
        }
    }
}

#[test]
fn a_city_is_taken_before_villages_of_its_name() {
    for (typed, label) in [
        ("London", "London, England"),
        ("Manchester", "Manchester, England"),
        ("Preston", "Preston, Lancashire"),
        ("Swindon", "Swindon, England"),
        ("Bridgend", "Bridgend, Wales"),
        ("Washington", "Washington, Tyne and Wear"),
        ("Bradford", "Bradford, West Yorkshire"),
        ("Warrington", "Warrington, England"),
    ] {
        assert_eq!(one(typed), label);
    }
}

#[test]
fn real_towns_of_one_name_are_all_offered() {
    assert_eq!(
        several("newport")[..3],
        ["Newport, Wales", "Newport, Isle of Wight", "Newport, Telford and Wrekin"]
    );
    assert_eq!(several("Ashford"), ["Ashford, Kent", "Ashford, Surrey"]);
    assert_eq!(several("Gillingham").len(), 2);
    assert_eq!(several("Newcastle").len(), 3);
    assert!(several("Shirley").contains(&"Shirley, Southampton"));
    assert_eq!(several("Hayes").len(), 2);
}

#[test]
fn what_is_added_tells_which() {
    for (typed, label) in [
        ("Newport, Gwent", "Newport, Wales"),
        ("Newport Isle of Wight", "Newport, Isle of Wight"),
        ("newport iow", "Newport, Isle of Wight"),
        ("Newport, Salop", "Newport, Telford and Wrekin"),
        ("Ashford, Middlesex", "Ashford, Surrey"),
        ("Bangor, Co. Down", "Bangor, Ards and North Down"),
        ("Newcastle, Staffs", "Newcastle under Lyme, Staffordshire"),
        ("Bramley, Leeds", "Bramley, Leeds"),
        ("Richmond, N. Yorks", "Richmond, North Yorkshire"),
        ("St Ives Cambridgeshire", "St Ives, Cambridgeshire"),
        ("Acton, Shropshire", "Acton, Shropshire"),
        ("Brixton, London", "Brixton, London"),
    ] {
        assert_eq!(one(typed), label, "{typed}");
    }
}

#[test]
fn what_does_not_agree_is_unknown_and_the_town_is_suggested() {
    let gazetteer = Gazetteer::embedded();
    for typed in ["Leeds, Kent", "Atlantis", "", " , ", "12345", "\u{202E}"] {
        assert_eq!(gazetteer.resolve(typed), Resolution::Unknown, "{typed}");
    }
    assert_eq!(gazetteer.near_miss("Leeds, Kent", 3)[0].name, "Leeds");
}

#[test]
fn slips_find_the_town() {
    for (typed, name) in [
        ("Manchestr", "Manchester"),
        ("Middlesborough", "Middlesbrough"),
        ("Edinborough", "Edinburgh"),
        ("Leds", "Leeds"),
        ("Wythenshaw", "Wythenshawe"),
        ("Lincon", "Lincoln"),
        ("Aberyswyth", "Aberystwyth"),
        ("Birmigham", "Birmingham"),
    ] {
        let found = Gazetteer::embedded().near_miss(typed, 5);
        assert!(
            found.iter().any(|p| p.name == name),
            "{typed}: {:?}",
            found.iter().map(|p| &p.name).collect::<Vec<_>>()
        );
    }
    assert!(Gazetteer::embedded().near_miss(&"x".repeat(100_000), 5).is_empty());
}

#[test]
fn suggestions_start_as_typed_and_the_largest_comes_first() {
    let names = |prefix: &str| {
        Gazetteer::embedded()
            .suggest(prefix, 5)
            .into_iter()
            .map(Place::short_name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names("manch")[0], "Manchester");
    assert_eq!(names("st alb")[0], "St Albans");
    assert_eq!(names("caerdy"), ["Cardiff"]);
    assert!(names("").is_empty());
    assert_eq!(names("b").len(), 5);
}

#[test]
fn a_small_place_is_shown_as_its_county() {
    let gazetteer = Gazetteer::embedded();
    for place in gazetteer.places() {
        let shown = place.public_name(2_000);
        let is_small = place.parent.is_none() && place.population.is_none_or(|n| n < 2_000);
        assert_eq!(shown, if is_small { &place.county } else { &place.name });
    }
}
