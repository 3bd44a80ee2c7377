package org.stocktake.files.po;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * Reads PO as gettext, Poedit and Weblate write it. Entries that the editor keeps as obsolete ({@code #~}), references
 * ({@code #:}) and flags other than fuzzy are left out.
 */
public final class PoParser {
    private final SourceText source;
    private final List<PoEntry> entries = new ArrayList<>();
    private final Set<String> contexts = new HashSet<>();
    private Map<String, String> header = new LinkedHashMap<>();
    private List<String> headerComments = List.of();
    private Draft draft = new Draft();

    private PoParser(SourceText source) {
        this.source = source;
    }

    /** An entry while its lines are read: its fields by their names, such as {@code msgid} and {@code |msgid}. */
    private static final class Draft {
        private final Map<String, StringBuilder> fields = new TreeMap<>();
        private final List<String> comments = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private String open = "";
        private boolean fuzzy;
        private int line;

        private List<String> values(String... names) {
            List<String> values = new ArrayList<>();
            for (String name : names) {
                if (fields.containsKey(name)) {
                    values.add(fields.get(name).toString());
                }
            }
            return values;
        }

        private List<String> translations() {
            List<String> values = values("msgstr");
            for (int i = 0; fields.containsKey("msgstr[" + i + "]"); i++) {
                values.addAll(values("msgstr[" + i + "]"));
            }
            return values;
        }
    }

    /** Reads the bytes of a file. */
    public static PoFile read(String name, byte[] bytes) throws InvalidFileException {
        PoParser parser = new PoParser(StrictUtf8.of(name, bytes));
        parser.parse();
        return new PoFile(parser.header, parser.headerComments, parser.entries);
    }

    private void parse() throws InvalidFileException {
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line).strip();
            if (text.startsWith("#")) {
                comment(text, line);
            } else if (!text.isEmpty()) {
                field("", text, line);
            }
        }
        end();
    }

    private void comment(String text, int line) throws InvalidFileException {
        if (text.startsWith("#|")) {
            beginBefore("|msgid");
            field("|", text.substring(2).strip(), line);
            return;
        }
        if (text.startsWith("#~")) {
            return;
        }
        beginBefore("#");
        if (text.startsWith("#,")) {
            draft.fuzzy |= List.of(text.substring(2).strip().split(",\\s*")).contains("fuzzy");
        } else if (text.startsWith("#.")) {
            draft.notes.add(text.substring(2).strip());
        } else if (!text.startsWith("#:")) {
            draft.comments.add(text.substring(1).strip());
        }
    }

    /** Ends the entry before, if what comes now stands at the beginning of one. */
    private void beginBefore(String field) throws InvalidFileException {
        boolean isTranslated = draft.open.startsWith("msgstr");
        boolean isSecond = field.equals("msgid") && draft.fields.containsKey("msgid");
        if (isTranslated || isSecond) {
            end();
        }
    }

    private void field(String mark, String text, int line) throws InvalidFileException {
        int quote = text.indexOf('"');
        if (quote < 0 || quote == text.length() - 1 || !text.endsWith("\"")) {
            throw invalid(line);
        }
        String name = mark + text.substring(0, quote).strip();
        if (!name.equals(mark)) {
            begin(name, line);
        }
        if (draft.open.isEmpty() || !draft.open.startsWith(mark)) {
            throw invalid(line);
        }
        unescape(text.substring(quote + 1, text.length() - 1), line);
    }

    private void begin(String name, int line) throws InvalidFileException {
        if (!name.matches("\\|?(msgctxt|msgid|msgid_plural)|msgstr(\\[[0-5]])?")) {
            throw invalid(line);
        }
        if (name.equals("msgctxt") || name.equals("msgid")) {
            beginBefore(name);
        }
        if (draft.fields.put(name, new StringBuilder()) != null) {
            throw invalid(line);
        }
        draft.open = name;
        draft.line = draft.line == 0 ? line : draft.line;
    }

    private void unescape(String text, int line) throws InvalidFileException {
        StringBuilder value = Objects.requireNonNull(draft.fields.get(draft.open));
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '"') {
                throw invalid(line);
            }
            if (c != '\\') {
                value.append(c);
                continue;
            }
            int escape = i < text.length() ? "ntr\"\\".indexOf(text.charAt(i++)) : -1;
            if (escape < 0) {
                throw invalid(line);
            }
            value.append("\n\t\r\"\\".charAt(escape));
        }
    }

    private void end() throws InvalidFileException {
        Draft ended = draft;
        draft = new Draft();
        if (ended.fields.isEmpty()) {
            return;
        }
        List<String> english = ended.values("msgid", "msgid_plural");
        if (english.isEmpty() || ended.translations().isEmpty()) {
            throw invalid(ended.line);
        }
        String context = String.join("", ended.values("msgctxt"));
        if (context.isEmpty() && english.get(0).isEmpty()) {
            headerComments = ended.comments;
            header = fields(ended.translations().get(0));
            return;
        }
        if (!contexts.add(context)) {
            throw new InvalidFileException(
                    new SourceLocation(source.file(), ended.line, 1), ProblemKind.PO_CONTEXT_TWICE, context);
        }
        PoEntry.Remarks remarks =
                new PoEntry.Remarks(ended.comments, ended.notes, ended.fuzzy, ended.values("|msgid", "|msgid_plural"));
        entries.add(new PoEntry(context, english, ended.translations(), remarks));
    }

    private static Map<String, String> fields(String header) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : header.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private InvalidFileException invalid(int line) {
        return new InvalidFileException(new SourceLocation(source.file(), line, 1), ProblemKind.NOT_PO);
    }
}
