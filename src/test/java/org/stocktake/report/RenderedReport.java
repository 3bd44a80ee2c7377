package org.stocktake.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** A report in one format, rendered and read only once, because many tests use the same one. */
final class RenderedReport {
    private static final int KEPT_MAX = 60;
    private static final Map<Key, RenderedReport> KEPT = new LinkedHashMap<>(KEPT_MAX, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RenderedReport> eldest) {
            return size() > KEPT_MAX;
        }
    };

    private final ReportFormat format;
    private final byte[] file;
    private @Nullable String text;

    private RenderedReport(ReportFormat format, byte[] file) {
        this.format = format;
        this.file = file;
    }

    /** The key of a report. The order of the answers is part of it, because equal maps may have different orders. */
    private record Key(ReportFormat format, Assessment assessment, List<QuestionId> order, boolean redact) {}

    static RenderedReport of(ReportFormat format, Assessment assessment, boolean redact) {
        List<QuestionId> order = List.copyOf(assessment.answers().keySet());
        return KEPT.computeIfAbsent(
                new Key(format, assessment, order, redact),
                key -> new RenderedReport(
                        format, ReportFormatTest.bytes(format, SampleAnswers.findings(assessment), redact)));
    }

    byte[] bytes() {
        return file.clone();
    }

    /** Returns the text that a reader finds in the report. */
    String text() {
        String read = text == null ? ReportFormatTest.read(format, file) : text;
        text = read;
        return read;
    }
}
