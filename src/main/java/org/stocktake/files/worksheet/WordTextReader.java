package org.stocktake.files.worksheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.finding.worksheet.WorksheetTag;

/**
 * Reads the main part of a Word document as cells of paragraphs. Tracked changes are read as if they were accepted: what
 * was inserted counts, what was deleted does not.
 */
final class WordTextReader implements PartReader.Handler {
    /** Takes cells and what is no text, in the order of the document. */
    interface Taker {
        /** Takes a cell of a table, or a paragraph outside of tables. */
        void cell(List<WordParagraph> paragraphs);

        /** Takes a picture, a shape or another object, with the words that stand in it. */
        void object(String text);

        /** Takes something that is no text. */
        void mark(WorksheetNotice.Kind kind, String id);
    }

    /** An open row of a table; tables stand in the cells of others. */
    private static final class TableRow {
        private final int number;
        private boolean deleted;

        TableRow(int number) {
            this.number = number;
        }
    }

    /** An open cell of a table, with the paragraphs read so far. */
    private static final class Cell {
        private final List<WordParagraph> paragraphs = new ArrayList<>();
    }

    /** The name that Word gives to a prompt of its own, in whatever language it speaks. */
    private static final String WORDS_OWN_PROMPT = "DefaultPlaceholder";

    private final Taker taker;
    private final Deque<WordParagraph.Control> controls = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private final Deque<TableRow> rows = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<WordParagraph> paragraph = Optional.empty();
    private final StringBuilder box = new StringBuilder();
    private int skipping;
    private int lastRow;
    private boolean inText;

    WordTextReader(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        open.push(name);
        if (skipping > 0) {
            skipping++;
            inBox(name);
            return;
        }
        if (isSkipped(name)) {
            skipping = 1;
            box.setLength(0);
            return;
        }
        switch (name) {
            case "p" -> paragraph = Optional.of(new WordParagraph());
            case "tr" -> rows.push(new TableRow(++lastRow));
            case "tc" -> cells.push(new Cell());
            case "t" -> inText = true;
            case "br", "cr" -> add("\n");
            case "tab" -> add(isIn("tabs") ? "" : "\t");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00AD");
            default -> control(name, at);
        }
    }

    /** Separates the paragraphs of a text box, which stands within a drawing that is skipped. */
    private void inBox(String name) {
        if (name.equals("p") && box.length() > 0) {
            box.append(' ');
        }
    }

    private void control(String name, XMLStreamReader at) {
        switch (name) {
            case "sdt" -> controls.push(new WordParagraph.Control(rows.isEmpty() ? 0 : rows.peek().number));
            case "tag" ->
                inProperties(control -> control.tag(
                        WorksheetTag.read(PartReader.attribute(at, "val")).filter(WorksheetTag::isKnown)));
            case "showingPlcHdr" ->
                inProperties(control -> {
                    if (isOn(PartReader.attribute(at, "val"))) {
                        control.prompts();
                    }
                });
            case "docPart" ->
                inProperties(control -> {
                    if (PartReader.attribute(at, "val").startsWith(WORDS_OWN_PROMPT)) {
                        control.promptsByItself();
                    }
                });
            case "checked" -> inProperties(control -> control.checked(isOn(PartReader.attribute(at, "val"))));
            case "commentReference" -> taker.mark(WorksheetNotice.Kind.COMMENT, PartReader.attribute(at, "id"));
            case "footnoteReference", "endnoteReference" -> taker.mark(WorksheetNotice.Kind.FOOTNOTE, "");
            case "ins", "moveTo" -> taker.mark(WorksheetNotice.Kind.TRACKED_CHANGES, "");
            case "altChunk", "subDoc" -> taker.mark(WorksheetNotice.Kind.OUTSIDE_DATA, "");
            case "sdtContent" -> touch();
            default -> {
                // An element that only carries others, or says how they look.
            }
        }
    }

    /** Notes a control that begins within a paragraph, because an empty one has no text by which it is seen. */
    private void touch() {
        if (!controls.isEmpty() && controls.peek().tag().isPresent()) {
            paragraph.ifPresent(now -> now.add(controls.peek()));
        }
    }

    private void inProperties(Consumer<WordParagraph.Control> change) {
        if (!controls.isEmpty() && isIn("sdtPr")) {
            change.accept(controls.peek());
        }
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private boolean isIn(String ancestor) {
        return open.contains(ancestor);
    }

    private boolean isSkipped(String name) {
        return switch (name) {
            case "drawing", "pict", "object" -> true;
            case "del", "moveFrom" -> {
                taker.mark(WorksheetNotice.Kind.TRACKED_CHANGES, "");
                if (isIn("trPr") && !rows.isEmpty()) {
                    rows.peek().deleted = true;
                }
                yield true;
            }
            case "Fallback",
                    "rPrChange",
                    "pPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "sectPrChange",
                    "tblGridChange" -> true;
            default -> false;
        };
    }

    @Override
    public void end(String name) {
        open.pop();
        if (skipping > 0) {
            skipping--;
            if (skipping == 0 && (name.equals("drawing") || name.equals("pict") || name.equals("object"))) {
                taker.object(box.toString());
            }
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> rows.pop();
            case "sdt" -> controls.pop();
            default -> {
                // Nothing was begun with it.
            }
        }
    }

    private void endParagraph() {
        WordParagraph done = paragraph.orElseGet(WordParagraph::new);
        paragraph = Optional.empty();
        if (cells.isEmpty()) {
            taker.cell(List.of(done));
        } else {
            cells.peek().paragraphs.add(done);
        }
    }

    private void endCell() {
        Cell done = cells.pop();
        boolean deleted = false;
        for (TableRow row : rows) {
            deleted |= row.deleted;
        }
        if (!deleted) {
            taker.cell(done.paragraphs);
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipping == 0) {
            add(text);
        } else if (skipping > 0
                && isIn("txbxContent")
                && "t".equals(open.peek())
                && box.length() < WorksheetNotices.CHARS_MAX) {
            box.append(text);
        }
    }

    private void add(String text) {
        if (!text.isEmpty() && paragraph.isPresent()) {
            paragraph.get().add(innermost(), text);
        }
    }

    /** Returns the innermost control that belongs to a worksheet. */
    private Optional<WordParagraph.Control> innermost() {
        for (WordParagraph.Control control : controls) {
            if (control.tag().isPresent()) {
                return Optional.of(control);
            }
        }
        return Optional.empty();
    }
}
