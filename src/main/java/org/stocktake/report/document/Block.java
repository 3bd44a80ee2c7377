package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;

/** A part of a chapter, such as a paragraph or a table. A format lays out each kind without knowing its subject. */
public sealed interface Block {
    /** Calls the method of the case that this block is. */
    <R> R match(Cases<R> cases);

    /** A paragraph. */
    record Paragraph(TextLine line) implements Block {
        public static Paragraph of(String text) {
            return new Paragraph(TextLine.of(text));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** A paragraph that readers must not miss. */
    record Notice(TextLine line) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notice(this);
        }
    }

    /**
     * Labels, each with one or more lines.
     *
     * @param running true if on paper they are one paragraph, to save space
     */
    record Facts(List<Fact> facts, boolean running) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        /** Creates labels that begin a line each. */
        public Facts(List<Fact> facts) {
            this(facts, false);
        }

        /** A label with its lines. */
        public record Fact(String label, List<TextLine> lines) {
            public Fact {
                label = PlainText.text(label);
                lines = List.copyOf(lines);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.facts(this);
        }
    }

    /**
     * A table; the first cell of a row names the row.
     *
     * @param introduction text between the caption and the header; may be empty
     * @param shares of the width in percent, one for each column; a format widens those that are too narrow for a word
     */
    record Table(
            String caption, String introduction, List<String> header, List<Integer> shares, List<List<TextLine>> rows)
            implements Block {
        public Table {
            caption = PlainText.text(caption);
            introduction = PlainText.text(introduction);
            shares = List.copyOf(shares);
            if (shares.size() != header.size()) {
                throw new IllegalArgumentException("a share for each column");
            }
            header = header.stream().map(PlainText::text).toList();
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Creates a table without an introduction. */
        public Table(String caption, List<String> header, List<Integer> shares, List<List<TextLine>> rows) {
            this(caption, "", header, shares, rows);
        }

        /**
         * Returns the shares of the columns in thousandths, wide enough for the longest word of each head and of the names of
         * the rows.
         *
         * @param em the size of the type, in thousandths of the width of the table
         * @param sides the space at both sides of a cell, in thousandths of the width of the table
         */
        public List<Integer> shares(int em, int sides) {
            return ColumnShares.of(this, em, sides);
        }

        /** Returns the same table with an introduction. */
        public Table introduced(String by) {
            return new Table(caption, by, header, shares, rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** An unordered list. */
    record Bullets(List<TextLine> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bullets(this);
        }
    }

    /**
     * One question or finding, with everything about it.
     *
     * @param id of the place, for deep links
     * @param tone the word of the outcome
     */
    record Card(String id, String tone, TextLine marks, String title, List<Block> body) implements Block {
        public Card {
            title = PlainText.text(title);
            body = List.copyOf(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.card(this);
        }
    }

    /**
     * A table of counts, shaded by their share of the row, so that its pattern can be seen at a glance and without
     * colours.
     *
     * @param corner the heading of the first column
     */
    record HeatMap(String caption, String corner, List<Column> columns, List<Row> rows) implements Block {
        private static final int ALL_SHARES = 1000;

        /** The shares of the names of the rows. */
        private static final int NAME_SHARE_MIN = 200;

        private static final int NAME_SHARE_MAX = 380;

        /** The share of the names of the rows from which nothing is taken for wider gaps between the heads. */
        private static final int NAME_SHARE_BEFORE_GAPS = 270;

        /** The room beside the longest word of a head, in thousandths of an em: as much as there is between the two. */
        private static final int GAP_MIN = 300;

        private static final int GAP_MAX = 800;

        /** The width of any head, for a number of three digits in bold and the room beside it. */
        private static final int WORD_MIN = 2_500;

        public HeatMap {
            caption = PlainText.text(caption);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.counts().size() != columns.size()) {
                    throw new IllegalArgumentException("a count for each column");
                }
            }
        }

        /**
         * A column of counts.
         *
         * @param tone the word of an outcome or a flag
         * @param apart true if it counts again what other columns count, and has no shade
         */
        public record Column(String tone, String label, boolean apart) {
            public Column {
                label = PlainText.text(label);
            }

            /** Returns the width that the column needs at least, in thousandths of an em. */
            int longestWord() {
                return Math.max(WORD_MIN, HeadWidth.ofLongestWord(label));
            }
        }

        /**
         * A row of counts.
         *
         * @param sum true if it adds up the rows above, and has no shade
         */
        public record Row(TextLine label, List<Integer> counts, boolean sum) {
            public Row {
                counts = List.copyOf(counts);
            }

            /** Returns the count of a cell as it is written; a dash for 0. */
            public String figure(int column) {
                return counts.get(column) == 0 ? "\u2013" : String.valueOf(counts.get(column));
            }
        }

        /**
         * Returns the space between two heads, in thousandths of an em: enough to part them, or less if the words leave no
         * room for it.
         *
         * @param em the size of the type of a head, in thousandths of the width of the table
         */
        public int gap(int em) {
            int words = columns.stream().mapToInt(Column::longestWord).sum();
            int room = (ALL_SHARES - NAME_SHARE_BEFORE_GAPS) * ALL_SHARES / em - words;
            return Math.max(GAP_MIN, Math.min(GAP_MAX, room / columns.size()));
        }

        /**
         * Returns the shares of all columns in thousandths: of each count what the longest word of its head needs, and the
         * rest for the names of the rows.
         *
         * @param em the size of the type of a head, in thousandths of the width of the table
         */
        public List<Integer> shares(int em) {
            int gap = gap(em);
            List<Integer> needed = new ArrayList<>();
            columns.forEach(column -> needed.add((column.longestWord() + gap) * em / ALL_SHARES));
            int sum = needed.stream().mapToInt(Integer::intValue).sum();
            int name = Math.max(NAME_SHARE_MIN, Math.min(NAME_SHARE_MAX, ALL_SHARES - sum));
            List<Integer> shares = new ArrayList<>(List.of(name));
            needed.forEach(room -> shares.add((ALL_SHARES - name) * room / sum));
            return shares;
        }

        /** Returns the shade of a cell: none for 0, then 1 to 3 by its share of the row. */
        public int shade(Row row, int column) {
            int count = row.counts().get(column);
            if (row.sum() || columns.get(column).apart() || count == 0) {
                return 0;
            }
            int all = 0;
            for (int i = 0; i < columns.size(); i++) {
                all += columns.get(i).apart() ? 0 : row.counts().get(i);
            }
            return count * 4 < all ? 1 : count * 2 < all ? 2 : 3;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heatMap(this);
        }
    }

    /**
     * Blocks that a page with controls shows when the reader asks; on paper, and in every other format, they are shown.
     *
     * @param summary what is in them, to open them by
     */
    record Fold(String summary, List<Block> blocks) implements Block {
        public Fold {
            summary = PlainText.text(summary);
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fold(this);
        }
    }

    /** A form with room for answers, to fill in by hand or in the file. */
    record Form(List<Field> fields) implements Block {
        public Form {
            fields = List.copyOf(fields);
        }

        /**
         * A label with room for an answer.
         *
         * @param help explains what to write; empty when the label is enough
         * @param choices to tick; empty when the answer is free text
         * @param lines of room, a number
         */
        public record Field(String label, String help, List<String> choices, int lines) {
            public Field {
                label = PlainText.text(label);
                help = PlainText.text(help);
                choices = choices.stream().map(PlainText::text).toList();
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.form(this);
        }
    }

    /** A visitor with one method for each kind, so that the compiler asks for each. */
    interface Cases<R> {
        R paragraph(Paragraph paragraph);

        R notice(Notice notice);

        R facts(Facts facts);

        R table(Table table);

        R bullets(Bullets bullets);

        R card(Card card);

        R fold(Fold fold);

        R heatMap(HeatMap map);

        R form(Form form);
    }
}
