package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.worksheet.WordParagraph.Control;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.finding.worksheet.WorksheetTag;

/** A cell of a Word document that has fields to fill in. */
final class WordCell {
    private final List<WordParagraph> paragraphs;
    private final Map<Control, StringBuilder> texts = new LinkedHashMap<>();
    private final boolean oneText;
    private Set<String> fixed = Set.of();

    WordCell(List<WordParagraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        for (WordParagraph paragraph : paragraphs) {
            for (Control control : paragraph.controls()) {
                @Nullable StringBuilder before = texts.get(control);
                StringBuilder text = before == null ? new StringBuilder() : before;
                text.append(text.length() == 0 ? "" : "\n").append(paragraph.in(control));
                texts.put(control, text);
            }
        }
        this.oneText = isOneText(texts.keySet());
    }

    /** Says which fixed texts may stand in the cell; the set may still grow. */
    void mayHoldFixed(Set<String> digests) {
        fixed = digests;
    }

    Set<Control> controls() {
        return texts.keySet();
    }

    /**
     * Returns true if the cell is one field of free text: then all that is written in the cell belongs to it, as when
     * somebody pastes many paragraphs.
     */
    boolean isOneText() {
        return oneText;
    }

    private static boolean isOneText(Set<Control> controls) {
        long tags = controls.stream().map(Control::tag).distinct().limit(2).count();
        return tags == 1 && isFreeText(controls.iterator().next().tag().orElseThrow());
    }

    private static boolean isFreeText(WorksheetTag tag) {
        boolean field = tag.kind() == WorksheetTag.Kind.ANSWER
                && WorksheetField.of(tag.key())
                        .filter(WorksheetField::isWritten)
                        .isPresent();
        String part = tag.key().substring(tag.key().indexOf('.') + 1);
        return field
                || (tag.kind() == WorksheetTag.Kind.ITEM
                        && !part.isEmpty()
                        && !WorksheetList.isChoice(part)
                        && !WorksheetList.isDay(part));
    }

    /**
     * Returns the text of a field.
     *
     * @param prompts texts that controls show while they are empty
     */
    String text(Control control, Set<String> prompts) {
        if (!oneText) {
            return text(control);
        }
        List<String> written = new ArrayList<>();
        for (WordParagraph paragraph : paragraphs) {
            boolean ours = fixed.contains(FixedTextDigest.of(paragraph.outside()));
            written.add(ours ? controlled(paragraph, prompts) : paragraph.written(prompts));
        }
        while (written.size() > 1 && written.get(written.size() - 1).isBlank()) {
            written.remove(written.size() - 1);
        }
        return String.join("\n", written);
    }

    private String controlled(WordParagraph paragraph, Set<String> prompts) {
        StringBuilder text = new StringBuilder();
        for (Control control : paragraph.controls()) {
            String within = paragraph.in(control);
            text.append(control.isPrompt(within, prompts) ? "" : within);
        }
        return text.toString();
    }

    /** Returns the text within a control, which may go over several paragraphs. */
    String text(Control control) {
        return texts.getOrDefault(control, new StringBuilder()).toString();
    }
}
