//! One town, village or district.
//!
//! Never: looking anything up.

/// A town as the gazetteer knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Stable code: that of the source ("geonames:2643123"), or for a district its
    /// city and name ("district:manchester/wythenshawe").
    pub code: String,
    /// As it is read out.
    pub name: String,
    /// County, unitary area or council area.
    pub county: String,
    /// Local authority district, where it is known and differs from the county.
    pub authority: String,
    /// Region (ITL 1).
    pub region: String,
    /// England, Scotland, Wales or Northern Ireland.
    pub nation: String,
    /// Inhabitants; `None` when the source has no number.
    pub population: Option<u32>,
    /// Other names, also in Welsh and Gaelic.
    pub aliases: Vec<String>,
    /// The name of the city of which it is a district.
    pub parent: Option<String>,
    /// Latitude in degrees north (WGS 84).
    pub lat: f64,
    /// Longitude in degrees east (WGS 84).
    pub lon: f64,
    pub(super) label: String,
}

impl Place {
    /// A town with nothing but its names; the other fields are set afterwards.
    pub fn new(code: &str, name: &str, county: &str, region: &str, nation: &str) -> Place {
        let mut place = Place {
            code: code.to_owned(),
            name: name.to_owned(),
            county: county.to_owned(),
            authority: String::new(),
            region: region.to_owned(),
            nation: nation.to_owned(),
            population: None,
            aliases: Vec::new(),
            parent: None,
            lat: 0.0,
            lon: 0.0,
            label: String::new(),
        };
        place.label = place.plain_label();
        place
    }

    /// "Newport, Isle of Wight". Unique within a gazetteer: the key for limits and
    /// for choice lists.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// "Newport", as it is read out.
    pub fn short_name(&self) -> &str {
        &self.name
    }

    /// What may be shown beside a first name when fewer than `fewest` inhabitants
    /// would make a person easy to find: the name, or the county of a place that is
    /// smaller or of unknown size. A district of a city is large enough.
    pub fn public_name(&self, fewest: u32) -> &str {
        let is_large = self.parent.is_some() || self.population.is_some_and(|n| n >= fewest);
        if is_large || self.county.is_empty() { &self.name } else { &self.county }
    }

    /// The label before equal ones are told apart.
    pub(super) fn plain_label(&self) -> String {
        let area = match &self.parent {
            Some(city) => city,
            // "Brixton, London" is what people write.
            None if self.county == "Greater London" && self.name != "London" => &self.region,
            None if self.is_its_county() || self.county.is_empty() => &self.nation,
            None => &self.county,
        };
        if area.is_empty() { self.name.clone() } else { format!("{}, {area}", self.name) }
    }

    /// Whether the county says no more than the name: Bristol, City of Edinburgh.
    fn is_its_county(&self) -> bool {
        let county = self.county.trim_start_matches("City of ").trim_start_matches("Greater ");
        county.trim_end_matches(" City") == self.name
    }
}
