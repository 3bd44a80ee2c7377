package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Hostile texts add no structure to any format: a program that reads the report finds the same parts as in a report of
 * harmless texts. A new format does not compile here until its parts are defined.
 */
final class HostileStructureTest {
    private static final List<String> LINES = List.of(
            "<h1>x</h1><script>alert(1)</script> \"><img src=x onerror=alert(1)>",
            "# Heading",
            "== Heading",
            "---",
            "| a | b |",
            "|===",
            "++++",
            "* item",
            "1. item",
            "> quote",
            "```",
            "[link](https://tracker.example) ![image](https://tracker.example/x.png)",
            "image::https://tracker.example/x.png[] link:https://tracker.example[x] include::x[] {attribute} <<place>>",
            "*bold* _under_ `code` **a** __b__ \\",
            "a\",\"b\";c\td",
            "=1+1",
            "], \"x\": {\"y\": 1}",
            "${7*7} {0} %s &lt;b&gt; ]]>");
    private static final String HOSTILE = String.join("\n", LINES);
    private static final String HARMLESS =
            String.join("\n", LINES.stream().map(HostileStructureTest::harmless).toList());

    /** Returns a line of the same length, because the brief shows as much of a text as fits. */
    private static String harmless(String line) {
        return "harmless".repeat(line.length() / 8 + 1).substring(0, Math.max(1, line.length()));
    }

    /**
     * PDF is left out because it takes as long as all others together: its page is built of elements and never parsed.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void aHostileTextMakesNoStructure(ReportFormat format) {
        List<String> harmless = structure(format, HARMLESS);
        assertThat(harmless).isNotEmpty();
        assertThat(structure(format, HOSTILE)).isEqualTo(harmless);
    }

    /** Returns the parts of a report without its words. */
    private static List<String> structure(ReportFormat format, String text) {
        String written = ReportFormatTest.whole(ReportFormatTest.write(format, HostileTextTest.filled(text), false));
        return switch (format) {
            case HTML -> found("</?[a-zA-Z][a-zA-Z0-9]*|<!", written);
            case MARKDOWN -> nodes(written);
            case JSON, CSV_PACKAGE, OSCAL_PLAN, OSCAL_RESULTS -> tokens(written);
            case CSV, CSV_STEPS, CSV_EVIDENCE, CSV_PROVISIONS -> fields(written);
            case PDF, DOCX, XLSX -> List.of(written.lines().count() + " lines");
        };
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> nodes(String markdown) {
        List<String> nodes = new ArrayList<>();
        collect(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                nodes);
        return nodes;
    }

    /** Collects the kinds of the nodes in order; adjacent texts count as one. */
    private static void collect(Node node, List<String> nodes) {
        String kind = node.getClass().getSimpleName();
        if (!kind.equals("Text") || !nodes.get(nodes.size() - 1).equals(kind)) {
            nodes.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, nodes);
        }
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token == JsonToken.PROPERTY_NAME ? parser.currentName() : token.name());
            }
        }
        return tokens;
    }

    /** Returns the ends of fields and records by RFC 4180; every field is in quotation marks. */
    private static List<String> fields(String csv) {
        return found(",|\n", csv.replaceAll("\"(?:[^\"]++|\"\")*+\"", ""));
    }
}
