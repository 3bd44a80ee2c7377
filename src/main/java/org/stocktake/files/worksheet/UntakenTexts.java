package org.stocktake.files.worksheet;

import static org.stocktake.files.worksheet.WorksheetNotice.Kind.ITEM_NOT_TAKEN;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.TEXT_NOT_TAKEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.AnswerTextField;

/**
 * Tells what somebody wrote at a question that is not taken, with its words: texts, citations, steps and figures. What
 * stood there when the worksheet was made is not told.
 */
final class UntakenTexts {
    private final JudgeSetting setting;
    private final ReturnedQuestion returned;
    private final AnswerBase base;

    UntakenTexts(JudgeSetting setting, ReturnedQuestion returned) {
        this.setting = setting;
        this.returned = returned;
        this.base = AnswerBase.read(returned.line().base());
    }

    void tell() {
        for (WorksheetField field : WorksheetField.values()) {
            if (field.isText() || field == WorksheetField.WHY) {
                texts(field);
            }
        }
        for (WorksheetList list : WorksheetList.values()) {
            items(list, TEXT_NOT_TAKEN);
        }
    }

    /** Tells the items of a list that cannot be taken as a whole. */
    void tellItems(WorksheetList list) {
        items(list, ITEM_NOT_TAKEN);
    }

    /** Returns how often the list had that item when the worksheet was made. */
    int timesSent(WorksheetList list, Map<String, GivenText> item) {
        return base.times(AnswerPart.of(list.key()).orElseThrow(), asInFile(list, item));
    }

    /** Returns true if the question had an answer when the worksheet was made. */
    boolean isOfAnAnswer() {
        return !base.isAbsent();
    }

    /** Returns true if the list does not have all items any more that it had when the worksheet was made. */
    boolean lacksItem(WorksheetList list) {
        AnswerPart part = AnswerPart.of(list.key()).orElseThrow();
        int kept = 0;
        for (Map.Entry<Map<String, String>, Integer> item : times(list).entrySet()) {
            kept += Math.min(item.getValue(), base.times(part, item.getKey()));
        }
        return kept < base.of(part).size();
    }

    /**
     * Returns those of some items that the list had when the worksheet was made, and has less often now.
     *
     * @param some each by what it says in the file of answers
     */
    List<Map<String, GivenText>> lacking(WorksheetList list, Map<Map<String, String>, Map<String, GivenText>> some) {
        AnswerPart part = AnswerPart.of(list.key()).orElseThrow();
        List<Map<String, GivenText>> lacking = new ArrayList<>();
        if (base.of(part).isEmpty()) {
            return lacking;
        }
        Map<Map<String, String>, Integer> there = times(list);
        some.forEach((said, item) -> {
            if (base.times(part, said) > there.getOrDefault(said, 0)) {
                lacking.add(item);
            }
        });
        return lacking;
    }

    private Map<Map<String, String>, Integer> times(WorksheetList list) {
        Map<Map<String, String>, Integer> there = new HashMap<>();
        returned.of(list).forEach(item -> there.merge(asInFile(list, item), 1, Integer::sum));
        return there;
    }

    private void texts(WorksheetField field) {
        for (GivenText text : returned.of(field)) {
            if (!isSent(field, text)) {
                setting.notices().add(text.place(), TEXT_NOT_TAKEN, text.text().strip());
            }
        }
    }

    /** Returns true if a field had that text when the worksheet was made. */
    boolean isSent(WorksheetField field, GivenText text) {
        String key = field == WorksheetField.WHY ? returned.line().shown() : field.key();
        Optional<AnswerTextField> part = AnswerPart.of(key).flatMap(AnswerPart::text);
        return part.isPresent() && base.hasText(part.get(), text.plain().text());
    }

    private void items(WorksheetList list, WorksheetNotice.Kind kind) {
        AnswerPart part = AnswerPart.of(list.key()).orElseThrow();
        for (Map<String, GivenText> item : returned.of(list)) {
            Optional<GivenText> written = GivenText.ofItem(list.keys(), item, setting.words());
            boolean isTold = kind == ITEM_NOT_TAKEN && isNameless(list, item);
            if (written.isPresent() && !isTold && !base.hasItem(part, asInFile(list, item))) {
                setting.notices().add(written.get().place(), kind, written.get().text());
            }
        }
    }

    private static boolean isNameless(WorksheetList list, Map<String, GivenText> item) {
        @Nullable GivenText name = item.get(list.keys().get(0));
        return name == null || name.isBlank();
    }

    /** Returns the item as the file of answers has it, in the order of its keys. What is wrong in it is not told here. */
    Map<String, String> asInFile(WorksheetList list, Map<String, GivenText> item) {
        return asInFile(setting, list, item);
    }

    static Map<String, String> asInFile(JudgeSetting setting, WorksheetList list, Map<String, GivenText> item) {
        Map<String, GivenText> texts = new ItemTexts(setting.silent(), list).of(item);
        Map<String, String> values = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(list.keys());
        keys.addAll(list.hiddenKeys());
        for (String key : keys) {
            @Nullable GivenText text = texts.get(key);
            values.put(key, text == null ? "" : text.plain().text());
        }
        return values;
    }
}
