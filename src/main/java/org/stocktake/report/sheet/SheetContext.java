package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.Declaration;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.Figure;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.ContradictionText;
import org.stocktake.report.chapter.DeclarationText;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.OtherAnswers;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/**
 * A report with the texts that several of its sheets use.
 *
 * @param contradictions the contradictions of the report; every row needs them, so they are computed once
 */
record SheetContext(Report report, Messages words, List<Contradiction> contradictions) {
    SheetContext {
        contradictions = List.copyOf(contradictions);
    }

    SheetContext(Report report, Messages words) {
        this(report, words, report.contradictions());
    }

    String say(String key, Object... values) {
        return words.say("report.sheet." + key, values);
    }

    /** Returns a column whose heading is the message {@code report.sheet.column.KEY}. */
    SheetColumn column(String key, int width) {
        return SheetColumn.of(say("column." + key), width);
    }

    /** Returns a column of that type, whose heading is the message {@code report.sheet.column.KEY}. */
    SheetColumn column(String key, int width, ColumnType type) {
        return SheetColumn.of(say("column." + key), width, type);
    }

    String section(Question question) {
        return report.checklist().sectionOf(question).title();
    }

    String cite(List<Provision> provisions) {
        return String.join("\n", Citation.each(words, report.checklist(), provisions));
    }

    String force(Finding finding) {
        return words.say("force." + finding.force().word());
    }

    String outcome(Finding finding) {
        return words.say("outcome." + finding.words());
    }

    /** Returns in brackets why a finding does not count. */
    String apart(Finding finding) {
        return new ReportText(words, report.checklist()).apart(finding);
    }

    /** Returns the label of the cluster under which a report by cluster shows the finding; empty if it has none. */
    String cluster(Finding finding) {
        String id = FindingGroup.clusterOf(finding);
        return id.isEmpty() ? "" : report.checklist().vocabulary().cluster(id);
    }

    /** Says that the official questionnaires do not address it; empty if that is not known. */
    String questionnaires(Finding finding) {
        return FindingGroup.isBeyondQuestionnaires(finding) ? say("not-addressed") : "";
    }

    /** Says that no question on a provision was asked, and which chapter of the report says why. */
    String notAsked() {
        return words.say("report.provisions.not-asked", words.say("report.unasked.title"));
    }

    /** Returns yes or no, for a column where an empty cell would not say which. */
    SheetCell flag(boolean holds) {
        return SheetCell.of(say(holds ? "yes" : "no"));
    }

    String yes(boolean marked) {
        return marked ? say("yes") : "";
    }

    String flags(Finding finding) {
        List<String> flags = new ArrayList<>();
        finding.flags().forEach(flag -> flags.add(words.say("flag." + flag.word())));
        for (Declaration declaration : report.findings().declarationsOn(finding)) {
            flags.add(DeclarationText.line(declaration, report.checklist(), words));
        }
        flags.addAll(doubts(finding.question()));
        return String.join("\n", flags);
    }

    /** Returns what other offices answered while nobody has chosen, and the contradictions in the answer, as sentences. */
    List<String> doubts(Question question) {
        List<String> doubts = new ArrayList<>();
        List<String> others = OtherAnswers.said(question, report.findings(), words);
        if (!others.isEmpty()) {
            doubts.add(words.say("report.contested", words.parts(others)));
        }
        doubts.addAll(contradictory(question));
        return doubts;
    }

    /** Returns the contradictions in the answer to the question, as sentences. */
    List<String> contradictory(Question question) {
        return contradictions.stream()
                .filter(found -> found.isAbout(question.id()))
                .map(found -> say("contradictory", ContradictionText.said(found, report.checklist(), words)))
                .toList();
    }

    /** Returns the contradictions in the facts about the State, as sentences. */
    List<String> contradictoryFacts() {
        return contradictions.stream()
                .filter(found -> found.question().isEmpty())
                .map(found -> fact(found) + " " + ContradictionText.said(found, report.checklist(), words))
                .toList();
    }

    private String fact(Contradiction found) {
        return found.fact().flatMap(report.checklist()::fact).map(Fact::text).orElse("");
    }

    /** Returns the kinds of help that an answer asks for, or "none needed" if it says so; empty if it says neither. */
    List<String> help(Answer answer) {
        return answer.noHelp()
                ? List.of(words.say("report.needs.none-needed"))
                : answer.needs().stream()
                        .map(report.checklist().vocabulary()::need)
                        .toList();
    }

    List<String> figures(Answer answer) {
        return answer.figures().stream().map(this::figure).toList();
    }

    List<String> evidence(Answer answer) {
        return answer.evidence().stream().map(this::evidence).toList();
    }

    List<String> steps(Answer answer) {
        return answer.actions().stream().map(this::step).toList();
    }

    private String step(Action action) {
        return words.parts(Stream.of(action.what(), action.owner(), action.due(), status(action.status()))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** Returns a figure as one line: what, number, and its days. */
    String figure(Figure figure) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(figure.what(), figure.number(), figure.from(), figure.to())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return words.parts(parts);
    }

    /** Returns the kind of a citation in words; empty if it is not said. */
    String kind(Evidence evidence) {
        return evidence.kind()
                .map(kind -> words.say("report.evidence.kind." + kind.word()))
                .orElse("");
    }

    /** Returns a citation as one line, with its number on the sheet of evidence. */
    String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(evidence.title());
        for (String part :
                List.of(evidence.reference(), evidence.date(), evidence.link(), evidence.file(), evidence.sha256())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        evidence.kind().ifPresent(kind -> parts.add(kind(evidence)));
        if (!evidence.inForceFrom().isEmpty()) {
            parts.add(words.say("report.evidence.in-force-from", evidence.inForceFrom()));
        }
        if (!evidence.repealedOn().isEmpty()) {
            parts.add(words.say("report.evidence.repealed", evidence.repealedOn()));
        }
        if (!evidence.reviewDay().isEmpty()) {
            parts.add(words.say("report.evidence.review", evidence.reviewDay()));
        }
        return words.say("report.exhibit", report.exhibit(evidence).number()) + " " + words.parts(parts);
    }

    /** Returns the status in the language of the messages; empty if none is stated. */
    String status(String status) {
        return ActionStatus.of(status)
                .map(known -> words.say("report.status." + known.word()))
                .orElse("");
    }

    /** Returns every status that a step can have. */
    List<String> statuses() {
        return Arrays.stream(ActionStatus.values())
                .map(status -> status(status.word()))
                .toList();
    }

    /**
     * Returns the possible owners of a step, sorted by name: the owners and offices named in the answers, and the
     * agencies of the checklist.
     */
    List<String> owners() {
        List<String> owners = new ArrayList<>();
        report.steps().forEach(step -> owners.add(step.action().owner()));
        owners.addAll(report.offices());
        report.checklist().vocabulary().agencies().forEach(agency -> owners.add(agency.label()));
        return owners.stream()
                .filter(owner -> !owner.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    String state() {
        String code = report.findings().assessment().subject().state();
        return StateNames.in(words.language()).nameOrCode(code);
    }
}
