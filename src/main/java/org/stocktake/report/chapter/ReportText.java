package org.stocktake.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Force;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.TreatyStatus;
import org.stocktake.text.Citation;
import org.stocktake.text.EnglishMark;
import org.stocktake.text.Joint;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/** Texts that a report needs in many places: counts, days, citations, terms of the checklist. */
public record ReportText(Messages words, Checklist checklist) {
    /** Stands for a note that is no plain text (object replacement character). */
    private static final String NOTE = "\uFFFC";

    private static final int NUMBER_SHARE_MIN = 10;
    private static final int NUMBER_SHARE_MAX = 16;

    /** The size of the type of a table in the full report. */
    private static final int TABLE_POINTS = 8;

    /** Returns the message {@code report.KEY} with those values. */
    public String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    /** Returns the message {@code report.KEY} in the form for that number, which is its first value. */
    public String count(String key, int number, Object... values) {
        return words.count("report." + key, number, values);
    }

    public String outcome(Outcome outcome) {
        return words.say("outcome." + outcome.word());
    }

    /** Returns the texts in one list. */
    public String list(Iterable<String> texts) {
        return words.list(texts);
    }

    /** Returns parts that can have commas in one line. */
    public String parts(Iterable<String> texts) {
        return words.parts(texts);
    }

    /** Returns the lines in one list. */
    public TextLine listOf(List<TextLine> lines) {
        return TextLine.join(lines, Joint.LIST.between(words));
    }

    /** Returns lines that can have commas in one line. */
    public TextLine partsOf(List<TextLine> lines) {
        return TextLine.join(lines, Joint.PARTS.between(words));
    }

    /** Returns a list with the words that count what it leaves out, such as "and 3 more". */
    public TextLine further(TextLine list, String counted) {
        return TextLine.join(List.of(list, TextLine.of(counted)), Joint.FURTHER.between(words));
    }

    /** Returns the numbers of provisions in one line; with semicolons where a number has commas, as in Arabic. */
    public TextLine numbersOf(List<TextLine> numbers) {
        String comma = Joint.LIST.between(words);
        return numbers.stream().anyMatch(number -> number.text().contains(comma)) ? partsOf(numbers) : listOf(numbers);
    }

    /** Returns quoted words, as {@link #quoted} does; the mark is no part of the quotation. */
    TextLine quote(String quoted) {
        TextLine quotation = TextLine.of(Span.quote(words.quoted(quoted)));
        String mark = EnglishMark.after("", quoted, checklist, words).strip();
        return mark.isEmpty() ? quotation : quotation.and(TextLine.of(Span.soft(mark)));
    }

    /** Returns words in the quotation marks of the language; English ones in another language are marked. */
    public String quoted(String quoted) {
        return EnglishMark.after(words.quoted(quoted), quoted, checklist, words);
    }

    /** Returns a text of less weight, with a note in brackets after it. The last bracket is plain, as a sign behind it is. */
    TextLine noted(String text, TextLine note) {
        String[] around = words.note(text, NOTE).split(NOTE, -1);
        return TextLine.join(
                List.of(TextLine.of(Span.soft(around[0])), note, TextLine.of(around[around.length - 1])), "");
    }

    /** Returns a label with its colon. */
    String colon(String label) {
        return words.lead(label).stripTrailing();
    }

    /** Returns the outcome of the finding in words. */
    public String outcome(Finding finding) {
        return words.say("outcome." + finding.words());
    }

    public String answer(AnswerKind kind) {
        return words.say("answer." + kind.word());
    }

    /** Returns the meaning of an answer of that kind, for the person who answers. */
    public String meaning(AnswerKind kind) {
        return words.say("answer.meaning." + kind.word());
    }

    public String force(Force force) {
        return words.say("force." + force.word());
    }

    /** Returns what a force asks of a State, above its shortfalls. */
    String aboutGaps(Force force) {
        return isOfTreaties(force) ? say("gaps.about.call.treaty") : say("gaps.about." + force.word());
    }

    /** Returns the meaning of a force, for the glossary of the findings. */
    String meaning(Force force) {
        return isOfTreaties(force) ? say("meaning.force.call.treaty") : say("meaning.force." + force.word());
    }

    /** Returns true for calls where no resolution calls, but treaties alone. */
    private boolean isOfTreaties(Force force) {
        return force == Force.CALL && !checklist.hasResolution();
    }

    String flag(FindingFlag flag) {
        return words.say("flag." + flag.word());
    }

    /** Returns in brackets why a finding does not count. */
    public String apart(Finding finding) {
        for (FindingFlag why : FindingFlag.APART) {
            if (finding.has(why)) {
                return say("apart.mark." + why.word());
            }
        }
        throw new IllegalArgumentException("it counts: " + finding.question().id());
    }

    /** Returns the name of the State; its code when the name is not known. */
    String state(String code) {
        return StateNames.in(words.language()).nameOrCode(code);
    }

    public String date(LocalDate day) {
        return words.day(day);
    }

    /** Returns a day of a file in words; text that is not a whole day is returned as it is. */
    String date(String written) {
        return words.day(written);
    }

    /** Returns the day of an instant of a file in words. */
    String day(String instant) {
        return date(instant.length() > 10 ? instant.substring(0, 10) : instant);
    }

    /** Returns in brackets the owner of an action, its day, and its status if it has one. */
    String whoAndWhen(Action action) {
        List<String> details = new ArrayList<>();
        details.add(action.owner().isEmpty() ? say("action.no-owner") : action.owner());
        details.add(action.due().isEmpty() ? say("action.no-day") : say("action.by", date(action.due())));
        ActionStatus.of(action.status()).ifPresent(status -> details.add(say("status." + status.word())));
        return words.inBrackets(words.parts(details));
    }

    /** Returns the time between two days of a file, in words; empty if neither is given. */
    String span(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() && to.isEmpty()
                    ? ""
                    : say(to.isEmpty() ? "figure.from" : "figure.to", date(from + to));
        }
        return say("from-to", date(from), date(to));
    }

    /**
     * Adds the number and its place; of clauses that share a number, the later ones add a place only. It stands before the
     * number, where what follows the number stays with it.
     */
    public static void place(String number, String id, Map<String, TextLine> numbers) {
        TextLine before = numbers.get(number);
        numbers.put(
                number,
                before == null
                        ? TextLine.of(Span.place(number, id))
                        : TextLine.join(List.of(TextLine.of(Span.place("", id)), before), ""));
    }

    /** Returns the number of a provision in its instrument, such as "6(1)(a)"; of the preamble, its name. */
    public String number(Provision provision) {
        return Citation.number(words, checklist, provision);
    }

    /**
     * Returns the share of a table that its column of numbers of provisions has, in percent. Where a number has words, as in
     * Chinese, it needs more than digits do.
     */
    public static int numberShare(Collection<String> numbers) {
        List<String> worded = numbers.stream()
                .filter(number -> !Character.isDigit(number.charAt(0)))
                .toList();
        return Math.min(NUMBER_SHARE_MAX, Math.max(NUMBER_SHARE_MIN, LineWidth.share(worded, TABLE_POINTS)));
    }

    /** Returns the citation of a provision, such as "Protocol, article 6(1)(a)". */
    public String cite(Provision provision) {
        return Citation.of(words, checklist, provision);
    }

    /**
     * Returns the status of a State under a treaty: if it is bound, from which day, and that it is bound for a part of the
     * period only if that day lies in it.
     */
    public String treaty(TreatyStatus.Line line, Period period) {
        String title = line.source().shortTitle();
        String key = "treaty." + KebabCase.of(line.binding());
        boolean joined = line.binding() == TreatyStatus.Binding.BOUND || line.binding() == TreatyStatus.Binding.LATER;
        if (line.day().isEmpty() || !joined) {
            return say(key, title);
        }
        LocalDate day = line.day().get();
        boolean inPeriod = day.isAfter(period.from()) && !day.isAfter(period.to());
        boolean isPart = inPeriod && line.binding() == TreatyStatus.Binding.BOUND;
        return say(key + (isPart ? ".part" : ".from"), title, date(day));
    }

    /** Returns the addressee of the provision. */
    public String addressee(Provision provision) {
        return checklist.vocabulary().addressee(provision.addressee());
    }

    /** Returns the quoted words of a provision, each with what it does: softens, sets a standard, marks a limit. */
    public TextLine quotes(Provision provision) {
        List<TextLine> kinds = Stream.of(
                        quotes("quotes.softens", provision, provision.quotes().softens()),
                        quotes("quotes.standard", provision, provision.quotes().standard()),
                        quotes("quotes.limits", provision, provision.quotes().limits()))
                .filter(kind -> !kind.spans().isEmpty())
                .toList();
        return TextLine.join(kinds, Joint.SENTENCES.between(words));
    }

    private TextLine quotes(String label, Provision provision, List<String> qualifiers) {
        if (qualifiers.isEmpty()) {
            return TextLine.of();
        }
        List<TextLine> quoted = qualifiers.stream()
                .map(qualifier -> quote(checklist.vocabulary().qualifier(qualifier, provision.id())))
                .toList();
        return TextLine.of(Span.soft(say(label))).and(listOf(quoted));
    }

    /** Returns the words of a qualifier as {@link #qualifier} does, marked if they are English in another language. */
    public String marked(String id, Question question) {
        String quoted = qualifier(id, question);
        return EnglishMark.after(quoted, quoted, checklist, words);
    }

    /** Returns the words of the legal instrument for the id of a qualifier, as the provisions of a question have them. */
    String qualifier(String id, Question question) {
        return checklist.vocabularyOf(question).qualifier(id);
    }

    /** Returns the label of a kind of help. */
    String need(String id) {
        return checklist.vocabulary().need(id);
    }

    /**
     * Returns the office that asks for help: the one that an answer names, else, as a suggestion, the usual lead
     * agency.
     */
    public String office(HelpRequested.Office office) {
        if (office.named()) {
            return office.name();
        }
        return office.name().isEmpty() ? say("needs.no-office") : say("needs.suggested", agency(office.name()));
    }

    /** Returns the label of an agency. */
    public String agency(String id) {
        return checklist.vocabulary().agency(id);
    }

    /** Returns the values of a fact in the profile. */
    public String value(Fact fact, Profile profile) {
        List<String> values = profile.of(fact.id());
        if (values.isEmpty()) {
            return say("profile.unknown");
        }
        return words.parts(values.stream().map(value -> label(fact, value)).toList());
    }

    private String label(Fact fact, String value) {
        return fact.choices().isEmpty() ? date(value) : fact.label(value);
    }

    /** Returns the outcomes that occur, with their numbers, in one line. */
    String figures(Map<Outcome, Integer> counts) {
        return figures(counts, "");
    }

    /** Returns the same line with short explanations, for readers without a legend. */
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
        return said.isEmpty() ? say("figure.none") : words.list(said);
    }
}
