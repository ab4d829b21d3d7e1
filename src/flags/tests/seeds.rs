//! What the patterns begin with, to be said again and again. The benchmark of the flags reads this file too.

/// Beginnings that lead nowhere.
pub const SEEDS: [&str; 14] = [
    "a@",
    "a.",
    "1 ",
    "+4",
    "0",
    "Mr ",
    "Mr A B C ",
    "1 A A ",
    "http://",
    "AB 12 ",
    "f*",
    "YOU ",
    "is a ",
    "ŵ’–１ﬁ",
];
