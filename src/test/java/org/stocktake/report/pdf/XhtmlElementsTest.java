package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Document.Furniture;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The nodes of a text take the PDF engine time and memory in proportion to its length. */
final class XhtmlElementsTest {
    private static final int LINES = 16_000;
    private static final int WORDS = 6_000;

    private static XhtmlElements elements() throws ParserConfigurationException {
        return elements("en");
    }

    private static XhtmlElements elements(String language) throws ParserConfigurationException {
        return new XhtmlElements(
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument(),
                new Furniture("", "", "page", "", Messages.in(language), Brand.NONE),
                TextLanguages.none(language));
    }

    private static Element paragraph(String text) throws ParserConfigurationException {
        XhtmlElements html = elements();
        Element paragraph = html.add(html.root(), "p");
        html.text(paragraph, text);
        return paragraph;
    }

    @Test
    void aTextOfManyLinesHasNoElementForEachOfThem() throws ParserConfigurationException {
        String text = "x\n".repeat(LINES);
        Element paragraph = paragraph(text);
        assertThat(paragraph.getElementsByTagName("*").getLength()).isZero();
        assertThat(paragraph.getChildNodes().getLength()).isEqualTo(LINES);
        assertThat(paragraph.getTextContent()).isEqualTo(text);
    }

    @Test
    void aLongLineStandsInPiecesThatEndWithASpace() throws ParserConfigurationException {
        String text = "words ".repeat(WORDS);
        NodeList pieces = paragraph(text).getChildNodes();
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < pieces.getLength(); i++) {
            assertThat(pieces.item(i).getNodeValue()).hasSizeLessThan(2_010).endsWith(" ");
            whole.append(pieces.item(i).getNodeValue());
        }
        assertThat(whole).hasToString(text);
    }

    /** The renderer could end a line between the bracket and the name. */
    @ParameterizedTest
    @CsvSource({
        "Ministry of Justice, ؛ بحلول, true",
        "'National Police, Organized Crime', ؛ بحلول, true",
        "'Section 4, on the carrier of the vessel', ؛ بحلول, false",
        "Ministry of Justice, 2026), false"
    })
    void inAPageFromRightToLeftABracketStandsInOneNodeWithAName(String name, String after, boolean joined)
            throws ParserConfigurationException {
        XhtmlElements html = elements("ar");
        Element paragraph = html.add(html.root(), "p");
        html.line(paragraph, TextLine.of(Span.soft("("), new Span(Span.Kind.SOFT, name, "", "en"), Span.soft(after)));
        Element own = (Element) paragraph.getElementsByTagName("span").item(joined ? 0 : 1);
        assertThat(own.getTextContent()).isEqualTo(joined ? "(" + name + "؛" : name);
        assertThat(own.getAttribute("lang")).isEqualTo("en");
        assertThat(own.hasAttribute("dir")).isEqualTo(!joined);
    }

    /** The sign has the direction of the page though Latin letters follow it: the mark behind it is not printed. */
    @Test
    void inAPageFromRightToLeftASignBetweenTwoLongNamesStandsInOneNodeWithTheFirst()
            throws ParserConfigurationException {
        XhtmlElements html = elements("ar");
        Element paragraph = html.add(html.root(), "p");
        Span first = new Span(Span.Kind.TEXT, "Federal Prosecutor General's Office", "", "en");
        html.line(paragraph, TextLine.of(first, Span.text("؛ "), first.saying("Federal Shipping Office")));
        Element own = (Element) paragraph.getElementsByTagName("span").item(0);
        assertThat(own.getTextContent()).isEqualTo("Federal Prosecutor General's Office؛\u200F");
        assertThat(own.hasAttribute("dir")).isFalse();
    }

    @Test
    void inAPageFromRightToLeftASignBeforeALabelStandsInOneNodeWithAName() throws ParserConfigurationException {
        XhtmlElements html = elements("ar");
        Element paragraph = html.add(html.root(), "p");
        Span name = new Span(Span.Kind.TEXT, "Exempt carriers whose passenger is admitted", "", "en");
        html.line(paragraph, TextLine.of(name, Span.text(". "), Span.soft("بشأن")));
        Element own = (Element) paragraph.getElementsByTagName("span").item(0);
        assertThat(own.getTextContent()).isEqualTo("Exempt carriers whose passenger is admitted.");
    }

    /** The renderer could end a line between the two. */
    @ParameterizedTest
    @ValueSource(strings = {"；", "，", "。", "、"})
    void aChineseSignStandsInOneNodeWithALink(String sign) throws ParserConfigurationException {
        XhtmlElements html = elements("zh");
        Element paragraph = html.add(html.root(), "p");
        html.line(paragraph, TextLine.of(Span.reference("4.9", "q"), Span.text(sign + "第十七条")));
        assertThat(paragraph.getElementsByTagName("a").item(0).getTextContent()).isEqualTo("4.9" + sign);
    }

    /** The renderer could end a line between any two elements. */
    @Test
    void aMarkStandsInOneElementWithItsNumberAndTheCommaBehindIt() throws ParserConfigurationException {
        XhtmlElements html = elements();
        Element paragraph = html.add(html.root(), "p");
        html.line(
                paragraph,
                TextLine.of(
                        Span.reference("6.12", "p"),
                        Span.text(", "),
                        Span.reference("6.14", "q"),
                        Span.text("\u00A0"),
                        Span.mark("Confidential", "confidential"),
                        Span.text(", "),
                        Span.reference("6.19", "r")));
        Element whole = (Element) paragraph.getElementsByTagName("span").item(0);
        assertThat(whole.getAttribute("class")).isEqualTo("whole");
        assertThat(whole.getTextContent()).isEqualTo("6.14\u00A0Confidential,");
        assertThat(paragraph.getTextContent()).isEqualTo("6.12, 6.14\u00A0Confidential, 6.19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"،", "؛", "؟"})
    void anArabicSignStandsInOneNodeWithALink(String sign) throws ParserConfigurationException {
        XhtmlElements html = elements("ar");
        Element paragraph = html.add(html.root(), "p");
        html.line(paragraph, TextLine.of(Span.reference("4.9", "q"), Span.text(sign + " السؤال")));
        assertThat(paragraph.getElementsByTagName("a").item(0).getTextContent()).isEqualTo("4.9" + sign);
    }

    /** A number behind the sign would stand as in the name, which then has an element of its own in that of both. */
    @ParameterizedTest
    @CsvSource({"؛ في, en", "؛ 2026, ''"})
    void inAPageFromRightToLeftASignStaysOnTheLineOfTheForeignNameBeforeIt(String after, String language)
            throws ParserConfigurationException {
        XhtmlElements html = elements("ar");
        Element paragraph = html.add(html.root(), "p");
        html.line(paragraph, TextLine.of(new Span(Span.Kind.TEXT, "Coast Guard", "", "en"), Span.text(after)));
        Element both = (Element) paragraph.getElementsByTagName("span").item(0);
        assertThat(both.getTextContent()).isEqualTo("Coast Guard؛");
        assertThat(both.getAttribute("lang")).isEqualTo(language);
        assertThat(both.getAttribute("class")).isEqualTo(language.isEmpty() ? "whole" : "");
        assertThat(paragraph.getTextContent()).isEqualTo("Coast Guard" + after);
    }

    /** The renderer could end a line between the two: the text has digits, so that the sign is no part of it. */
    @Test
    void inAPageFromRightToLeftASignStaysOnTheLineOfTheForeignCitationBeforeIt() throws ParserConfigurationException {
        XhtmlElements html = elements("ar");
        Element paragraph = html.add(html.root(), "p");
        Span cited = new Span(Span.Kind.TEXT, "s. 4(4)", "", "en");
        html.line(paragraph, TextLine.of(cited, Span.text(": "), Span.reference("3.5", "q")));
        Element whole = (Element) paragraph.getElementsByTagName("span").item(0);
        assertThat(whole.getAttribute("class")).isEqualTo("whole");
        assertThat(whole.getTextContent()).isEqualTo("s. 4(4):");
        assertThat(paragraph.getTextContent()).isEqualTo("s. 4(4): 3.5");
    }

    /** A step names its office in the language of the answers, in grey as what goes on behind it. */
    @Test
    void aSoftSignStandsInOneNodeWithTheForeignNameBeforeIt() throws ParserConfigurationException {
        XhtmlElements html = elements("zh");
        Element paragraph = html.add(html.root(), "p");
        Span name = new Span(Span.Kind.SOFT, "Immigration Service", "", "en");
        html.line(paragraph, TextLine.of(Span.soft("（"), name, Span.soft("；2027年3月31日之前）")));
        Element own = (Element) paragraph.getElementsByTagName("span").item(0);
        assertThat(own.getTextContent()).isEqualTo("（Immigration Service；");
    }

    /** A line could end behind the bracket, and the name stand on the next one. */
    @ParameterizedTest
    @CsvSource({"en, (", "fr, «\u00A0", "zh, （"})
    void anOpeningSignStandsInOneNodeWithWhatItOpens(String language, String sign) throws ParserConfigurationException {
        XhtmlElements html = elements(language);
        Element paragraph = html.add(html.root(), "p");
        Span name = new Span(Span.Kind.SOFT, "Border Guard", "", "de");
        html.line(
                paragraph, TextLine.of(Span.text("Propose a hotline "), Span.soft(sign), name, Span.text("; " + sign)));
        html.line(paragraph, TextLine.of(Span.text(sign), Span.reference("4.9", "q")));
        assertThat(paragraph.getElementsByTagName("span").item(0).getTextContent())
                .isEqualTo(sign + "Border Guard;");
        assertThat(paragraph.getElementsByTagName("a").item(0).getTextContent()).isEqualTo(sign + "4.9");
        assertThat(paragraph.getTextContent())
                .isEqualTo("Propose a hotline " + sign + "Border Guard; " + sign + sign + "4.9");
    }

    /** A font without the character that ends a line in another language leaves room for it. */
    @Test
    void nothingStandsBetweenALineInAnotherLanguageAndTheLabelBehindIt() throws ParserConfigurationException {
        XhtmlElements html = elements("zh");
        Element paragraph = html.add(html.root(), "p");
        TextLine line =
                TextLine.of(new Span(Span.Kind.TEXT, "Act of 2008", "", "en"), Span.text(TextLine.PARTING + " "));
        html.labelled(paragraph, "措施", line);
        html.labelled(paragraph, "实践", line);
        assertThat(paragraph.getTextContent())
                .isEqualTo("措施：Act of 2008" + TextLine.PARTING + " 实践：Act of 2008" + TextLine.PARTING + " \u2060");
    }

    @Test
    void textsThatFollowEachOtherAreOneNode() throws ParserConfigurationException {
        XhtmlElements html = elements();
        Element paragraph = html.add(html.root(), "p");
        html.labelled(
                paragraph,
                "Asks",
                TextLine.of(
                        Span.text("Take measures."),
                        Span.text(" "),
                        Span.quote("“as appropriate”"),
                        Span.text(" "),
                        Span.reference("5.3", "q"),
                        Span.text(", "),
                        Span.reference("5.4", "r"),
                        Span.text(" "),
                        Span.text("and more")));
        List<String> nodes = new ArrayList<>();
        for (int i = 0; i < paragraph.getChildNodes().getLength(); i++) {
            nodes.add(paragraph.getChildNodes().item(i).getTextContent());
        }
        assertThat(nodes).containsExactly("Asks:", " Take measures. “as appropriate” ", "5.3, ", "5.4", " and more");
    }

    @Test
    void noPieceOfALongLineEndsInsideAWord() throws ParserConfigurationException {
        String text = "w".repeat(5_000) + " " + "v".repeat(5_000);
        NodeList pieces = paragraph(text).getChildNodes();
        assertThat(pieces.getLength()).isEqualTo(2);
        assertThat(pieces.item(1).getNodeValue()).isEqualTo("v".repeat(5_000));
    }

    @Test
    void theEndOfALongLineStandsAlone() throws ParserConfigurationException {
        NodeList nodes = paragraph("words ".repeat(100) + "\nshort\n\nlast").getChildNodes();
        assertThat(nodes.getLength()).isEqualTo(5);
        assertThat(nodes.item(1).getNodeValue()).isEqualTo("\n");
        assertThat(nodes.item(2).getNodeValue()).isEqualTo("short\n");
        assertThat(nodes.item(3).getNodeValue()).isEqualTo("\n");
        assertThat(nodes.item(4).getNodeValue()).isEqualTo("last");
    }
}
