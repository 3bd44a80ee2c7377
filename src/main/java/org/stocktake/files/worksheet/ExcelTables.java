package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stocktake.text.Messages;

/** The tables of a workbook by the kind of their sheet. Somebody may have copied a sheet. */
final class ExcelTables {
    /** The names that office programs give to the copy of a sheet: Answers (2), Answers_2. */
    private static final Pattern COPIED = Pattern.compile(".*( \\(\\d+\\)|_\\d+)");

    private final WorksheetNotices notices;
    private final Messages words;
    private final Map<String, List<ExcelTable>> tables = new LinkedHashMap<>();

    ExcelTables(WorksheetNotices notices, Messages words) {
        this.notices = notices;
        this.words = words;
    }

    void add(ExcelTable table) {
        tables.computeIfAbsent(table.key(), none -> new ArrayList<>()).add(table);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** Returns the sheet of a kind that is no copy: the one with the name that it was given, else the first. */
    Optional<ExcelTable> original(String key) {
        List<ExcelTable> alike = tables.getOrDefault(key, List.of());
        String given = words.say("worksheet.sheet." + key);
        return alike.stream()
                .filter(table -> table.grid().name().equals(given))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(table -> !COPIED.matcher(table.grid().name()).matches())
                        .findFirst())
                .or(() -> alike.stream().findFirst());
    }

    /** Returns the other sheets of that kind. */
    List<ExcelTable> copies(String key) {
        List<ExcelTable> copies = new ArrayList<>(tables.getOrDefault(key, List.of()));
        original(key).ifPresent(copies::remove);
        return copies;
    }

    /** Tells of what stands over the headings of the sheets that are taken, and of the sheets that are not. */
    void tell() {
        for (String key : tables.keySet()) {
            original(key).ifPresent(table -> {
                table.tellHead();
                table.tellMerged();
            });
            copies(key)
                    .forEach(copy -> notices.add(
                            "", WorksheetNotice.Kind.SHEET_TWICE, copy.grid().name()));
        }
    }
}
