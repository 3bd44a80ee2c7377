package org.stocktake.report.check;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.text.Messages;

/** SARIF 2.1.0 (OASIS), as code scanning reads it. Results are written at once, the rules that they name at the end. */
public final class CheckSarifWriter implements CheckWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    /** Characters that a URI keeps, beside letters and digits: unreserved in RFC 3986, and the slash between names. */
    private static final String KEPT = "-._~/";

    /** Stands for the values of a sentence about a rule and not about one place. */
    private static final Object[] NO_VALUES = {"…", "…", "…", "…"};

    private final JsonWriter json;
    private final Messages words;
    private final CheckDiagnostics diagnostics;
    private final String toolVersion;
    private final Set<String> codes = new TreeSet<>();
    private String broken = "";

    /** Starts the document. The writer is flushed at the end, not closed. */
    public CheckSarifWriter(Writer out, Messages words, String toolVersion) {
        this.json = JsonWriter.exact(out);
        this.words = words;
        this.diagnostics = new CheckDiagnostics(words);
        this.toolVersion = toolVersion;
        json.startObject();
        json.string("$schema", SCHEMA);
        json.string("version", "2.1.0");
        json.startArray("runs");
        json.startObject();
        json.string("columnKind", "unicodeCodePoints");
        json.startArray("results");
    }

    @Override
    public void file(CheckedFile file) {
        diagnostics.of(file).forEach(this::result);
    }

    private void result(Diagnostic diagnostic) {
        codes.add(diagnostic.code());
        json.object(() -> {
            json.string("ruleId", diagnostic.code());
            json.string("level", level(diagnostic.level()));
            message(diagnostic.text());
            json.array("locations", List.of(diagnostic.where()), this::location);
            if (!diagnostic.question().isEmpty()) {
                json.object("partialFingerprints", () -> json.string("question/v1", diagnostic.question()));
            }
            if (diagnostic.level() == Diagnostic.Level.WAIVED) {
                json.array("suppressions", List.of(diagnostic.message()), justification -> {
                    json.string("kind", "external");
                    json.string("justification", justification);
                });
            }
        });
    }

    private void location(SourceLocation where) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.string("uri", uri(where.file())));
            if (where.line() > 0) {
                json.object("region", () -> {
                    json.number("startLine", where.line());
                    json.number("startColumn", where.column());
                });
            }
        });
    }

    private static String level(Diagnostic.Level level) {
        return switch (level) {
            case UNREADABLE, PROBLEM, FAILURE, INCOMPLETE, WAIVED -> "error";
            case CAUTION -> "warning";
            case NOTE -> "note";
        };
    }

    private void message(String text) {
        text("message", text);
    }

    /** Returns a relative reference, or a {@code file:} URI for an absolute path. */
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
        json.endArray();
        tool();
        json.array("invocations", List.of(totals.exit()), exit -> {
            json.flag("executionSuccessful", broken.isEmpty());
            json.number("exitCode", exit);
            if (!broken.isEmpty()) {
                json.array("toolExecutionNotifications", List.of(broken), sentence -> {
                    json.string("level", "error");
                    message(sentence);
                });
            }
        });
        json.endObject();
        json.endArray();
        json.finish();
    }

    /** Returns the description of a code or, for a problem, its sentence without the values. */
    private String description(String code) {
        String key = "report.check.code." + code;
        return words.has(key) ? words.say(key) : words.say("problem." + code, NO_VALUES);
    }

    /** Returns the way out of a fault, without the values; empty where it depends on them. */
    private String remedy(String code) {
        for (String key : List.of("problem." + code + ".remedy", "report.check." + code + ".remedy")) {
            if (words.has(key)) {
                return words.say(key, NO_VALUES);
            }
        }
        return "";
    }

    private void text(String name, String text) {
        json.object(name, () -> json.string("text", text));
    }

    private void tool() {
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.string("name", "Stocktake");
                    json.string("version", toolVersion);
                    json.array("rules", List.copyOf(codes), code -> {
                        json.string("id", code);
                        text("shortDescription", description(code));
                        text("fullDescription", (description(code) + " " + remedy(code)).strip());
                        if (!remedy(code).isEmpty()) {
                            text("help", remedy(code));
                        }
                    });
                }));
    }
}
