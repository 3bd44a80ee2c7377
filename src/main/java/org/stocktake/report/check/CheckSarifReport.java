package org.stocktake.report.check;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.escape.JsonEscape;
import org.stocktake.text.Messages;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0 (OASIS), as code scanning reads it. Results are written as they come; what they are called stands at the end. */
public final class CheckSarifReport implements CheckReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    /** RFC 3986, unreserved, and the slash between the names. */
    private static final String KEPT = "-._~/";

    private final JsonGenerator json;
    private final Messages words;
    private final CheckDiagnostics said;
    private final String toolVersion;
    private final Set<String> codes = new TreeSet<>();
    private String broken = "";

    /** Starts the document. The writer is flushed at the end, not closed. */
    public CheckSarifReport(Writer out, Messages words, String toolVersion) {
        this.json = JsonEscape.on(out);
        this.words = words;
        this.said = new CheckDiagnostics(words);
        this.toolVersion = toolVersion;
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void file(CheckedFile file) {
        said.of(file).forEach(this::result);
    }

    private void result(Diagnostic told) {
        codes.add(told.code());
        json.writeStartObject();
        json.writeStringProperty("ruleId", told.code());
        json.writeStringProperty("level", level(told.level()));
        String text = told.remedy().isEmpty() ? told.message() : told.message() + "\n" + told.remedy();
        message(text);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(told.where().file()));
        json.writeEndObject();
        region(told.where());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        if (!told.question().isEmpty()) {
            json.writeObjectPropertyStart("partialFingerprints");
            json.writeStringProperty("question/v1", told.question());
            json.writeEndObject();
        }
        if (told.level() == Diagnostic.Level.WAIVED) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("justification", told.message());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String level(Diagnostic.Level level) {
        return switch (level) {
            case UNREADABLE, PROBLEM, FAILURE, INCOMPLETE, WAIVED -> "error";
            case CAUTION -> "warning";
            case NOTE -> "note";
        };
    }

    private void message(String text) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void region(SourceLocation where) {
        if (where.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", where.line());
            json.writeNumberProperty("startColumn", where.column());
            json.writeEndObject();
        }
    }

    /** A relative reference, or the address of a file. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte octet : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || KEPT.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }

    @Override
    public void broken(String sentence) {
        broken = sentence;
    }

    @Override
    public void end(Totals totals) {
        json.writeEndArray();
        tool();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", broken.isEmpty());
        json.writeNumberProperty("exitCode", totals.exit());
        if (!broken.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringProperty("level", "error");
            message(broken);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** Returns the description of a code or, for a problem, its sentence without the values. */
    private String description(String code) {
        String key = "report.check.code." + code;
        return words.has(key) ? words.say(key) : words.say("problem." + code, "…", "…", "…", "…");
    }

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Stocktake");
        json.writeStringProperty("version", toolVersion);
        json.writeArrayPropertyStart("rules");
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringProperty("id", code);
            json.writeObjectPropertyStart("shortDescription");
            json.writeStringProperty("text", description(code));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
