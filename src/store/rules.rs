//! The rules of a sitting, in versions. The set without a sitting is the standard
//! one and counts as version 1 of each.
//!
//! Never: an update or a delete; a change is a new version.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{rule_reasons, rule_sets, rules};
use crate::domain::ids::{ReasonId, RuleSetId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use diesel::prelude::*;
use std::collections::HashMap;

/// One version of the rules.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = rule_sets)]
pub struct RuleSet {
    /// Key.
    pub id: RuleSetId,
    /// From 1, the standard rules.
    pub version: i32,
    /// What changed and why, for the public; empty for the standard rules.
    pub note: String,
    /// Since when.
    pub created_at: Instant,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = rules)]
pub struct Rule {
    /// Its place, from 1; refusals cite it.
    pub number: i32,
    /// What it asks for, in a few words of English.
    pub heading_en: String,
    /// The same in Welsh.
    pub heading_cy: String,
    /// The rule in English.
    pub text_en: String,
    /// The rule in Welsh.
    pub text_cy: String,
}

impl Rule {
    /// The heading in a language.
    pub fn heading(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.heading_en,
            Lang::Cy => &self.heading_cy,
        }
    }

    /// The rule in a language.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.text_en,
            Lang::Cy => &self.text_cy,
        }
    }
}

/// What a version says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleBook {
    /// The rules in their order, numbered from 1.
    pub rules: Vec<Rule>,
    /// Which rule a refusal for a reason cites.
    pub reasons: Vec<(ReasonId, i32)>,
}

/// A new version.
#[derive(Debug, Clone)]
pub struct NewRuleSet {
    /// The sitting it is for.
    pub sitting: SittingId,
    /// Its number: one more than that of the version before.
    pub version: i32,
    /// What changed and why.
    pub note: String,
    /// Who wrote it.
    pub staff: StaffId,
    /// When.
    pub created_at: Instant,
}

/// The version in force at a sitting.
///
/// # Errors
/// [`StoreError::NotFound`] when even the standard rules are missing.
pub fn get_current(conn: &mut Conn, sitting: SittingId) -> Result<RuleSet, StoreError> {
    Ok(rule_sets::table
        .filter(rule_sets::sitting_id.eq(sitting).or(rule_sets::sitting_id.is_null()))
        .order((rule_sets::version.desc(), rule_sets::id))
        .select(RuleSet::as_select())
        .first(conn)?)
}

/// All versions of a sitting, newest first; the last is the standard one.
pub fn list_versions(conn: &mut Conn, sitting: SittingId) -> Result<Vec<RuleSet>, StoreError> {
    Ok(rule_sets::table
        .filter(rule_sets::sitting_id.eq(sitting).or(rule_sets::sitting_id.is_null()))
        .order((rule_sets::version.desc(), rule_sets::id))
        .select(RuleSet::as_select())
        .load(conn)?)
}

/// The standard rules.
pub fn get_standard(conn: &mut Conn) -> Result<RuleBook, StoreError> {
    let id: RuleSetId = rule_sets::table
        .filter(rule_sets::sitting_id.is_null())
        .order(rule_sets::id)
        .select(rule_sets::id)
        .first(conn)?;
    get_book(conn, id)
}

/// What a version says.
pub fn get_book(conn: &mut Conn, id: RuleSetId) -> Result<RuleBook, StoreError> {
    Ok(RuleBook {
        rules: rules::table
            .filter(rules::rule_set_id.eq(id))
            .order(rules::number)
            .select(Rule::as_select())
            .load(conn)?,
        reasons: rule_reasons::table
            .filter(rule_reasons::rule_set_id.eq(id))
            .order((rule_reasons::number, rule_reasons::reason_id))
            .select((rule_reasons::reason_id, rule_reasons::number))
            .load(conn)?,
    })
}

/// The rule of that number in a version, with the version's own number.
pub fn find_rule(
    conn: &mut Conn,
    id: RuleSetId,
    number: i32,
) -> Result<Option<(i32, Rule)>, StoreError> {
    Ok(read_versions(conn, &[id])?.cited(id, number))
}

/// What a refusal for a reason cites.
#[derive(Debug, Clone)]
pub struct Cited {
    /// The version in force.
    pub set: RuleSetId,
    /// The version's own number.
    pub version: i32,
    /// The rule; `None` for a reason that no rule of the version names.
    pub rule: Option<Rule>,
}

/// What a refusal for a reason would cite now. Two queries, for it is asked a thousand times in a bulk decision.
pub fn cite(conn: &mut Conn, sitting: SittingId, reason: ReasonId) -> Result<Cited, StoreError> {
    let RuleSet { id, version, .. } = get_current(conn, sitting)?;
    let numbers = rule_reasons::table
        .filter(rule_reasons::rule_set_id.eq(id))
        .filter(rule_reasons::reason_id.eq(reason))
        .select(rule_reasons::number);
    let rule = rules::table
        .filter(rules::rule_set_id.eq(id))
        .filter(rules::number.eq_any(numbers))
        .select(Rule::as_select())
        .first(conn)
        .optional()?;
    Ok(Cited { set: id, version, rule })
}

/// Some versions with their rules, to look up what decisions cited.
#[derive(Debug, Clone, Default)]
pub struct Versions {
    numbers: HashMap<RuleSetId, i32>,
    rules: HashMap<(RuleSetId, i32), Rule>,
}

impl Versions {
    /// The number of a version.
    pub fn number(&self, id: RuleSetId) -> Option<i32> {
        self.numbers.get(&id).copied()
    }

    /// A rule with the number of its version.
    pub fn cited(&self, id: RuleSetId, number: i32) -> Option<(i32, Rule)> {
        self.number(id).zip(self.rules.get(&(id, number)).cloned())
    }
}

/// Reads these versions. Two queries.
pub fn read_versions(conn: &mut Conn, ids: &[RuleSetId]) -> Result<Versions, StoreError> {
    let numbers: Vec<(RuleSetId, i32)> = rule_sets::table
        .filter(rule_sets::id.eq_any(ids))
        .select((rule_sets::id, rule_sets::version))
        .load(conn)?;
    let rules: Vec<(RuleSetId, Rule)> = rules::table
        .filter(rules::rule_set_id.eq_any(ids))
        .select((rules::rule_set_id, Rule::as_select()))
        .load(conn)?;
    Ok(Versions {
        numbers: numbers.into_iter().collect(),
        rules: rules.into_iter().map(|(id, rule)| ((id, rule.number), rule)).collect(),
    })
}

/// Keeps a new version.
///
/// # Errors
/// [`StoreError::Conflict`] when there is a version of that number.
pub fn insert(conn: &mut Conn, new: &NewRuleSet, book: &RuleBook) -> Result<(), StoreError> {
    let id: RuleSetId = diesel::insert_into(rule_sets::table)
        .values((
            rule_sets::sitting_id.eq(new.sitting),
            rule_sets::version.eq(new.version),
            rule_sets::note.eq(&new.note),
            rule_sets::created_by.eq(new.staff),
            rule_sets::created_at.eq(new.created_at),
        ))
        .returning(rule_sets::id)
        .get_result(conn)?;
    for rule in &book.rules {
        diesel::insert_into(rules::table)
            .values((rules::rule_set_id.eq(id), rule))
            .execute(conn)?;
    }
    for &(reason, number) in &book.reasons {
        diesel::insert_into(rule_reasons::table)
            .values((
                rule_reasons::rule_set_id.eq(id),
                rule_reasons::reason_id.eq(reason),
                rule_reasons::number.eq(number),
            ))
            .execute(conn)?;
    }
    Ok(())
}
