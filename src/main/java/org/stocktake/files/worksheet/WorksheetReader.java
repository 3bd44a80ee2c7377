package org.stocktake.files.worksheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Period;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.Messages;

/**
 * Reads worksheets for Word and Excel that come back. Such a file is not trusted: it is read within limits, nothing in
 * it is calculated, run or fetched, and no library of an office program is loaded for it.
 */
public final class WorksheetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final List<String> MACROS =
            List.of("vbaproject", "vbadata", "xl/macrosheets/", "xl/intlmacrosheets/");
    static final String TYPES = "[content_types].xml";

    private final Assessment master;
    private final Checklist checklist;
    private final Messages words;

    /**
     * Reads the worksheets of one assessment.
     *
     * @param master the assessment: its State, period, facts and declarations decide what fits
     */
    public WorksheetReader(Assessment master, Checklist checklist, Messages words) {
        this.master = master;
        this.checklist = checklist;
        this.words = words;
    }

    /** Returns the problem of a worksheet that is of another State, period or checklist; empty when it is of the same. */
    public static Optional<Problem> ofAnother(String file, Assessment.Subject theirs, Assessment.Subject ours) {
        if (!theirs.checklistId().equals(ours.checklistId())) {
            return other(file, ProblemKind.WORKSHEET_OTHER_CHECKLIST, theirs.checklistId(), ours.checklistId());
        }
        if (!theirs.state().equals(ours.state())) {
            return other(file, ProblemKind.WORKSHEET_OTHER_STATE, theirs.state(), ours.state());
        }
        return theirs.period().equals(ours.period())
                ? Optional.empty()
                : other(file, ProblemKind.WORKSHEET_OTHER_PERIOD, days(theirs.period()), days(ours.period()));
    }

    private static Optional<Problem> other(String file, ProblemKind kind, String... details) {
        return Optional.of(Problem.of(SourceLocation.in(file), kind, details));
    }

    private static String days(Period period) {
        return period.from() + " – " + period.to();
    }

    /**
     * Reads a file; a link is followed.
     *
     * @throws IOException if it cannot be read
     */
    public LoadResult<ReturnedWorksheet> read(Path file) throws IOException {
        try {
            return read(file.toString(), BoundedFileReader.read(file, PackageParts.FILE_BYTES_MAX));
        } catch (UnsuitableFileException refused) {
            ProblemKind kind = refused.isTooLarge() ? ProblemKind.WORKSHEET_TOO_LARGE : ProblemKind.NOT_A_REGULAR_FILE;
            return bad(new InvalidFileException(SourceLocation.in(file.toString()), kind));
        }
    }

    /** Reads the bytes of a file of that name. */
    public LoadResult<ReturnedWorksheet> read(String name, byte[] bytes) {
        WorksheetNotices notices = new WorksheetNotices(name, words);
        try {
            requireKind(name, bytes);
            PackageParts parts = PackageParts.of(
                    name,
                    bytes,
                    part -> part.equals(TYPES) || WordFormReader.isWanted(part) || ExcelFormReader.isWanted(part));
            requireKind(parts);
            tellOutside(parts, notices);
            ReturnedForm form = parts.part("word/document.xml").isPresent()
                    ? new WordFormReader(notices, words).read(parts)
                    : new ExcelFormReader(new JudgeSetting(name, master, checklist, words, notices), parts).read();
            if (parts.hasAny("xl/media/") && !notices.has(WorksheetNotice.Kind.PICTURE)) {
                notices.add("", WorksheetNotice.Kind.PICTURE);
            }
            return new LoadResult.Good<>(new FormJudge(name, master, checklist, words).judge(form, notices));
        } catch (InvalidFileException refused) {
            return bad(refused);
        }
    }

    private static LoadResult<ReturnedWorksheet> bad(InvalidFileException refused) {
        return new LoadResult.Bad<>(List.of(refused.problem()));
    }

    /** Refuses bytes that are no Office Open XML file. */
    static void requireKind(String name, byte[] bytes) throws InvalidFileException {
        SourceLocation where = SourceLocation.in(name);
        if (bytes.length == 0) {
            throw new InvalidFileException(where, ProblemKind.WORKSHEET_DAMAGED);
        }
        if (begins(bytes, OLE)) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean encrypted = text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
            throw encrypted
                    ? new InvalidFileException(where, ProblemKind.WORKSHEET_ENCRYPTED)
                    : new InvalidFileException(where, ProblemKind.WORKSHEET_FORMAT);
        }
        if (begins(bytes, PDF) || !begins(bytes, ZIP)) {
            boolean damaged = name.toLowerCase(Locale.ROOT).matches(".*\\.(docx|xlsx)") && !begins(bytes, PDF);
            throw new InvalidFileException(
                    where, damaged ? ProblemKind.WORKSHEET_DAMAGED : ProblemKind.WORKSHEET_FORMAT);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        boolean begins = bytes.length >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = bytes[i] == mark[i];
        }
        return begins;
    }

    /** Refuses a file with macros, and one that is no document and no workbook. */
    static void requireKind(PackageParts parts) throws InvalidFileException {
        if (hasMacros(parts)) {
            throw parts.refused(ProblemKind.WORKSHEET_WITH_MACROS);
        }
        if (parts.names().contains("mimetype") || parts.names().contains("content.xml")) {
            throw parts.refused(ProblemKind.WORKSHEET_FORMAT);
        }
        if (parts.part("word/document.xml").isEmpty()
                && parts.part("xl/workbook.xml").isEmpty()) {
            boolean whole = parts.names().contains(TYPES);
            throw parts.refused(whole ? ProblemKind.NOT_A_WORKSHEET : ProblemKind.WORKSHEET_DAMAGED);
        }
    }

    /** Returns true if a part has the name of macros, or the file says that it is one with macros, whatever its name. */
    private static boolean hasMacros(PackageParts parts) throws InvalidFileException {
        Optional<byte[]> types = parts.part(TYPES);
        return MACROS.stream().anyMatch(parts::hasAny) || (types.isPresent() && MacroTypes.in(parts, types.get()));
    }

    /** Tells what the file would fetch from outside, if a program followed it: nothing here does. */
    private static void tellOutside(PackageParts parts, WorksheetNotices notices) throws InvalidFileException {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : parts.names()) {
            Optional<byte[]> relations = name.endsWith(".rels") ? parts.part(name) : Optional.empty();
            if (relations.isPresent()) {
                found.putAll(OutsideTargets.of(parts, relations.get()));
            }
        }
        found.keySet().forEach(target -> notices.add("", WorksheetNotice.Kind.OUTSIDE_LINK, target));
        if (parts.hasAny("xl/externallinks/") || parts.hasAny("xl/connections.xml")) {
            notices.add("", WorksheetNotice.Kind.OUTSIDE_DATA);
        }
    }
}
