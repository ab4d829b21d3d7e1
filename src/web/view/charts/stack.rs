//! One bar of several parts, for the row of a table that has their numbers
//! (`partials/stack`).
//!
//! Never: a bar without its numbers beside it.

use serde::Serialize;

/// Width of a full bar in the picture's own units.
const FULL: i64 = 1000;

/// A part of a bar; its colour comes from its class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Left edge, from 0 to 1000.
    pub x: i64,
    /// Width, from 0 to 1000.
    pub width: i64,
    /// What the part stands for.
    pub kind: &'static str,
}

/// The parts of `whole`, side by side in this order; what is nothing is left out.
pub fn stack(parts: &[(&'static str, i64)], whole: i64) -> Vec<Part> {
    let scaled = |sum: i64| sum.clamp(0, whole.max(0)) * FULL / whole.max(1);
    let mut sum = 0;
    let part = |&(kind, count): &(&'static str, i64)| {
        let x = scaled(sum);
        sum += count.max(0);
        Part { x, width: scaled(sum) - x, kind }
    };
    parts.iter().map(part).filter(|part| part.width > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_side_by_side_within_the_bar() {
        let parts = stack(&[("a", 1), ("b", 0), ("c", 2)], 4);
        let edges: Vec<_> = parts.iter().map(|p| (p.kind, p.x, p.width)).collect();
        assert_eq!(edges, [("a", 0, 250), ("c", 250, 500)]);
        assert!(stack(&[("a", 0)], 0).is_empty());
        assert_eq!(stack(&[("a", 9), ("b", 9)], 3).iter().map(|p| p.width).sum::<i64>(), 1000);
    }
}
