package org.stocktake.finding.signoff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stocktake.finding.TextDigest;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * The canonical text of answers, which {@code src/docs/signing.md} describes: what an answer says and not how its file
 * is laid out. The time of an answer and its internal note are not in it.
 */
public final class CanonicalText {
    private static final String FORMAT = "stocktake/sign-off/1";
    private static final int ANSWER_DIGITS = 16;

    private final Assessment.Subject subject;
    private final Map<String, Answer> answers = new TreeMap<>();

    private CanonicalText(Assessment.Subject subject) {
        this.subject = subject;
    }

    /**
     * Returns the text of the answers in the file to questions of those sections, also where a question is not asked.
     *
     * @param sections ids; empty for all sections
     */
    public static CanonicalText of(Checklist checklist, Assessment assessment, List<String> sections) {
        CanonicalText text = new CanonicalText(assessment.subject());
        for (Section section : checklist.sections()) {
            if (sections.isEmpty() || sections.contains(section.id())) {
                for (Question question : section.questions()) {
                    Optional<Answer> answer = assessment.answerTo(question.id());
                    if (answer.isPresent()) {
                        text.answers.put(question.id().value(), answer.get());
                    }
                }
            }
        }
        return text;
    }

    /** Returns the text of these answers, whatever checklist their questions are of. */
    public static CanonicalText of(Assessment.Subject subject, Map<QuestionId, Answer> answers) {
        CanonicalText text = new CanonicalText(subject);
        for (Map.Entry<QuestionId, Answer> answer : answers.entrySet()) {
            text.answers.put(answer.getKey().value(), answer.getValue());
        }
        return text;
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Returns the SHA-256 of the whole text, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return TextDigest.of(text());
    }

    /** Returns the first 16 digits of the SHA-256 of the lines of each answer, in the order of the text. */
    public Map<QuestionId, String> digests() {
        Map<QuestionId, String> digests = new LinkedHashMap<>();
        for (Map.Entry<String, Answer> one : answers.entrySet()) {
            String sha256 = TextDigest.of(lines(one.getKey(), one.getValue()));
            digests.put(new QuestionId(one.getKey()), sha256.substring(0, ANSWER_DIGITS));
        }
        return digests;
    }

    /** Returns the text: the head, and the lines of each answer in the order of the questions' ids. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, FORMAT);
        line(text, "checklist", subject.checklistId());
        line(text, "state", subject.state());
        line(
                text,
                "period",
                subject.period().from().toString(),
                subject.period().to().toString());
        for (Map.Entry<String, Answer> one : answers.entrySet()) {
            text.append(lines(one.getKey(), one.getValue()));
        }
        return text.toString();
    }

    private static String lines(String question, Answer answer) {
        StringBuilder lines = new StringBuilder();
        line(lines, "question", question);
        line(lines, "answer", answer.kind().word());
        if (answer.confidential()) {
            line(lines, "confidential", "yes");
        }
        for (AnswerTextField field : AnswerTextField.values()) {
            boolean covered = field != AnswerTextField.INTERNAL_NOTE && field != AnswerTextField.AT;
            if (covered && !answer.text(field).isEmpty()) {
                line(lines, field.key(), answer.text(field));
            }
        }
        if (answer.noChallenges()) {
            line(lines, "no-challenges", "yes");
        }
        if (answer.noHelp()) {
            line(lines, "no-help", "yes");
        }
        sets(lines, answer);
        return lines.toString();
    }

    /** Adds the lists of an answer; the order in which they are written says nothing. */
    private static void sets(StringBuilder lines, Answer answer) {
        List<String> all = new ArrayList<>();
        for (Figure figure : answer.figures()) {
            all.add(line("figure", figure.byKey().values()));
        }
        for (Evidence one : answer.evidence()) {
            all.add(line("evidence", one.byKey().values()));
        }
        for (String need : answer.needs()) {
            all.add(line("need", need));
        }
        for (Action action : answer.actions()) {
            all.add(line("action", action.byKey().values()));
        }
        all.sort(ByBytes.INSTANCE);
        for (String line : all) {
            lines.append(line);
        }
    }

    /** The order of the bytes in UTF-8, which every language can repeat. */
    private static final class ByBytes implements Comparator<String> {
        static final ByBytes INSTANCE = new ByBytes();

        @Override
        public int compare(String one, String other) {
            return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(line(parts));
    }

    private static String line(String word, Collection<String> values) {
        List<String> parts = new ArrayList<>(List.of(word));
        parts.addAll(values);
        return line(parts.toArray(new String[0]));
    }

    /** Returns the parts with tabs between them, and a line feed. */
    private static String line(String... parts) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            line.append(i == 0 ? "" : "\t").append(escaped(parts[i]));
        }
        return line.append('\n').toString();
    }

    /** Returns the text without the blanks around it, in one line: a layout of YAML adds or takes away both. */
    private static String escaped(String text) {
        return text.strip()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
