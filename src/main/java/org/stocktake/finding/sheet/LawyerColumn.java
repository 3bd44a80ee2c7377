package org.stocktake.finding.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** A column of the sheet for lawyers, in the order of the sheet. Most have the key of a question in the checklist. */
public enum LawyerColumn {
    NUMBER(Kind.TOLD),
    SECTION(Kind.PLACE),
    ID(Kind.PLACE),
    TEXT(Kind.TEXT),
    SHORT(Kind.TEXT),
    ARTICLES(Kind.TOLD),
    PROVISIONS(Kind.IDS),
    FORCE(Kind.TOLD),
    /** The quoted words that soften the articles. A new checklist is made with them. */
    SOFTENS(Kind.TOLD),
    WHEN(Kind.TOLD),
    HELP(Kind.TEXT),
    EVIDENCE(Kind.LINES),
    PRACTICE(Kind.LINES),
    GAPS(Kind.LINES),
    ACTION(Kind.TEXT),
    NOTE(Kind.TEXT),
    AGENCIES(Kind.IDS),
    SEE_ALSO(Kind.IDS),
    PART_OF(Kind.WORD),
    DEPTH(Kind.WORD),
    ENDANGERS_LIFE(Kind.WORD),
    EXPORTED(Kind.PLACE);

    /** The kind of content of a column. */
    public enum Kind {
        /** Says to which question, section and checklist the row belongs. */
        PLACE,
        /** One text. */
        TEXT,
        /** A list of texts, each on a line of its own. */
        LINES,
        /** A list of ids, with commas or on lines. */
        IDS,
        /** A word or an id. */
        WORD,
        /** Made from other parts of the checklist, for the reader alone: it is not taken back. */
        TOLD
    }

    private static final String ID_SEPARATORS = "[\\s,;]+";
    private static final String BULLET = "^[-\u2013\u2022*]\\s+";

    private final Kind kind;

    LawyerColumn(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the key, such as {@code see-also}. */
    public String key() {
        return KebabCase.of(this);
    }

    /** Returns the column of a key; empty if there is none. */
    public static Optional<LawyerColumn> of(String key) {
        return KebabCase.find(LawyerColumn.class, key);
    }

    /** Returns true if a change of the cell is taken back into the question. */
    public boolean isTakenBack() {
        return switch (kind) {
            case TEXT, LINES, IDS, WORD -> true;
            case PLACE, TOLD -> false;
        };
    }

    /** Returns true if no question can be without it. */
    public boolean isRequired() {
        return this == TEXT || this == PROVISIONS || this == DEPTH;
    }

    /** Returns the cell of a question; empty for a column that is told, which is a matter of words. */
    public String cell(Checklist checklist, Question question) {
        Question.Guidance guidance = question.guidance();
        return switch (this) {
            case SECTION -> checklist.sectionOf(question).id();
            case ID -> question.id().value();
            case TEXT -> question.text();
            case SHORT -> guidance.shortText();
            case PROVISIONS -> ids(question.provisions());
            case HELP -> guidance.help();
            case EVIDENCE, PRACTICE, GAPS -> String.join("\n", texts(question));
            case ACTION -> guidance.action();
            case NOTE -> guidance.note();
            case AGENCIES -> String.join(", ", guidance.agencies());
            case SEE_ALSO -> ids(guidance.seeAlso());
            case PART_OF -> guidance.partOf();
            case DEPTH -> question.depth().word();
            case ENDANGERS_LIFE -> question.endangersLife() ? "yes" : "";
            case NUMBER, ARTICLES, FORCE, SOFTENS, WHEN, EXPORTED -> "";
        };
    }

    /** Returns the texts of a question of which the cell is made; none for a column that has no list of texts. */
    public List<String> texts(Question question) {
        Question.Guidance guidance = question.guidance();
        return switch (this) {
            case EVIDENCE -> guidance.evidence();
            case PRACTICE -> guidance.practice();
            case GAPS -> guidance.gaps();
            case NUMBER,
                    SECTION,
                    ID,
                    TEXT,
                    SHORT,
                    ARTICLES,
                    PROVISIONS,
                    FORCE,
                    SOFTENS,
                    WHEN,
                    HELP,
                    ACTION,
                    NOTE,
                    AGENCIES,
                    SEE_ALSO,
                    PART_OF,
                    DEPTH,
                    ENDANGERS_LIFE,
                    EXPORTED -> List.of();
        };
    }

    private static String ids(List<ProvisionId> ids) {
        return String.join(", ", ids.stream().map(ProvisionId::value).toList());
    }

    /**
     * Returns the texts of a cell of a list; those of the question that stand there line by line stay as they are, with
     * their line breaks and bullets.
     */
    public List<String> items(String cell, Question question) {
        List<String> lines = items(cell);
        List<String> left = new ArrayList<>(texts(question));
        List<String> items = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            List<String> rest = lines.subList(at, lines.size());
            Optional<String> kept = left.stream()
                    .filter(text -> !items(text).isEmpty() && startsWith(rest, items(text)))
                    .findFirst();
            kept.ifPresent(left::remove);
            items.add(kept.orElse(rest.get(0)));
            at += kept.map(text -> items(text).size()).orElse(1);
        }
        return items;
    }

    private static boolean startsWith(List<String> lines, List<String> first) {
        return lines.size() >= first.size() && lines.subList(0, first.size()).equals(first);
    }

    /** Returns the texts of a cell of a list, without the bullets that people put before them. */
    public List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        List<String> written = kind == Kind.IDS
                ? List.of(cell.strip().split(ID_SEPARATORS, -1))
                : cell.lines().toList();
        for (String item : written) {
            String bare = kind == Kind.IDS ? item : item.strip().replaceFirst(BULLET, "");
            if (!bare.isEmpty()) {
                items.add(bare);
            }
        }
        return items;
    }

    /**
     * Returns the cell in the form in which two cells are compared. Spreadsheet programs change line ends and the white
     * space around a text, which is no change of the law.
     */
    public String normal(String cell) {
        return switch (kind) {
            case IDS -> String.join(", ", items(cell));
            case LINES -> String.join("\n", items(cell));
            case WORD -> this == ENDANGERS_LIFE && cell.strip().equals("no") ? "" : cell.strip();
            case TEXT, PLACE, TOLD ->
                String.join(
                                "\n",
                                cell.replace("\r\n", "\n")
                                        .replace('\r', '\n')
                                        .lines()
                                        .map(String::stripTrailing)
                                        .toList())
                        .strip();
        };
    }

    /** Returns the columns that are taken back, in the order of the sheet. */
    public static List<LawyerColumn> takenBack() {
        List<LawyerColumn> columns = new ArrayList<>(List.of(values()));
        columns.removeIf(column -> !column.isTakenBack());
        return Collections.unmodifiableList(columns);
    }
}
