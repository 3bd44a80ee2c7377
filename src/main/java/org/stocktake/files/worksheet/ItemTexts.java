package org.stocktake.files.worksheet;

import static org.stocktake.files.worksheet.WorksheetNotice.Kind.FILE_OF_ANOTHER;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.ITEM_INCOMPLETE;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.NUMBER_UNCLEAR;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.UNKNOWN_CHOICE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.BlankText;
import org.stocktake.text.WorksheetWords;

/** Turns the items of a list, as people fill them in, into those of the file. */
final class ItemTexts {
    /** Such as {@code 1 214}, as the United Nations write it. */
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\h\\d{3})+(\\.\\d+)?");

    /** Such as {@code 1.214}: a little more than one, or more than a thousand. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    /** The ends of lines, and semicolons in any writing. */
    private static final Pattern BETWEEN_TITLES = Pattern.compile("[\\n\\r;\u061B\uFF1B]");

    private final JudgeSetting setting;
    private final WorksheetList list;
    private boolean complete = true;
    private boolean nameless;

    ItemTexts(JudgeSetting setting, WorksheetList list) {
        this.setting = setting;
        this.list = list;
    }

    /** Returns false if a part of an item cannot be known, so that the list must stay as it is. */
    boolean isComplete() {
        return complete;
    }

    /** Returns true if an item has no name: it can be one that was sent. */
    boolean hasNameless() {
        return nameless;
    }

    /** Returns the item; empty if it has no name. */
    Map<String, GivenText> of(Map<String, GivenText> item) {
        complete &= item.values().stream().allMatch(GivenText::usable);
        Map<String, GivenText> texts = new LinkedHashMap<>();
        String first = list.keys().get(0);
        Optional<GivenText> name = Optional.ofNullable(item.get(first));
        if (name.isEmpty() || name.get().isBlank()) {
            nameless = true;
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
        dropOfAnother(texts, name.get());
        return texts;
    }

    /** Returns all that an item says, by which two are the same. */
    static List<String> said(Map<String, GivenText> item) {
        List<String> said = new ArrayList<>();
        item.forEach((key, text) -> said.add(key + "=" + text.text().strip()));
        return said;
    }

    /** Returns true if the title of a citation can be those of several documents. */
    static boolean hasSeveralTitles(Map<String, GivenText> item) {
        @Nullable GivenText title = item.get("title");
        return title != null
                && BETWEEN_TITLES
                                .splitAsStream(title.text())
                                .filter(part -> !BlankText.isBlank(part))
                                .count()
                        > 1;
    }

    /** Leaves out the file of another document, when somebody wrote a new title into its row; that is told. */
    private void dropOfAnother(Map<String, GivenText> texts, GivenText name) {
        @Nullable GivenText named = texts.remove(WorksheetList.NAMED);
        boolean same = named == null || named.text().strip().equals(FixedTextDigest.of(name.text()));
        if (!same) {
            GivenText file = texts.getOrDefault("file", new GivenText("", ""));
            texts.keySet().removeAll(list.hiddenKeys());
            if (!file.isBlank()) {
                setting.notices()
                        .add(
                                name.place(),
                                FILE_OF_ANOTHER,
                                file.text(),
                                name.text().strip());
            }
        }
    }

    private GivenText converted(String key, GivenText text) {
        if (WorksheetList.isDay(key)) {
            boolean isWhole = ItemKind.accepts(key) == ItemKind.Part.DAY;
            String day = isWhole
                    ? setting.labels().day(text.text())
                    : setting.labels().dayOrPart(text.text());
            return new GivenText(day, text.place());
        }
        if (key.equals("number")) {
            return number(text);
        }
        if (key.equals("link")) {
            return new GivenText(text.text().strip(), text.place());
        }
        if (!WorksheetList.isChoice(key)) {
            return text;
        }
        Map<String, String> labels = setting.labels().choices(key);
        Optional<String> word = WorksheetWords.wordOf(text.text(), labels);
        if (word.isEmpty()) {
            setting.notices()
                    .add(
                            text.place(),
                            UNKNOWN_CHOICE,
                            text.text().strip(),
                            setting.words().list(labels.values()));
        }
        return new GivenText(word.orElse(""), text.place());
    }

    /** Returns a number without the spaces between its thousands. A point that may stand there instead is told. */
    private GivenText number(GivenText text) {
        String given = text.text().strip();
        if (THOUSANDS_OR_DECIMALS.matcher(given).matches()) {
            setting.notices().add(text.place(), NUMBER_UNCLEAR, given, given.replace(".", ""));
        }
        boolean spaced = SPACED_THOUSANDS.matcher(given).matches();
        return new GivenText(spaced ? given.replaceAll("\\h", "") : given, text.place());
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
        setting.notices().add(place, ITEM_INCOMPLETE, setting.words().parts(said), name);
    }
}
