package org.stocktake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Question;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.typed.DayReader;

/** The labels that a worksheet offers in its lists, and the words of the file that they stand for. */
public final class WorksheetWords {
    /** The need that stands for "no help is needed". */
    public static final String NO_HELP = "none";

    /** Labels of answers in earlier worksheets, and the words of the answers. */
    private static final Map<String, String> EARLIER_ANSWERS =
            Map.of(squeezed("Ожидается ответ другого"), AnswerKind.WAITING.word());

    private final Messages words;
    private final Checklist checklist;

    public WorksheetWords(Messages words, Checklist checklist) {
        this.words = words;
        this.checklist = checklist;
    }

    /** Returns the sentence {@code worksheet.KEY}. */
    public String say(String key, Object... values) {
        return words.say("worksheet." + key, values);
    }

    /** Returns the labels of all kinds of answer, by word, in order. */
    public Map<String, String> answers() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (AnswerKind kind : AnswerKind.values()) {
            labels.put(kind.word(), words.say("answer." + kind.word()));
        }
        return labels;
    }

    /** Returns the kind of answer that a label, an earlier label or a word means; empty if there is none. */
    public Optional<AnswerKind> answer(String given) {
        return wordOf(given, answers())
                .or(() -> Optional.ofNullable(EARLIER_ANSWERS.get(squeezed(given))))
                .flatMap(AnswerKind::of);
    }

    /** Returns whether a mark is set, as people and spreadsheets write it; empty if the text says neither. */
    public Optional<Boolean> mark(String given) {
        Map<String, String> labels = new LinkedHashMap<>(Map.of("true", "x", "1", "☒", "false", "☐", "0", "-"));
        labels.put("yes", say("yes"));
        labels.put("no", words.say("answer." + AnswerKind.NO.word()));
        return wordOf(given, labels).map(Set.of("true", "1", "yes")::contains);
    }

    /** Returns the day that was written, in ISO 8601; the text as it is where it is no day, or can be two. */
    public String day(String given) {
        return days().day(given).iso().orElse(given.strip());
    }

    /** Returns the day, the month or the year that was written, in ISO 8601; the text as it is where it is none. */
    public String dayOrPart(String given) {
        return days().dayOrPart(given).iso().orElse(given.strip());
    }

    private DayReader days() {
        return DayReader.of(
                month -> words.say("report.month." + month)
                        + DayReader.BETWEEN_NAMES
                        + words.say("report.month.alone." + month),
                words.say("interview.day.months"),
                words.say("interview.day.fillers"));
    }

    /** Returns the softening words of a question, by id. */
    public Map<String, String> qualifiers(Question question) {
        Map<String, String> labels = new LinkedHashMap<>();
        Vocabulary vocabulary = checklist.vocabularyOf(question);
        for (String id : checklist.qualifiersOf(question)) {
            putOnce(labels, id, vocabulary.qualifier(id));
        }
        return labels;
    }

    /** Returns all words that qualify a duty, by id: for a question that the checklist does not have any more. */
    public Map<String, String> qualifiers() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Vocabulary.Qualifier qualifier : checklist.vocabulary().qualifiers()) {
            putOnce(labels, qualifier.id(), checklist.vocabulary().qualifier(qualifier.id()));
        }
        return labels;
    }

    /** Returns the kinds of help, by id, with the statement that none is needed first. */
    public Map<String, String> needs() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(NO_HELP, say("no-help"));
        for (Vocabulary.Need need : checklist.vocabulary().needs()) {
            putOnce(labels, need.id(), need.label());
        }
        return labels;
    }

    /** Returns the labels of a choice within an item of a list, by word. */
    public Map<String, String> choices(String key) {
        return key.equals("kind") ? kinds() : statuses();
    }

    private Map<String, String> kinds() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            labels.put(kind.word(), words.say("report.evidence.kind." + kind.word()));
        }
        return labels;
    }

    private Map<String, String> statuses() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ActionStatus status : ActionStatus.values()) {
            labels.put(status.word(), words.say("report.status." + status.word()));
        }
        return labels;
    }

    /** Adds a label; one that stands there already gets its id, so that each label means one thing. */
    private void putOnce(Map<String, String> labels, String id, String label) {
        labels.put(id, labels.containsValue(label) ? words.note(label, id) : label);
    }

    /** Returns the word for a label, or for the word itself; letter case and spaces do not matter. Empty if there is none. */
    public static Optional<String> wordOf(String given, Map<String, String> labels) {
        String wanted = squeezed(given);
        @Nullable String found = null;
        for (Map.Entry<String, String> entry : labels.entrySet()) {
            if (squeezed(entry.getValue()).equals(wanted)) {
                return Optional.of(entry.getKey());
            }
            found = entry.getKey().equals(wanted) ? entry.getKey() : found;
        }
        return Optional.ofNullable(found);
    }

    /** Returns the labels of several words, each on its own line. */
    public static List<String> labels(List<String> wanted, Map<String, String> labels) {
        List<String> said = new ArrayList<>();
        for (String word : wanted) {
            said.add(labels.getOrDefault(word, word));
        }
        return said;
    }

    private static String squeezed(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
