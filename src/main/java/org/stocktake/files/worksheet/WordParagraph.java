package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.finding.worksheet.WorksheetTag;
import org.stocktake.model.BlankText;

/**
 * A paragraph of a Word document: pieces of text, each in the content control that it stands in. The {@linkplain LamAlefMarks
 * marks} that an Arabic worksheet has in its own texts are left out, wherever somebody chose or copied them.
 */
final class WordParagraph {
    /**
     * A content control. Its tag is empty if it is none of a worksheet; its row is a number of the table row in which it
     * stands, 0 outside of tables.
     */
    static final class Control {
        private final int row;
        private Optional<WorksheetTag> tag = Optional.empty();
        private boolean prompting;
        private boolean byItself;
        private Optional<Boolean> checked = Optional.empty();

        Control(int row) {
            this.row = row;
        }

        int row() {
            return row;
        }

        Optional<WorksheetTag> tag() {
            return tag;
        }

        void tag(Optional<WorksheetTag> read) {
            tag = read;
        }

        void prompts() {
            prompting = true;
        }

        /** Says that the prompt, if it shows one, is Word's own. */
        void promptsByItself() {
            byItself = true;
        }

        /**
         * Returns true if that text is a prompt and not something that somebody wrote. Word puts one of its own, in its
         * own language, or blanks into a control that is emptied. Any other text was filled in by a program that left
         * the mark of a prompt.
         *
         * @param prompts those of the worksheet
         */
        boolean isPrompt(String text, Set<String> prompts) {
            return prompting && (byItself || prompts.contains(text.strip()) || BlankText.isBlank(text));
        }

        void checked(boolean set) {
            checked = Optional.of(set);
        }

        Optional<Boolean> checked() {
            return checked;
        }
    }

    /** A text that goes on until another control, or none, begins. */
    private record Piece(Optional<Control> control, StringBuilder text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Control, StringBuilder> controls = new LinkedHashMap<>();

    void add(Optional<Control> control, String text) {
        if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).control().equals(control)) {
            pieces.add(new Piece(control, new StringBuilder()));
        }
        pieces.get(pieces.size() - 1).text().append(text);
        control.ifPresent(within ->
                controls.computeIfAbsent(within, none -> new StringBuilder()).append(text));
    }

    /** Adds a control that may have no text. */
    void add(Control control) {
        controls.computeIfAbsent(control, none -> new StringBuilder());
    }

    Set<Control> controls() {
        return controls.keySet();
    }

    /** Returns the text within a control. */
    String in(Control control) {
        return LamAlefMarks.removed(
                controls.getOrDefault(control, new StringBuilder()).toString());
    }

    /** Returns the text that is in no control. */
    String outside() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.control().isEmpty() ? piece.text() : "");
        }
        return LamAlefMarks.removed(text.toString());
    }

    /**
     * Returns all text but that of controls which show what to do.
     *
     * @param prompts what they show
     */
    String written(Set<String> prompts) {
        StringBuilder text = new StringBuilder();
        Set<Control> prompting = new HashSet<>();
        for (Control control : controls.keySet()) {
            if (control.isPrompt(in(control), prompts)) {
                prompting.add(control);
            }
        }
        for (Piece piece : pieces) {
            boolean prompt = piece.control().isPresent()
                    && prompting.contains(piece.control().get());
            text.append(prompt ? "" : piece.text());
        }
        return LamAlefMarks.removed(text.toString());
    }
}
