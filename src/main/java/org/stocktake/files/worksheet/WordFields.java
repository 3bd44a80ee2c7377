package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.worksheet.WordParagraph.Control;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.finding.worksheet.WorksheetTag;
import org.stocktake.text.Messages;

/** Puts the fields of a Word document together, question by question and row by row. */
final class WordFields {
    /** The text that Word shows in a box that somebody emptied. */
    private static final String WORD_PROMPT = "Click or tap here to enter text.";

    /** An item of a list: the row of a table. */
    private record Row(String number, WorksheetList list, int row) {}

    private final WorksheetNotices notices;
    private final Messages words;
    private final Map<String, WorksheetLine> lines;
    private final Set<String> prompts;
    private final Map<String, ReturnedQuestion> questions = new LinkedHashMap<>();
    private final Map<Row, Map<String, GivenText>> rows = new LinkedHashMap<>();

    WordFields(WorksheetNotices notices, Messages words, Map<String, WorksheetLine> lines) {
        this.notices = notices;
        this.words = words;
        this.lines = lines;
        this.prompts = prompts(words);
    }

    /** Returns the prompts that the boxes of a worksheet show while they are empty. */
    static Set<String> prompts(Messages words) {
        Set<String> prompts = new LinkedHashSet<>(List.of(
                words.say("worksheet.choose"), words.say("worksheet.write"), words.say("worksheet.day"), WORD_PROMPT));
        for (WorksheetField field : WorksheetField.values()) {
            if (field.isWritten()) {
                prompts.add(words.say("worksheet.write." + field.key()));
            }
        }
        return prompts;
    }

    void take(WordCell cell) {
        Set<Object> seen = new LinkedHashSet<>();
        for (Control control : cell.controls()) {
            WorksheetTag tag = control.tag().orElseThrow();
            boolean once = !cell.isOneText() || seen.add(tag);
            if (tag.kind() == WorksheetTag.Kind.ANSWER && once) {
                WorksheetField.of(tag.key()).ifPresent(field -> field(field, tag.number(), control, cell));
            } else if (tag.kind() == WorksheetTag.Kind.ITEM && once) {
                item(tag, control, cell);
            }
        }
    }

    private Optional<ReturnedQuestion> question(String number) {
        Optional<WorksheetLine> line = Optional.ofNullable(lines.get(number));
        if (line.isEmpty()) {
            notices.add(notices.question(number), WorksheetNotice.Kind.LINE_MISSING);
            return Optional.empty();
        }
        return Optional.of(questions.computeIfAbsent(number, none -> new ReturnedQuestion(number, line.get())));
    }

    private void field(WorksheetField field, String number, Control control, WordCell cell) {
        String place = notices.field(number, words.say("worksheet.field." + field.key()));
        if (!lines.containsKey(number) && !field.isMark()) {
            tellWithoutLine(new GivenText(given(control, cell), place));
        }
        question(number).ifPresent(question -> {
            question.offer(field);
            if (field.isMark()) {
                boolean set =
                        control.checked().orElse(cell.text(control, prompts).contains("☒"));
                question.add(field, new GivenText(set ? words.say("worksheet.yes") : "", place));
            } else {
                question.add(field, new GivenText(given(control, cell), place));
            }
        });
    }

    /** Quotes a text at a question of which nothing is known any more. */
    private void tellWithoutLine(GivenText text) {
        if (!text.isBlank()) {
            notices.add(
                    text.place(),
                    WorksheetNotice.Kind.TEXT_NOT_TAKEN,
                    text.text().strip());
        }
    }

    private String given(Control control, WordCell cell) {
        String text = cell.text(control, prompts);
        boolean prompt = prompts.contains(text.strip()) || (!cell.isOneText() && control.isPrompt(text, prompts));
        return prompt ? "" : text;
    }

    private void item(WorksheetTag tag, Control control, WordCell cell) {
        int dot = tag.key().indexOf('.');
        Optional<WorksheetList> list =
                dot < 0 ? Optional.empty() : WorksheetList.of(tag.key().substring(0, dot));
        Optional<ReturnedQuestion> question = list.isEmpty() ? Optional.empty() : question(tag.number());
        String key = tag.key().substring(dot + 1);
        if (list.isPresent() && question.isEmpty() && !key.isEmpty()) {
            tellWithoutLine(new GivenText(given(control, cell), place(tag.number(), list.get(), key)));
        }
        if (question.isEmpty()) {
            return;
        }
        question.get().offer(list.get());
        Map<String, GivenText> item =
                rows.computeIfAbsent(new Row(tag.number(), list.get(), control.row()), none -> new LinkedHashMap<>());
        if (key.isEmpty()) {
            WordFormReader.hidden(cell.text(control, prompts))
                    .forEach((part, value) -> hidden(part, value, list.get(), tag.number(), item));
        } else {
            put(item, key, new GivenText(given(control, cell), place(tag.number(), list.get(), key)));
        }
    }

    /** Puts a part of an item; a second text of the same part is told, as when a row is made of two. */
    private void put(Map<String, GivenText> item, String key, GivenText text) {
        @Nullable GivenText first = item.putIfAbsent(key, text);
        if (first != null && first.isBlank()) {
            item.put(key, text);
        } else if (first != null && !text.isBlank() && !text.text().equals(first.text())) {
            notices.add(
                    text.place(), WorksheetNotice.Kind.FIELD_TWICE, text.text().strip());
        }
    }

    private void hidden(String key, String value, WorksheetList list, String number, Map<String, GivenText> item) {
        if (list.hiddenKeys().contains(key)) {
            item.put(key, new GivenText(value, place(number, list, "title")));
        }
    }

    private String place(String number, WorksheetList list, String key) {
        return notices.field(
                number,
                words.list(List.of(
                        words.say("worksheet.list." + list.key()),
                        words.say("worksheet.part." + list.key() + "." + key))));
    }

    /** Returns the questions by number. */
    Map<String, ReturnedQuestion> questions() {
        rows.forEach((row, item) -> {
            List<String> known = List.copyOf(row.list().keys());
            boolean filled = known.stream()
                    .anyMatch(key -> item.containsKey(key) && !item.get(key).isBlank());
            if (filled) {
                question(row.number()).ifPresent(question -> question.add(row.list(), item));
            }
        });
        questions.values().forEach(this::tellMissing);
        return questions;
    }

    /** Tells of the rows and tables of a question that were deleted. */
    private void tellMissing(ReturnedQuestion question) {
        List<String> missing = missing(question);
        if (!missing.isEmpty()) {
            notices.add(notices.question(question.number()), WorksheetNotice.Kind.FIELD_MISSING, words.list(missing));
        }
    }

    /** Returns true if a question has lost a box, so that its words can stand outside of the boxes. */
    boolean lacksBox(String number) {
        @Nullable ReturnedQuestion question = questions.get(number);
        return question == null ? lines.containsKey(number) : !missing(question).isEmpty();
    }

    private List<String> missing(ReturnedQuestion question) {
        List<String> missing = new ArrayList<>();
        for (WorksheetField field : WorksheetField.values()) {
            boolean always = field != WorksheetField.QUALIFIER && field != WorksheetField.NO_CHALLENGES;
            if (always && question.lacks(field)) {
                missing.add(words.say("worksheet.field." + field.key()));
            }
        }
        for (WorksheetList list : WorksheetList.values()) {
            if (question.lacks(list)) {
                missing.add(words.say("worksheet.list." + list.key()));
            }
        }
        return missing;
    }
}
