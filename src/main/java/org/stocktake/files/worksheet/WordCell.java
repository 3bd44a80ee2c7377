package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stocktake.files.worksheet.WordParagraph.Control;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.finding.worksheet.WorksheetTag;

/** A cell of a Word document that has fields to fill in. */
final class WordCell {
    private final List<WordParagraph> paragraphs;
    private final Set<Control> controls;
    private Set<String> fixed = Set.of();

    WordCell(List<WordParagraph> paragraphs, Set<Control> controls) {
        this.paragraphs = List.copyOf(paragraphs);
        this.controls = controls;
    }

    /** Says which fixed texts may stand in the cell; the set may still grow. */
    void mayHoldFixed(Set<String> digests) {
        fixed = digests;
    }

    Set<Control> controls() {
        return controls;
    }

    /**
     * Returns true if the cell is one field of free text: then all that is written in the cell belongs to it, as when
     * somebody pastes many paragraphs.
     */
    static boolean isOneText(Set<Control> controls) {
        long tags = controls.stream().map(Control::tag).distinct().count();
        return tags == 1 && isFreeText(controls.iterator().next().tag().orElseThrow());
    }

    private static boolean isFreeText(WorksheetTag tag) {
        boolean field = tag.kind() == WorksheetTag.Kind.ANSWER
                && WorksheetField.of(tag.key())
                        .filter(one -> one.isText() || one == WorksheetField.WHY)
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
        if (!isOneText(controls)) {
            return text(control, paragraphs);
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
        for (Control control : controls) {
            String within = paragraph.in(control);
            text.append(control.isPrompting() && prompts.contains(within.strip()) ? "" : within);
        }
        return text.toString();
    }

    /** Returns the text within a control, which may go over several paragraphs. */
    static String text(Control control, List<WordParagraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (WordParagraph paragraph : paragraphs) {
            if (paragraph.controls().contains(control)) {
                text.append(text.length() == 0 ? "" : "\n").append(paragraph.in(control));
            }
        }
        return text.toString();
    }
}
