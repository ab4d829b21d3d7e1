//! One sitting while it is being written: who still may ask, and how a text becomes a draft.
//! Never: chooses what is asked (that is `writing`).

use super::content::SittingPlan;
use super::dice::Dice;
use super::wording::{hasty, settle};
use super::world::{DemoQuestion, DemoStatus};
use super::writing::Writer;

/// Why a question is in the sitting; the desk reads it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Plain,
    Campaign,
    /// Position in `Content::asked`.
    Asked(usize),
    Refused(String),
    Returned(String),
    Hostile,
}

/// A question before the desk has seen it.
pub(super) struct Draft {
    pub(super) question: DemoQuestion,
    pub(super) kind: Kind,
    /// What the questioner meant to type, if they typed in a hurry.
    pub(super) clean: Option<String>,
    /// How strongly it draws upvotes; only the order matters.
    pub(super) pull: f64,
}

/// Text on its way to becoming a draft; `{town}` is not filled in yet.
pub(super) struct Text {
    pub(super) topic: usize,
    pub(super) lead: Option<String>,
    pub(super) ask: String,
    pub(super) background: Option<String>,
    pub(super) group: Option<u32>,
    pub(super) is_welsh: bool,
}

impl Text {
    pub(super) fn alone(topic: usize, ask: String, is_welsh: bool) -> Self {
        Self { topic, lead: None, ask, background: None, group: None, is_welsh }
    }
}

/// One sitting while it is being written.
pub(super) struct Page<'p> {
    pub(super) plan: &'p SittingPlan,
    pub(super) sitting: usize,
    /// How many questions each supporter has asked in this sitting: two at most.
    pub(super) asked: Vec<u8>,
    pub(super) drafts: Vec<Draft>,
}

impl Page<'_> {
    pub(super) fn anyone(&self, dice: &mut Dice) -> usize {
        let most = u8::from(dice.chance(0.08));
        let mut who = dice.below(self.asked.len());
        // At most a quarter of the supporters ask in one sitting, so the search is short.
        while self.asked[who] > most {
            who = dice.below(self.asked.len());
        }
        who
    }

    pub(super) fn free(&self, among: &[usize], dice: &mut Dice) -> usize {
        let free: Vec<usize> = among.iter().copied().filter(|who| self.asked[*who] == 0).collect();
        if free.is_empty() { self.anyone(dice) } else { *dice.pick(&free) }
    }

    pub(super) fn take(
        &mut self,
        who: usize,
        text: Text,
        kind: Kind,
        writer: &Writer,
        dice: &mut Dice,
    ) -> &mut Draft {
        let town = &writer.towns[writer.people[who].town].name;
        let is_raw = kind == Kind::Hostile;
        let clean = if is_raw { text.ask } else { settle(text.lead.as_deref(), &text.ask, town) };
        let typed = if kind == Kind::Plain { hasty(&clean, dice) } else { None };
        self.asked[who] += 1;
        self.drafts.push(Draft {
            question: DemoQuestion {
                sitting: self.sitting,
                supporter: who,
                topic: text.topic,
                text: typed.clone().unwrap_or_else(|| clean.clone()),
                background: text.background.map(|words| words.replace("{town}", town)),
                language: if text.is_welsh { "cy" } else { "en" },
                town_typed: town.clone(),
                asked_at: asked_at(self.plan, dice),
                decided_at: None,
                group: text.group,
                status: DemoStatus::Queue,
                asked_position: None,
            },
            kind,
            clean: typed.map(|_| clean),
            pull: dice.pareto(1.0, 300.0),
        });
        let last = self.drafts.len() - 1;
        &mut self.drafts[last]
    }
}

/// A rush at the opening, a spike of ninety minutes after a mention on the radio, and the rest.
fn asked_at(plan: &SittingPlan, dice: &mut Dice) -> i64 {
    let opens = plan.opens * 3600;
    let ends = (plan.closes * 3600 - 3600).min(-120);
    let length = (ends - opens) as f64;
    let after = match dice.unit() {
        roll if roll < 0.25 => length * 0.4 + 5400.0 * dice.unit(),
        roll if roll < 0.6 => length * dice.unit().powi(2),
        _ => length * dice.unit(),
    };
    opens + after as i64
}
