package org.stocktake.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Force;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/** Says what a report needs again and again: counts, days, citations, words of the subject. */
public record ReportText(Messages words, Checklist checklist) {
    public String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    /** The sentence for that number, singular or plural; the number is its first value. */
    String count(String key, int number, Object... values) {
        List<Object> all = new ArrayList<>();
        all.add(number);
        all.addAll(List.of(values));
        return say(key + (number == 1 ? ".one" : ".other"), all.toArray());
    }

    public String outcome(Outcome outcome) {
        return words.say("outcome." + outcome.word());
    }

    /** What the finding amounts to. */
    public String outcome(Finding finding) {
        return words.say("outcome." + finding.words());
    }

    public String answer(AnswerKind kind) {
        return words.say("answer." + kind.word());
    }

    /** What an answer of that kind means to whoever gives it. */
    public String meaning(AnswerKind kind) {
        return words.say("answer.meaning." + kind.word());
    }

    public String force(Force force) {
        return words.say("force." + force.word());
    }

    String flag(FindingFlag flag) {
        return words.say("flag." + flag.word());
    }

    /** The name of the State in the words' language. */
    String state(String code) {
        return StateNames.isKnown(code) ? StateNames.name(code) : code;
    }

    public String date(LocalDate day) {
        return say("date", day.getDayOfMonth(), say("month." + day.getMonthValue()), day.getYear());
    }

    /** A day of a file in words; what is not a whole day stays as it was written. */
    String date(String written) {
        return IsoDates.day(written).map(day -> date(day)).orElse(written);
    }

    /** The day of an instant of a file in words. */
    String day(String instant) {
        return date(instant.length() > 10 ? instant.substring(0, 10) : instant);
    }

    /** The provision as it is cited, such as "Protocol, article 6(1)(a)". */
    public String cite(Provision provision) {
        return Citation.of(words, checklist, provision);
    }

    /** Whom the provision speaks to. */
    public String addressee(Provision provision) {
        return checklist.vocabulary().addressee(provision.addressee());
    }

    /** The words of the instrument behind the id of a qualifier. */
    public String qualifier(String id) {
        return checklist.vocabulary().qualifier(id);
    }

    /** The label of a kind of help. */
    String need(String id) {
        return checklist.vocabulary().need(id);
    }

    /** Who asks for help: the office that an answer names, else, as a suggestion, the agency that usually leads. */
    public String office(HelpRequested.Office office) {
        if (office.named()) {
            return office.name();
        }
        return office.name().isEmpty() ? say("needs.no-office") : say("needs.suggested", agency(office.name()));
    }

    /** The label of an agency. */
    public String agency(String id) {
        return checklist.vocabulary().agency(id);
    }

    /** What the profile says to a fact. */
    String value(Fact fact, Profile profile) {
        List<String> values = profile.of(fact.id());
        if (values.isEmpty()) {
            return say("profile.unknown");
        }
        return String.join(
                "; ", values.stream().map(value -> label(fact, value)).toList());
    }

    private String label(Fact fact, String value) {
        return fact.choices().isEmpty() ? date(value) : fact.label(value);
    }

    /** The outcomes that occur, with their numbers, as one line of words. */
    String figures(Map<Outcome, Integer> counts) {
        return figures(counts, "");
    }

    /** The same for a reader who has no legend at hand. */
    String explained(Map<Outcome, Integer> counts) {
        return figures(counts, ".explained");
    }

    private String figures(Map<Outcome, Integer> counts, String kind) {
        List<String> said = new ArrayList<>();
        counts.forEach((outcome, number) -> {
            if (number > 0) {
                said.add(count("figure" + kind + "." + outcome.word(), number));
            }
        });
        return said.isEmpty() ? say("figure.none") : String.join(", ", said);
    }
}
