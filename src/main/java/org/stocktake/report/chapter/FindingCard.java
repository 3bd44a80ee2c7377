package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Declaration;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Force;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.CitedEvidence;
import org.stocktake.report.facts.OtherAnswers;
import org.stocktake.text.AnswerOffice;

/** The card of a finding: its provisions and the whole answer. */
final class FindingCard {
    private final ReportContext context;
    private final ReportText wording;

    FindingCard(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Block.Card card(Finding finding) {
        Rows law = new Rows();
        rests(finding, law);
        home(finding, law);
        declared(finding, law);
        Rows said = new Rows();
        contested(finding.question(), said);
        Rows follows = new Rows();
        Optional<Answer> answer = context.report().answer(finding.question());
        if (answer.isPresent()) {
            said(finding.question(), answer.get(), said);
            follows(answer.get(), follows);
            answered(answer.get(), follows);
            if (finding.fallsShort() || finding.outcome() == Outcome.CONSIDERED) {
                notStated(answer.get(), follows);
            }
        }
        List<Block> body = Rows.blocks(List.of(law, said, follows));
        boolean met = finding.outcome() == Outcome.MET;
        List<Block> shown = met ? List.of(new Block.Fold(wording.say("card.fold"), body)) : body;
        return card(finding.question(), ReportContext.tone(finding), context.marks(finding), shown);
    }

    /**
     * Returns the finding as a row: the number of the question; what it is about in a few words and what the State says of
     * it; its evidence by number; and the provision. Who answered is said once for a section.
     */
    List<TextLine> row(Finding finding) {
        Question question = finding.question();
        Rows rows = new Rows();
        home(finding, rows);
        declared(finding, rows);
        contested(question, rows);
        List<TextLine> exhibits = new ArrayList<>();
        Optional<Answer> answer = context.report().answer(question);
        if (answer.isPresent()) {
            said(question, answer.get(), rows);
            follows(answer.get(), rows);
            answer.get().evidence().forEach(cited -> exhibits.add(exhibit(cited, "")));
        }
        String place = ReportContext.placeOf(question);
        return List.of(
                TextLine.of(Span.place(context.report().number(question), place)),
                TextLine.of(Span.strong(question.subject()))
                        .and(context.notes(finding))
                        .and(rows.running("label.evidence")),
                exhibits.isEmpty() ? TextLine.of("\u2013") : wording.listOf(exhibits),
                context.citations(List.of(finding.strongest())));
    }

    /** Returns the card of each finding. */
    List<Block> cards(List<Finding> findings) {
        List<Block> cards = new ArrayList<>();
        for (Finding finding : findings) {
            cards.add(card(finding));
        }
        return cards;
    }

    /** Returns the card of an answer that the file keeps although its question is not asked. */
    Block.Card kept(Question question) {
        Rows rows = new Rows();
        TextLine marks =
                TextLine.of(Span.mark(wording.say("mark.kept"), "kept")).and(context.confidential(question));
        contested(question, rows);
        context.report().answer(question).ifPresent(given -> {
            rows.add("label.answer", TextLine.of(Span.strong(wording.answer(given.kind()))));
            said(question, given, rows);
            follows(given, rows);
            answered(given, rows);
        });
        return card(question, "kept", marks, Rows.blocks(List.of(rows)));
    }

    private Block.Card card(Question question, String tone, TextLine marks, List<Block> body) {
        String title = context.report().number(question) + " " + question.text();
        return new Block.Card(ReportContext.placeOf(question), tone, marks, title, body);
    }

    private static Optional<Force> strongest(List<Provision> clauses) {
        return clauses.stream().flatMap(clause -> clause.force().stream()).min(Comparator.naturalOrder());
    }

    /** Cites every provision once, weaker only if each of its clauses is. Adds what the strongest asks, unless it is met; the tables have what the others ask. */
    private void rests(Finding finding, Rows rows) {
        Provision strongest = finding.strongest();
        Map<String, List<Provision>> paragraphs = new LinkedHashMap<>();
        for (Provision provision : finding.applicability().applying()) {
            paragraphs
                    .computeIfAbsent(wording.cite(provision), first -> new ArrayList<>())
                    .add(provision);
        }
        List<TextLine> cited = new ArrayList<>();
        for (List<Provision> clauses : paragraphs.values()) {
            TextLine citation = context.citations(clauses);
            cited.add(strongest(clauses)
                    .filter(force -> !strongest.force().equals(Optional.of(force)))
                    .map(weaker -> Span.soft(wording.words().inBrackets(wording.force(weaker))))
                    .map(force -> citation.and(TextLine.of(force)))
                    .orElse(citation));
        }
        rows.add("label.rests", wording.partsOf(cited));
        if (finding.outcome() != Outcome.MET) {
            rows.add("label.asks", asks(strongest));
        }
        String note = finding.question().guidance().note();
        if (!note.isBlank()) {
            rows.add("label.point", TextLine.of(note));
        }
    }

    /** Adds the checklist from which the question is taken. */
    private void home(Finding finding, Rows rows) {
        Section.Home home =
                context.report().checklist().sectionOf(finding.question()).home();
        if (home.isElsewhere()) {
            rows.add("label.taken-from", wording.say("taken-from", home.checklist(), home.version()));
        }
    }

    /** Adds what the State declared on a provision of the question; the chapter of declarations has the rest. */
    private void declared(Finding finding, Rows rows) {
        Findings findings = context.report().findings();
        List<TextLine> lines = new ArrayList<>();
        for (Declaration declaration : findings.declarationsOn(finding)) {
            int number = findings.assessment().declarations().indexOf(declaration) + 1;
            String title = DeclarationText.title(declaration, findings.checklist(), wording.words());
            Span reference = Span.reference(title, DeclarationsChapter.placeOf(number));
            lines.add(TextLine.join(
                    List.of(
                            TextLine.of(reference),
                            TextLine.of(DeclarationText.rest(declaration, wording.words(), wording::date))),
                    ""));
        }
        rows.join("label.declared", lines);
    }

    /** Adds what other offices answered, while nobody has chosen. */
    private void contested(Question question, Rows rows) {
        List<String> others = OtherAnswers.said(question, context.report().findings(), wording.words());
        if (!others.isEmpty()) {
            rows.add("label.contested", wording.say("contested", wording.parts(others)));
        }
    }

    private TextLine asks(Provision provision) {
        return TextLine.of(provision.asks())
                .and(TextLine.of(Span.soft(wording.say("verb", provision.verb()))))
                .and(wording.quotes(provision));
    }

    /** Adds what the State says of the matter, with its evidence, and what is missing. */
    private void said(Question question, Answer answer, Rows rows) {
        rows.add("label.waiting-for", answer.text(AnswerTextField.WAITING_FOR));
        rows.add("label.reason", answer.text(AnswerTextField.REASON));
        rows.add("label.decision", answer.text(AnswerTextField.DECISION));
        String qualifier = answer.text(AnswerTextField.QUALIFIER);
        if (!qualifier.isEmpty()) {
            rows.add("label.qualifier", wording.quote(wording.qualifier(qualifier, question)));
        }
        rows.add("label.measures", answer.text(AnswerTextField.MEASURES));
        rows.add("label.practice", answer.text(AnswerTextField.PRACTICE));
        rows.join("label.figures", answer.figures().stream().map(this::figure).toList());
        rows.join(
                "label.evidence", answer.evidence().stream().map(this::evidence).toList());
        rows.add("label.missing", answer.text(AnswerTextField.MISSING));
        rows.add("label.challenges", answer.text(AnswerTextField.CHALLENGES));
        rows.add("label.challenges", answer.noChallenges() ? wording.say("challenges.none") : "");
    }

    /** Adds the help and the actions that follow from it, and remarks. */
    private void follows(Answer answer, Rows rows) {
        rows.add("label.needs", answer.noHelp() ? wording.say("needs.none-needed") : "");
        rows.join(
                "label.needs",
                answer.needs().stream()
                        .map(need -> TextLine.of(wording.need(need)))
                        .toList());
        rows.join("label.actions", answer.actions().stream().map(this::action).toList());
        rows.add("label.note", answer.text(AnswerTextField.NOTE));
        rows.add("label.good-practice", answer.text(AnswerTextField.GOOD_PRACTICE));
        rows.add("label.observations", answer.text(AnswerTextField.OBSERVATIONS));
    }

    private void answered(Answer answer, Rows rows) {
        rows.add(answer.kind().isPending() ? "label.noted" : "label.answered", answered(answer));
    }

    /** Returns who answered and when, and the day of the review; empty when the file does not say. */
    String answered(Answer answer) {
        List<String> said = new ArrayList<>();
        String office = answer.text(AnswerTextField.BY);
        if (!office.isEmpty()) {
            said.add(AnswerOffice.names(office, wording.words()));
        }
        String at = answer.text(AnswerTextField.AT);
        if (!at.isEmpty()) {
            said.add(wording.say("answered.on", wording.day(at)));
        }
        String review = answer.reviewDay();
        if (!review.isEmpty()) {
            said.add(wording.say("answered.review", wording.date(review)));
        }
        return said.stream()
                .reduce((first, next) -> wording.say("answered.parts", first, next))
                .orElse("");
    }

    /** Returns a figure with its number, and the days between which it was counted. */
    private TextLine figure(Figure figure) {
        String what = figure.number().isEmpty()
                ? figure.what()
                : wording.say("figure.of", figure.what(), wording.words().number(figure.number()));
        String days = wording.span(figure.from(), figure.to());
        return days.isEmpty()
                ? TextLine.of(what)
                : TextLine.of(what).and(TextLine.of(Span.soft(wording.words().inBrackets(days))));
    }

    /** Returns the citation by its number in the annex, which has the rest of it, and its state if it is not in force. */
    private TextLine evidence(Evidence evidence) {
        return exhibit(
                evidence,
                evidence.reference().isEmpty()
                        ? evidence.title()
                        : wording.say("evidence.of", evidence.title(), evidence.reference()));
    }

    private TextLine exhibit(Evidence evidence, String name) {
        CitedEvidence exhibit = context.report().exhibit(evidence);
        TextLine cited = TextLine.of(Span.reference(wording.say("exhibit", exhibit.number()), "e-" + exhibit.number()));
        cited = name.isEmpty() ? cited : cited.and(TextLine.of(name));
        String today = context.report().findings().today().toString();
        if (evidence.isRepealed(today)) {
            return cited.and(state("evidence.is-repealed", evidence.repealedOn()));
        }
        return evidence.isNotInForce(today) ? cited.and(state("evidence.not-in-force", evidence.inForceFrom())) : cited;
    }

    private TextLine state(String key, String date) {
        return TextLine.of(Span.soft(wording.words().inBrackets(wording.say(key, wording.date(date)))));
    }

    /** Returns an action, with its owner, day and status as far as they are known. */
    TextLine action(Action action) {
        return TextLine.of(action.what()).and(TextLine.of(Span.soft(wording.whoAndWhen(action))));
    }

    private void notStated(Answer answer, Rows rows) {
        List<String> missing = new ArrayList<>();
        for (FollowUp followUp : FollowUp.missingIn(answer, context.report().checklist())) {
            missing.add(wording.say("not-stated." + KebabCase.of(followUp)));
        }
        rows.add("label.not-stated", wording.parts(missing));
    }

    /** Collects labels with their lines; a label without a line is left out. */
    private final class Rows {
        private final List<Block.Facts.Fact> facts = new ArrayList<>();

        void add(String label, String text) {
            String said = text.stripTrailing(); // a line end of the State would be an empty line
            if (!said.isEmpty()) {
                add(label, TextLine.of(said));
            }
        }

        void add(String label, TextLine line) {
            facts.add(new Block.Facts.Fact(wording.say(label), List.of(line)));
        }

        void join(String label, List<TextLine> lines) {
            if (!lines.isEmpty()) {
                add(label, wording.partsOf(lines));
            }
        }

        /** Returns the labels of each group as a block; a group without a label has none. */
        static List<Block> blocks(List<Rows> groups) {
            List<Block> blocks = new ArrayList<>();
            for (Rows group : groups) {
                if (!group.facts.isEmpty()) {
                    blocks.add(new Block.Facts(group.facts, true));
                }
            }
            return blocks;
        }

        /** Returns the labels with their lines one after the other, but for one label. */
        TextLine running(String without) {
            TextLine running = TextLine.of();
            for (Block.Facts.Fact fact : facts) {
                if (!fact.label().equals(wording.say(without))) {
                    running = running.and(TextLine.of(Span.soft(wording.colon(fact.label()))))
                            .and(TextLine.join(fact.lines(), " "));
                }
            }
            return running;
        }
    }
}
