//! Whether a text is in neither English nor Welsh. Trigrams tell languages apart
//! (`whatlang`); as they are unsure of short texts, common words of both have the
//! last word.
//!
//! Never: a language named as the right one; a person reads it.

use whatlang::{Lang, Script};

/// Fewest letters that can be judged.
const SHORTEST: usize = 20;
/// Most letters that are looked at.
const LONGEST: usize = 2_000;
/// One word in so many that is common in English or Welsh makes the text one of them.
const COMMON_IN: usize = 5;

/// Common words that few other languages have.
const COMMON: &str = " the will do let get all any back again now out up by was and that why what when how would you your our for with have has been this they their \
    there who should does from people but because about which can not it are be we of is my to at as if so or \
    if must more much many very these those his her them \
    y yr yn ei eu ein mae nid ond gan gyda ar am pam beth pryd sut pwy wrth dros fel fod bod bydd oes yw ydy ydych ac \
    hyn hynny hwn hon cael wedi gall fydd rhwng mwy llai neu os fy dy chi ni nhw eich hefyd rydym rydyn mewn o'r i'r a'r sydd ";

/// Whether a text is in another language.
pub(super) fn is_foreign(text: &str) -> bool {
    let text: String = text.chars().take(LONGEST).collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let Some(info) = whatlang::detect(&text) else { return false };
    if info.script() != Script::Latin {
        return letters >= SHORTEST / 4;
    }
    let is_home = matches!(info.lang(), Lang::Eng | Lang::Cym);
    letters >= SHORTEST && !is_home && !has_common_words(&text)
}

fn has_common_words(text: &str) -> bool {
    let plain = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = plain
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    let common = words.iter().filter(|word| COMMON.contains(&format!(" {word} "))).count();
    common * COMMON_IN >= words.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_and_welsh_are_both_at_home() {
        for text in [
            "Why are there no buses in Leeds after seven?",
            "Pam nad oes bysiau yn Llanelli ar ôl saith o’r gloch?",
            "Will the Minister visit Aberystwyth hospital?",
            "NHS dentists Hull when?",
            "A fydd y Gweinidog yn cwrdd â ni am yr ysgol?",
        ] {
            assert!(!is_foreign(text), "{text}");
        }
    }

    #[test]
    fn others_are_seen() {
        for text in [
            "Pourquoi les trains sont-ils toujours en retard dans notre ville ?",
            "Warum fahren die Busse nach sieben Uhr abends nicht mehr?",
            "Dlaczego autobusy nie jeżdżą po siódmej wieczorem?",
            "¿Por qué no hay autobuses después de las siete de la tarde?",
            "لماذا لا توجد حافلات بعد الساعة السابعة مساء؟",
            "为什么七点以后没有公共汽车？",
            "Почему после семи вечера не ходят автобусы?",
            "ہمارے شہر میں سات بجے کے بعد بسیں کیوں نہیں چلتیں؟",
        ] {
            assert!(is_foreign(text), "{text}");
        }
    }
}
