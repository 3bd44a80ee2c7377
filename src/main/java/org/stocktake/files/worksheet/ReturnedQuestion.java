package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.finding.worksheet.WorksheetList;

/** The fields of one question as they came back, before they are judged. */
final class ReturnedQuestion {
    private final String number;
    private final WorksheetLine line;
    private final Map<WorksheetField, List<GivenText>> fields = new EnumMap<>(WorksheetField.class);
    private final Map<WorksheetList, List<Map<String, GivenText>>> items = new EnumMap<>(WorksheetList.class);

    ReturnedQuestion(String number, WorksheetLine line) {
        this.number = number;
        this.line = line;
    }

    String number() {
        return number;
    }

    WorksheetLine line() {
        return line;
    }

    /** Adds what stands in a field; the field counts as offered even if it is empty. */
    void add(WorksheetField field, GivenText text) {
        List<GivenText> given = fields.computeIfAbsent(field, none -> new ArrayList<>());
        given.add(text);
    }

    /** Says that a field was there. */
    void offer(WorksheetField field) {
        fields.computeIfAbsent(field, none -> new ArrayList<>());
    }

    void offer(WorksheetList list) {
        items.computeIfAbsent(list, none -> new ArrayList<>());
    }

    /** Adds an item of a list; its keys are those of the file. */
    void add(WorksheetList list, Map<String, GivenText> item) {
        items.computeIfAbsent(list, none -> new ArrayList<>()).add(new LinkedHashMap<>(item));
    }

    boolean offers(WorksheetField field) {
        List<GivenText> given = fields.get(field);
        return given != null && given.stream().allMatch(GivenText::usable) && !keeps(field);
    }

    /** Returns true if something else than a text stands in a field that the file offered, such as a formula. */
    boolean isUnusable(WorksheetField field) {
        return fields.containsKey(field) && !offers(field) && !keeps(field);
    }

    /** Returns true if the file did not offer the field, because it cannot hold what the answer has there. */
    boolean keeps(WorksheetField field) {
        return line.kept().contains(field.key());
    }

    boolean keeps(WorksheetList list) {
        return line.kept().contains(list.key());
    }

    boolean offers(WorksheetList list) {
        return items.containsKey(list) && !keeps(list);
    }

    /** Returns true if the file offered a field when it went out, and has it no more. */
    boolean lacks(WorksheetField field) {
        return !fields.containsKey(field) && !keeps(field);
    }

    boolean lacks(WorksheetList list) {
        return !items.containsKey(list) && !keeps(list);
    }

    /** Returns the texts of a field that are not blank. */
    List<GivenText> of(WorksheetField field) {
        List<GivenText> given = fields.getOrDefault(field, List.of());
        return given.stream().filter(text -> text.usable() && !text.isBlank()).toList();
    }

    List<Map<String, GivenText>> of(WorksheetList list) {
        return items.getOrDefault(list, List.of());
    }

    /** Returns true if one of the lists has more items than that. */
    boolean hasMoreThan(int count) {
        return items.values().stream().anyMatch(list -> list.size() > count);
    }

    /** Returns true if nobody wrote anything. */
    boolean isEmpty() {
        return fields.keySet().stream().allMatch(field -> of(field).isEmpty())
                && items.values().stream().allMatch(List::isEmpty);
    }
}
