use super::*;
use crate::gazetteer::{Gazetteer, Mode, Resolution};

const OWN: &str = "name,code,county,region,nation,lat,lon,aliases,population\n\
    Ambridge,bbc:1,Borsetshire,West Midlands,England,52.2,-1.9,Ambridge Green|Y Bont,700\n\
    Newport,bbc:2,Borsetshire,West Midlands,England,52.3,-1.9,,\n";

fn os_line(
    name: &str,
    kind: &str,
    x: &str,
    y: &str,
    city: &str,
    district: &str,
    county: &str,
) -> String {
    let mut columns = vec![""; COLUMNS_OF_OS];
    let id = format!("osgb{name}");
    (columns[0], columns[2], columns[7], columns[8], columns[9]) = (&id, name, kind, x, y);
    (columns[6], columns[18], columns[21], columns[24]) =
        ("populatedPlace", city, district, county);
    (columns[27], columns[29]) = ("North West", "England");
    columns.join(",") + "\n"
}
const COLUMNS_OF_OS: usize = 34;

fn geo_line(id: &str, name: &str, class: &str, admin1: &str, population: &str) -> String {
    format!(
        "{id}\t{name}\t{name}\tLondres\t50.9\t-1.4\t{class}\tPPL\tGB\t\t{admin1}\tF2\t\t\t{population}\t\t9\tEurope/London\t2020-01-01\n"
    )
}

#[test]
fn our_own_columns_are_read_in_any_order() {
    let places = read_from(OWN.as_bytes()).unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!((places[0].code.as_str(), places[0].population), ("bbc:1", Some(700)));
    assert_eq!(places[0].aliases, ["Ambridge Green", "Y Bont"]);
    let marked = format!("\u{FEFF}{OWN}");
    assert_eq!(read_from(marked.as_bytes()).unwrap().len(), 2);
}

#[test]
fn imported_towns_replace_or_extend() {
    let imported = read_from(OWN.as_bytes()).unwrap();
    let only = Gazetteer::with_places(Mode::Replace, imported.clone());
    assert!(matches!(only.resolve("newport"), Resolution::One(p) if p.code == "bbc:2"));
    assert_eq!(only.resolve("Leeds"), Resolution::Unknown);
    let both = Gazetteer::with_places(Mode::Extend, imported);
    assert!(
        matches!(both.resolve("y bont, borsetshire"), Resolution::One(p) if p.name == "Ambridge")
    );
    let Resolution::Several(newports) = both.resolve("Newport") else {
        panic!("Newport is one town")
    };
    assert!(newports.iter().any(|p| p.code == "bbc:2") && newports.len() > 5);
}

#[test]
fn os_open_names_gives_towns_and_no_roads() {
    let text = os_line("Manchester", "City", "383819", "398052", "", "Manchester", "")
        + &os_line("Deansgate", "Named Road", "383400", "397900", "", "Manchester", "")
        + &os_line("Baguley", "Suburban Area", "381000", "389500", "Manchester", "Manchester", "");
    let places = read_from(text.as_bytes()).unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(
        (places[0].county.as_str(), places[0].population),
        ("Greater Manchester", Some(568_996))
    );
    assert!((places[0].lat - 53.48).abs() < 0.01 && (places[0].lon + 2.24).abs() < 0.01);
    assert_eq!(places[1].label(), "Baguley, Manchester");
    let both = Gazetteer::with_places(Mode::Extend, places);
    assert!(
        matches!(both.resolve("Manchester"), Resolution::One(p) if p.code == "geonames:2643123")
    );
}

#[test]
fn geonames_gives_british_towns_with_county_and_region() {
    let text = geo_line("1", "Sotonby", "P", "ENG", "12")
        + &geo_line("2", "A river", "H", "ENG", "0")
        + &geo_line("3", "Nowhere", "P", "", "0")
        + &geo_line("4", "\"Quoted", "P", "WLS", "0");
    let places = read_from(text.as_bytes()).unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(
        (places[0].county.as_str(), places[0].region.as_str()),
        ("Southampton", "South East")
    );
    assert_eq!((places[1].nation.as_str(), places[1].population), ("Wales", None));
}

#[test]
fn a_bad_line_is_named() {
    let fault = |text: &str| read_from(text.as_bytes()).unwrap_err();
    assert_eq!(fault("hello\n").line, 1);
    assert_eq!(fault("code,name\n").what, "the column \"county\" is missing");
    assert_eq!(
        fault(&format!("{OWN}X,bbc:1,,,,1,1,,\n")).to_string(),
        "line 4: the code \"bbc:1\" was there before"
    );
    assert_eq!(
        fault(&OWN.replace("52.3", "north")).to_string(),
        "line 3: lat is \"north\", which is not a number"
    );
    assert_eq!(fault(&OWN.replace(",700", ",many")).line, 2);
    assert_eq!(fault(&OWN.replace(",,\n", "\n")).line, 3);
    assert!(read(Path::new("/nowhere/towns.csv")).unwrap_err().what.contains("cannot be opened"));
}
