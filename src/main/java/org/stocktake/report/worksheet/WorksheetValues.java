package org.stocktake.report.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.WorksheetWords;

/** The values that the fields and lists of a worksheet show of an answer that was given already. */
record WorksheetValues(Optional<Answer> answer, WorksheetWords labels, Map<String, String> qualifiers) {
    static WorksheetValues of(Optional<Answer> answer, WorksheetWords labels, Map<String, String> qualifiers) {
        return new WorksheetValues(answer, labels, qualifiers);
    }

    Optional<AnswerKind> kind() {
        return answer.map(Answer::kind);
    }

    /** Returns the key of the text that the field {@link WorksheetField#WHY} shows; empty if it shows none. */
    String shown() {
        return kind().flatMap(WorksheetField::whyOf)
                .filter(part -> !text(part).isEmpty())
                .map(AnswerTextField::key)
                .orElse("");
    }

    private String text(AnswerTextField part) {
        return answer.map(given -> given.text(part)).orElse("");
    }

    /** Returns what a field shows, one entry for each choice; none when there is nothing. */
    List<String> of(WorksheetField field) {
        return answer.isEmpty() ? List.of() : of(field, answer.get());
    }

    private List<String> of(WorksheetField field, Answer given) {
        return switch (field) {
            case ANSWER -> List.of(labels.answers().getOrDefault(given.kind().word(), ""));
            case WHY -> one(WorksheetField.whyOf(given.kind()).map(given::text).orElse(""));
            case QUALIFIER -> {
                String id = given.text(AnswerTextField.QUALIFIER);
                yield one(qualifiers.getOrDefault(id, id));
            }
            case MEASURES -> one(given.text(AnswerTextField.MEASURES));
            case PRACTICE -> one(given.text(AnswerTextField.PRACTICE));
            case MISSING -> one(given.text(AnswerTextField.MISSING));
            case CHALLENGES -> one(given.text(AnswerTextField.CHALLENGES));
            case NO_CHALLENGES -> given.noChallenges() ? List.of(labels.say("yes")) : List.of();
            case NEEDS ->
                given.noHelp() ? List.of(labels.say("no-help")) : WorksheetWords.labels(given.needs(), labels.needs());
            case GOOD_PRACTICE -> one(given.text(AnswerTextField.GOOD_PRACTICE));
            case NOTE -> one(given.text(AnswerTextField.NOTE));
            case CONFIDENTIAL -> given.confidential() ? List.of(labels.say("yes")) : List.of();
        };
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** Returns the items of a list, each with what its keys show. */
    List<Map<String, String>> items(WorksheetList list) {
        if (answer.isEmpty()) {
            return List.of();
        }
        List<Map<String, String>> items = new ArrayList<>();
        switch (list) {
            case EVIDENCE -> answer.get().evidence().forEach(citation -> items.add(item(citation)));
            case ACTIONS -> answer.get().actions().forEach(step -> items.add(item(step)));
            case FIGURES -> answer.get().figures().forEach(figure -> items.add(figure.byKey()));
        }
        return items;
    }

    private Map<String, String> item(Evidence citation) {
        Map<String, String> item = citation.byKey();
        item.put("kind", labels.choices("kind").getOrDefault(citation.kindWord(), ""));
        boolean hides = !citation.file().isEmpty() || !citation.reviewBy().isEmpty();
        item.put(WorksheetList.NAMED, hides ? FixedTextDigest.of(citation.title()) : "");
        return item;
    }

    private Map<String, String> item(Action step) {
        Map<String, String> item = step.byKey();
        item.put("status", labels.choices("status").getOrDefault(step.status(), ""));
        return item;
    }

    /** Returns the keys of the fields and lists that have a text which the format cannot hold. */
    List<String> kept(Predicate<String> fits) {
        List<String> kept = new ArrayList<>();
        for (WorksheetField field : WorksheetField.values()) {
            if (!of(field).stream().allMatch(fits)) {
                kept.add(field.key());
            }
        }
        for (WorksheetList list : WorksheetList.values()) {
            boolean fit =
                    items(list).stream().allMatch(item -> item.values().stream().allMatch(fits));
            if (!fit) {
                kept.add(list.key());
            }
        }
        return kept;
    }

    /** Returns true for a text without hidden characters; line feeds and tabs are none. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || !ControlCharacters.steers(c));
    }
}
