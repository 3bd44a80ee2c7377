package org.stocktake.files.worksheet;

import static org.stocktake.files.worksheet.WorksheetNotice.Kind.ITEM_INCOMPLETE;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.UNKNOWN_CHOICE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.text.WorksheetWords;

/** Turns the items of a list, as people fill them in, into those of the file. */
final class ItemTexts {
    private final JudgeSetting setting;
    private final WorksheetList list;
    private boolean complete = true;

    ItemTexts(JudgeSetting setting, WorksheetList list) {
        this.setting = setting;
        this.list = list;
    }

    /** Returns false if a part of an item cannot be known, so that the list must stay as it is. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the item; empty if it has no name. */
    Map<String, GivenText> of(Map<String, GivenText> item) {
        complete &= item.values().stream().allMatch(GivenText::usable);
        Map<String, GivenText> texts = new LinkedHashMap<>();
        String first = list.keys().get(0);
        Optional<GivenText> name = Optional.ofNullable(item.get(first));
        if (name.isEmpty() || name.get().isBlank()) {
            tellIncomplete(item, first);
            return texts;
        }
        texts.put(first, name.get());
        item.forEach((key, text) -> {
            if (!text.isBlank()) {
                texts.put(key, converted(key, text));
            }
        });
        texts.values().removeIf(GivenText::isBlank);
        return texts;
    }

    private GivenText converted(String key, GivenText text) {
        if (WorksheetList.isDay(key)) {
            boolean isWhole = ItemKind.accepts(key) == ItemKind.Part.DAY;
            String day = isWhole
                    ? setting.labels().day(text.text())
                    : setting.labels().dayOrPart(text.text());
            return new GivenText(day, text.place());
        }
        if (key.equals("number") || key.equals("link")) {
            return new GivenText(text.text().strip(), text.place());
        }
        if (!WorksheetList.isChoice(key)) {
            return text;
        }
        Map<String, String> labels = setting.labels().choices(key);
        Optional<String> word = WorksheetWords.wordOf(text.text(), labels);
        if (word.isEmpty()) {
            setting.notices()
                    .add(text.place(), UNKNOWN_CHOICE, text.text().strip(), String.join(", ", labels.values()));
        }
        return new GivenText(word.orElse(""), text.place());
    }

    private void tellIncomplete(Map<String, GivenText> item, String first) {
        List<String> said = new ArrayList<>();
        String place = "";
        for (Map.Entry<String, GivenText> entry : item.entrySet()) {
            if (!entry.getValue().isBlank() && list.keys().contains(entry.getKey())) {
                said.add(entry.getValue().text().strip());
                place = entry.getValue().place();
            }
        }
        String name = setting.words().say("worksheet.part." + list.key() + "." + first);
        setting.notices().add(place, ITEM_INCOMPLETE, String.join("; ", said), name);
    }
}
