package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Checks JUnit XML as strict readers do. Source: windyroad/JUnit-Schema, JUnit.xsd: every suite has package, id,
 * hostname and a timestamp without a zone; properties, tests, system-out and system-err follow in that order; a test
 * has at most one result.
 */
public final class JUnitShape {
    private JUnitShape() {}

    public static void check(String document) {
        Element root = parse(document);
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.getAttributes().getLength()).isZero();
        List<Element> suites = children(root);
        for (int i = 0; i < suites.size(); i++) {
            assertThat(suites.get(i).getAttribute("id")).isEqualTo(Integer.toString(i));
            suite(suites.get(i));
        }
    }

    private static Element parse(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("no XML: " + document, e);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static void suite(Element suite) {
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(attributes(suite))
                .containsExactlyInAnyOrder(
                        "name",
                        "package",
                        "id",
                        "timestamp",
                        "hostname",
                        "tests",
                        "failures",
                        "errors",
                        "skipped",
                        "time");
        assertThat(suite.getAttribute("timestamp")).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
        List.of("name", "package", "hostname").forEach(name -> token(suite.getAttribute(name)));
        List<Element> parts = children(suite);
        List<Element> tests = parts.subList(1, parts.size() - 2);
        assertThat(parts.get(0).getTagName()).isEqualTo("properties");
        assertThat(parts.get(parts.size() - 2).getTagName()).isEqualTo("system-out");
        assertThat(parts.get(parts.size() - 1).getTagName()).isEqualTo("system-err");
        tests.forEach(JUnitShape::test);
        assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(tests.size()));
        assertThat(suite.getAttribute("failures")).isEqualTo(count(tests, "failure"));
        assertThat(suite.getAttribute("errors")).isEqualTo(count(tests, "error"));
        assertThat(suite.getAttribute("skipped")).isEqualTo(count(tests, "skipped"));
    }

    private static List<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    /** Requires an xs:token: one line, no space at its ends, no double space. */
    private static void token(String text) {
        assertThat(text).isNotEmpty().doesNotContainPattern("^\\s|\\s$|\\s\\s|[\\n\\r\\t]");
    }

    private static void test(Element test) {
        assertThat(test.getTagName()).isEqualTo("testcase");
        assertThat(attributes(test)).containsExactlyInAnyOrder("name", "classname", "time");
        token(test.getAttribute("name"));
        token(test.getAttribute("classname"));
        List<Element> results = children(test);
        assertThat(results).hasSizeLessThanOrEqualTo(1);
        for (Element result : results) {
            assertThat(result.getTagName()).isIn("skipped", "error", "failure");
            assertThat(attributes(result))
                    .isEqualTo(result.getTagName().equals("skipped") ? List.of("message") : List.of("message", "type"));
        }
    }

    private static String count(List<Element> tests, String result) {
        return Long.toString(tests.stream()
                .flatMap(test -> children(test).stream())
                .filter(found -> found.getTagName().equals(result))
                .count());
    }
}
