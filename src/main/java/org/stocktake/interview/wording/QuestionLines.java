package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ForeignParts;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** Questions as lines of a list, with their status in words. */
public final class QuestionLines {
    private QuestionLines() {}

    /** Returns the short number of a question, such as 2.3, by which people name it. */
    public static String number(QuestionId id, Interview at) {
        return at.checklist().question(id).map(at.checklist()::numberOf).orElse("");
    }

    /** Makes something of each question asked and its line, which stands under the title of its section. */
    public static <T> List<T> of(Interview at, BiFunction<QuestionId, ListOption, T> making) {
        List<T> made = new ArrayList<>();
        lines(at.asked().stream().map(Question::id).toList(), at).forEach((id, line) -> {
            Section section = at.checklist().sectionOf(at.question(id));
            made.add(making.apply(id, line.in(Phrase.asIs(section.title()))));
        });
        return made;
    }

    /** Returns true if the answer to the question contains the words: in texts, evidence or actions. */
    public static boolean mentions(int index, String words, Interview at) {
        return index < at.asked().size()
                && at.answerTo(at.asked().get(index).id()).stream()
                        .flatMap(QuestionLines::texts)
                        .anyMatch(text -> Phrase.asIs(text).mentions(words));
    }

    private static Stream<String> texts(Answer answer) {
        Stream<String> lines = Stream.of(ItemKind.values())
                .flatMap(items -> IntStream.range(0, items.count(answer)).mapToObj(i -> items.line(answer, i)));
        return Stream.concat(answer.texts().values().stream(), lines);
    }

    /** Returns the lines of these questions: status, marks and text; on a second line what is missing. */
    public static Map<QuestionId, ListOption> lines(List<QuestionId> ids, Interview at) {
        List<Contradiction> contradictions = Contradiction.in(at.findings());
        List<HalfTypedText> half = at.halfTyped();
        Set<QuestionId> expired = new HashSet<>();
        at.findings()
                .flagged(FindingFlag.EXPIRED)
                .forEach(finding -> expired.add(finding.question().id()));
        Map<QuestionId, ListOption> lines = new LinkedHashMap<>();
        for (QuestionId id : ids) {
            Question question = at.question(id);
            List<Phrase> marks = marks(question, at.answerTo(id), expired.contains(id), at);
            if (contradictions.stream().anyMatch(found -> found.isAbout(id))) {
                marks.add(mark("contradictory"));
            }
            if (half.stream().anyMatch(text -> text.page().startsWith(id + "/"))) {
                marks.add(mark("half-typed"));
            }
            Phrase status = marks.isEmpty()
                    ? status(question, at)
                    : Phrase.of("interview.status.marked", status(question, at), Phrase.enumerated(marks));
            Phrase line = Phrase.of("interview.line", status, question.text());
            Phrase standing = lacked(id, at)
                    .map(lacked -> Phrase.of("interview.line.lacks", line, lacked))
                    .orElse(line);
            lines.put(id, ListOption.line(standing).numbered(number(id, at)).marked(outcome(id, at)));
        }
        return lines;
    }

    private static ListOption.Mark outcome(QuestionId id, Interview at) {
        return at.answerTo(id)
                .map(answer -> switch (answer.kind()) {
                    case YES -> ListOption.Mark.FULL;
                    case PARTLY -> ListOption.Mark.PART;
                    case NO -> ListOption.Mark.LACKING;
                    case CONSIDERED, NOT_APPLICABLE, UNKNOWN, WAITING, LATER, WITHHELD -> ListOption.Mark.NONE;
                })
                .orElse(ListOption.Mark.NONE);
    }

    /**
     * Returns the marks that matter wherever a question is shown; on its own page their keys end in {@code .here}.
     *
     * @param shown the answer whose confidentiality and kept parts count
     */
    public static List<Phrase> marks(Question question, Optional<Answer> shown, Interview at) {
        boolean expired = at.findings()
                .of(question)
                .filter(finding -> finding.has(FindingFlag.EXPIRED))
                .isPresent();
        return marks(question, shown, expired, at);
    }

    private static List<Phrase> marks(Question question, Optional<Answer> shown, boolean expired, Interview at) {
        List<Phrase> marks = new ArrayList<>();
        if (shown.filter(Answer::confidential).isPresent()) {
            marks.add(mark("confidential"));
        }
        if (!at.assessment().coordination().conflictsAt(question.id()).isEmpty()) {
            marks.add(mark("conflict"));
        }
        if (expired) {
            marks.add(mark("expired"));
        }
        shown.map(ForeignParts::keys)
                .filter(kept -> !kept.isEmpty())
                .ifPresent(kept -> marks.add(mark("kept", named(kept))));
        return marks;
    }

    private static Phrase mark(String word, Object... values) {
        return Phrase.of("interview.mark." + word, values);
    }

    /** Returns the follow-ups that the answer to a question lacks; none without an answer. */
    public static List<FollowUp> missing(QuestionId id, Interview at) {
        return at.answerTo(id)
                .map(answer -> FollowUp.missingIn(answer, at.checklist()))
                .orElse(List.of());
    }

    /** Returns their names; empty when the answer lacks nothing. All lists and notices use this. */
    public static Optional<Phrase> lacked(QuestionId id, Interview at) {
        return Optional.of(missing(id, at)).filter(lacked -> !lacked.isEmpty()).map(QuestionLines::names);
    }

    private static Phrase status(Question question, Interview at) {
        QuestionStatus status = QuestionStatus.of(at.assessment(), question.id(), at.checklist());
        Phrase standing = Phrase.of("interview.status." + status.word());
        // A second line says what is to complete.
        boolean isSaidBelow = status == QuestionStatus.TO_COMPLETE;
        return at.answerTo(question.id())
                .map(answer -> isSaidBelow ? QuestionText.kind(answer) : status(answer, standing))
                .orElse(standing);
    }

    private static Phrase status(Answer answer, Phrase standing) {
        String whom = answer.text(AnswerTextField.WAITING_FOR);
        return answer.kind() == AnswerKind.WAITING && !whom.isEmpty()
                ? Phrase.of("interview.status.waiting-for", standing, whom)
                : Phrase.of("interview.status.answered", QuestionText.kind(answer), standing);
    }

    /** Returns the names of follow-ups that an answer lacks. */
    public static Phrase names(List<FollowUp> followUps) {
        return named(followUps.stream().map(FollowUp::word).toList());
    }

    /** Returns the names of the parts of an answer that have these keys in the file. */
    public static Phrase named(List<String> keys) {
        return Phrase.enumerated(keys.stream()
                .map(key -> Phrase.of("interview.follow-up." + key))
                .toList());
    }
}
