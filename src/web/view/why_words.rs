//! Why a question stands on the slate, in plain words: one sentence, and the numbers behind it.
//!
//! Never: a fraction; whoever wants it exact reads the record.

use super::fractions;
use super::selection_words::Names;
use crate::actions::select::record::{LineWhy, StandsIn};
use crate::i18n::{Args, args};
use crate::selection::{Phase, Step, Trace};

/// A key of the catalogue with its arguments.
pub(super) type Said = (&'static str, Args<'static>);

impl Names<'_> {
    /// Why a line stands on the slate.
    pub fn why(&self, why: &LineWhy) -> String {
        match why {
            LineWhy::Chosen { step } => self.why_chosen(step),
            LineWhy::Put { .. } => self.voice.word("selection-why-put"),
            LineWhy::Reserve { stands_in } => self.stands_in(stands_in),
        }
    }

    /// Why the rule took a question.
    pub fn why_chosen(&self, step: &Step) -> String {
        let words = args!["people" => step.supporters, "first" => step.first_heard];
        let mut said = self.voice.say(chosen_key(step), &words);
        if step.tied.len() > 1 {
            said.push(' ');
            said.push_str(&self.voice.word("selection-why-tied"));
        }
        said
    }

    /// For which positions a reserve stands ready: "1, 2 and 4".
    pub fn stands_in(&self, positions: &[StandsIn]) -> String {
        let mut numbers: Vec<u32> = positions.iter().map(|at| at.position).collect();
        numbers.sort_unstable();
        let count = numbers.len() as u32;
        let list = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        self.voice.say("selection-stands-in", &args!["positions" => list, "count" => count])
    }

    /// The numbers behind a step, a sentence each: who paid, where they live, what a wish gave.
    pub(super) fn numbers_of(&self, step: &Step) -> Vec<String> {
        let each = [Some(carried(step)), homes(step), wish(step)].into_iter().flatten();
        let mut said: Vec<String> = each.map(|(key, words)| self.voice.say(key, &words)).collect();
        if step.regions.len() > 1 {
            let regions = step.regions.iter().map(|count| {
                format!("{} {}", self.voice.region(&count.key), self.voice.number(count.people))
            });
            let list = regions.collect::<Vec<_>>().join(", ");
            said.insert(said.len().min(2), self.voice.say("why-regions", &args!["list" => list]));
        }
        said
    }

    /// How far ahead of the next question it was; that question is named beside the sentence.
    pub(super) fn ahead(&self, step: &Step, trace: &Trace) -> String {
        let (key, words) = ahead(step, trace);
        self.voice.say(key, &words)
    }
}

/// The sentence for a step.
pub(super) fn chosen_key(step: &Step) -> &'static str {
    match step.phase {
        Phase::Pin => "selection-why-pin",
        Phase::EqualShares => "selection-why-shares",
        Phase::Completion if step.first_heard == 0 || step.ceiling != Some(1) => {
            "selection-why-later"
        }
        Phase::Completion => "selection-why-first",
    }
}

fn carried(step: &Step) -> Said {
    let words = args!["payers" => step.payers, "first" => step.first_heard];
    let key = match (step.payers, step.first_heard) {
        (0, _) => "why-carried-nobody",
        (payers, first) if payers == first => "why-carried-first",
        _ => "why-carried-mixed",
    };
    (key, words)
}

fn homes(step: &Step) -> Option<Said> {
    // An older trace names the towns and does not count them; it may have left some out.
    (step.town_count > 0 && step.region_count > 0)
        .then(|| ("why-homes", args!["towns" => step.town_count, "regions" => step.region_count]))
}

fn wish(step: &Step) -> Option<Said> {
    let missing = step.subsidy.as_deref()?;
    let percent = fractions::percent_paid(missing)?;
    Some(("why-pin-paid", args!["percent" => percent]))
}

pub(super) fn ahead(step: &Step, trace: &Trace) -> Said {
    let Some(next) = &step.runner_up else {
        let is_first = step.phase == Phase::EqualShares;
        return (if is_first { "why-next-poor" } else { "why-next-none" }, Args::new());
    };
    if step.tied.len() > 1 {
        return ("why-next-level", Args::new());
    }
    let numbers = match (step.phase, step.ceiling) {
        (Phase::Completion, Some(1)) => fractions::fresh_people(&trace.share, &next.price)
            .filter(|people| *people < step.first_heard)
            .map(|people| {
                let fewer = step.first_heard - people;
                ("why-next-first", args!["people" => people, "fewer" => fewer])
            }),
        (Phase::EqualShares, _) => {
            let of = |price| fractions::percent(price, &trace.share);
            of(&step.price).zip(of(&next.price)).filter(|(mine, theirs)| mine < theirs).map(
                |(mine, theirs)| ("why-next-shares", args!["mine" => mine, "theirs" => theirs]),
            )
        }
        _ => None,
    };
    numbers.unwrap_or(("why-next-later", Args::new()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::i18n::Catalogue;
    use crate::selection::{Count, Offer, Tie};
    use crate::web::view::voice::Voice;

    fn step(phase: Phase) -> Step {
        Step {
            position: 1,
            phase,
            reference: "Q-1".to_owned(),
            price: "1/40".to_owned(),
            subsidy: (phase == Phase::Pin).then(|| "3/4".to_owned()),
            supporters: 50,
            payers: 40,
            first_heard: 40,
            towns: Vec::new(),
            town_count: 3,
            regions: ["Wales", "London"].map(|key| Count { key: key.into(), people: 20 }).into(),
            region_count: 2,
            tied: Vec::new(),
            runner_up: None,
            ceiling: (phase == Phase::Completion).then_some(1),
            instead: None,
        }
    }

    fn trace() -> Trace {
        serde_json::from_str(
            r#"{"rule":"r","positions":3,"short":null,"supporters":90,"counted":90,"share":"1/30",
                "ceiling":1,"topics":[],"topic_steps":[],"readmitted":[],"steps":[],
                "not_taken":[]}"#,
        )
        .unwrap()
    }

    #[test]
    fn every_step_is_told_in_both_languages() {
        let catalogue = Catalogue::load().unwrap();
        for phase in [Phase::Pin, Phase::EqualShares, Phase::Completion] {
            let [en, cy] = [Lang::En, Lang::Cy].map(|lang| {
                let names = Names::said(Voice::new(&catalogue, lang), []);
                let mut said =
                    vec![names.why_chosen(&step(phase)), names.ahead(&step(phase), &trace())];
                said.extend(names.numbers_of(&step(phase)));
                said.join(" ")
            });
            assert_ne!(en, cy);
            for said in [en, cy] {
                assert!(!said.contains("why-") && !said.contains(['{', '}']), "{said}");
            }
        }
    }

    #[test]
    fn how_far_ahead_it_was_is_said_in_people() {
        let mut first = step(Phase::Completion);
        // 1/25 - 1/30: at that time 25 people without a question hold 1 together.
        first.runner_up = Some(Offer { reference: "Q-2".into(), price: "1/150".into() });
        let catalogue = Catalogue::load().unwrap();
        let names = Names::said(Voice::new(&catalogue, Lang::En), []);
        assert_eq!(
            names.ahead(&first, &trace()),
            "Next in line was a question that would have been the first for 25 people, 15 fewer than this one:"
        );
        let tie = |r: &str| Tie { reference: r.into(), key: "0".into() };
        first.tied = vec![tie("Q-1"), tie("Q-2")];
        assert_eq!(ahead(&first, &trace()).0, "why-next-level");
        let mut shares = step(Phase::EqualShares);
        shares.runner_up = Some(Offer { reference: "Q-2".into(), price: "1/32".into() });
        assert!(names.ahead(&shares, &trace()).contains("75 per cent"), "of a share of 1/30");
        shares.runner_up = Some(Offer { reference: "Q-2".into(), price: "nonsense".into() });
        assert_eq!(ahead(&shares, &trace()).0, "why-next-later");
    }
}
