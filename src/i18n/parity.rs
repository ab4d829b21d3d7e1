//! Both languages say the same things: the same keys, each with the same arguments.
//!
//! Never: part of a running server. Tests and `pqt check` ask it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use super::catalogue::{CatalogueError, sources};
use crate::domain::lang::Lang;

/// Every key of a language with the names of its arguments.
pub type Keys = BTreeMap<String, BTreeSet<String>>;

/// What is wrong between the two languages, a sentence each; empty when all is well.
///
/// It names keys that exist in one language only, and keys whose arguments differ. A Welsh form may leave out
/// nothing that the English one mentions, in whatever plural branch.
///
/// # Errors
/// [`CatalogueError`] when a file cannot be read at all.
pub fn missing_keys() -> Result<Vec<String>, CatalogueError> {
    Ok(compare(&keys(Lang::En)?, &keys(Lang::Cy)?))
}

/// The keys of one language with their arguments.
///
/// # Errors
/// [`CatalogueError`] when a file cannot be read.
pub fn keys(lang: Lang) -> Result<Keys, CatalogueError> {
    let mut all = Keys::new();
    for (file, text) in sources(lang)? {
        let found = read(&text).map_err(|reason| CatalogueError::Syntax { file, reason })?;
        all.extend(found);
    }
    Ok(all)
}

fn read(text: &str) -> Result<Keys, String> {
    let resource = parser::parse(text).map_err(|(_, faults)| format!("{faults:?}"))?;
    let mut keys = Keys::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut names);
            }
            keys.insert(message.id.name.to_owned(), names);
        }
    }
    Ok(keys)
}

fn compare(english: &Keys, welsh: &Keys) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, args) in english {
        match welsh.get(key) {
            None => faults.push(format!("cy lacks {key}")),
            Some(others) if others != args => {
                faults.push(format!("{key}: en uses {args:?}, cy uses {others:?}"));
            }
            Some(_) => {}
        }
    }
    let extra = welsh.keys().filter(|key| !english.contains_key(*key));
    faults.extend(extra.map(|key| format!("en lacks {key}")));
    faults
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, names),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_call(arguments, names)
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        _ => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, names: &mut BTreeSet<String>) {
    for positional in &arguments.positional {
        in_inline(positional, names);
    }
    for named in &arguments.named {
        in_inline(&named.value, names);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_the_same_keys_and_arguments() {
        let faults = missing_keys().expect("the shipped files load");
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn a_lost_key_and_a_lost_argument_are_named() {
        let english = read("a-one = { $n }\nb-two = Two\n").expect("Fluent");
        let welsh = read("a-one = Un\nc-three = Tri\n").expect("Fluent");
        let faults = compare(&english, &welsh);
        assert_eq!(faults.len(), 3);
        assert!(faults[0].starts_with("a-one: en uses {\"n\"}"));
        assert_eq!(faults[1], "cy lacks b-two");
        assert_eq!(faults[2], "en lacks c-three");
    }

    #[test]
    fn arguments_are_found_in_every_branch() {
        let keys =
            read("a = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) }\n}\n").expect("Fluent");
        let names: Vec<&str> = keys["a"].iter().map(String::as_str).collect();
        assert_eq!(names, ["n", "x", "y"]);
    }
}
