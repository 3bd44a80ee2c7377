package org.stocktake.files.worksheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.QuestionId;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.report.worksheet.WorksheetContent;
import org.stocktake.text.Messages;

/** A worksheet of two questions without an answer, and its reader. */
public final class BlankWorksheets {
    private BlankWorksheets() {}

    public static WorksheetContent content() {
        try {
            AssessmentDocument master = SampleWorksheets.master("xb");
            Map<QuestionId, String> base = new LinkedHashMap<>();
            master.checklist().questions().limit(2).forEach(question -> base.put(question.id(), ""));
            return SampleWorksheets.content(
                    master.assessment().withAnswers(Map.of()), master.checklist(), "justice", base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the worksheet for Word as a.docx, and for Excel as a.xlsx. */
    public static void write(Path folder) throws IOException {
        Files.write(folder.resolve("a.docx"), SampleWorksheets.word(content()));
        Files.write(folder.resolve("a.xlsx"), SampleWorksheets.excel(content()));
    }

    public static WorksheetReader reader() {
        WorksheetContent content = content();
        return new WorksheetReader(content.worksheet(), content.checklist(), Messages.in(Messages.ENGLISH));
    }
}
