package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;
import org.stocktake.report.pdf.UnusableFontException;
import org.stocktake.text.Messages;

/** The PDF is valid, its text can be searched, and it shows every text in a script for which it has a font. */
final class PdfFileTest {
    private static final String ARABIC = "يعاقب القانون على تهريب المهاجرين، المادة 12.";
    private static final String CHINESE = "刑法第三百一十八条规定了组织他人偷越国境罪。";
    private static final String THAI = "กฎหมาย";

    @TempDir
    Path folder;

    private static Assessment saying(String text) {
        return SampleAnswers.coastal()
                .with(
                        SampleAnswers.id("offences.smuggling"),
                        Answer.of(AnswerKind.YES)
                                .with(AnswerTextField.MEASURES, text)
                                .withEvidence(List.of(Evidence.of(text, ""))));
    }

    private static byte[] pdf(Assessment assessment) {
        return ReportFormatTest.bytes(ReportFormat.PDF, assessment, false);
    }

    private static byte[] anew(Assessment assessment) {
        return ReportFormatTest.bytes(ReportFormat.PDF, SampleAnswers.findings(assessment), false);
    }

    private static ReportSubject subject(Assessment assessment, Path... fonts) {
        return new ReportSubject(
                SampleAnswers.findings(assessment),
                "assessment.yaml",
                ReportFormatTest.SHA256,
                new ReportChoices(false, List.of(fonts)),
                "1.0.0",
                Messages.in(Messages.ENGLISH));
    }

    private Path shipped(String font) throws IOException {
        Path file = folder.resolve(font);
        try (InputStream in =
                Objects.requireNonNull(UnusableFontException.class.getResourceAsStream("fonts/" + font))) {
            Files.copy(in, file);
        }
        return file;
    }

    @OnlyInProofs
    @Test
    void aValidatorOfArchivesAndOfAccessHasNothingAgainstItInAnyScript() {
        assertThat(PdfChecks.faults(pdf(saying("Straße, улица, οδός.\n" + ARABIC + "\n" + CHINESE))))
                .isEmpty();
    }

    @OnlyInProofs
    @Test
    void theValidatorFindsAFileWithoutItsMetadata() throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.voluntary()))) {
            pdf.getDocumentCatalog().setMetadata(null);
            pdf.save(damaged);
        }
        assertThat(PdfChecks.faults(damaged.toByteArray()))
                .anyMatch(fault -> fault.startsWith("2a"))
                .anyMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void theSameAnswersMakeTheSameBytes() {
        assertThat(anew(saying(ARABIC))).isEqualTo(pdf(saying(ARABIC)));
    }

    @Test
    void titleLanguageAndDayAreThoseOfTheReport() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.coastal()))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Self-assessment report: Invented State XA (not a real State) (Confidential)");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-25T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void everyChapterPartAndFindingHasABookmark() throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.coastal()))) {
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                collect(item, titles);
            }
        }
        assertThat(titles)
                .startsWith("A\u2002Key findings")
                .contains(
                        "H.1\u20022 shortfalls against obligations",
                        "2.4 Does danger to life aggravate the offence?",
                        "H\u2002Where the State falls short");
    }

    private static void collect(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> collect(child, titles));
    }

    @Test
    void theCoverSaysEachApprovalInALineOfItsOwn() {
        Assessment answered = SampleAnswers.coastal();
        List<Coordination.SignOff> signOffs = new ArrayList<>();
        for (String office : List.of("Ministry of Justice", "Border Guard")) {
            signOffs.add(new Coordination.SignOff(
                    office, "2026-11-24T10:42:00Z", List.of(), ReportFormatTest.SHA256, Map.of()));
        }
        Assessment signed = answered.withCoordination(answered.coordination().withSignOffs(signOffs));
        assertThat(PdfChecks.text(pdf(signed)).split("\f", -1)[0].lines().filter(line -> line.contains("Approved")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Approvals: Approved by Ministry of Justice"),
                        line -> assertThat(line).startsWith("Approved by Border Guard"),
                        line -> assertThat(line).startsWith("Approved by"));
    }

    @Test
    void theCoverIsAPageAndTheBriefStandsBeforeTheContents() {
        String[] pages = PdfChecks.text(pdf(SampleAnswers.coastal())).split("\f", -1);
        assertThat(pages[0]).contains("Prepared by", "Approved by").contains("1 / " + (pages.length - 1));
        assertThat(pages[1]).contains("Key findings", "The 5 gravest of 6 shortfalls");
        assertThat(String.join("\n", pages)).containsSubsequence("The steps of the next four quarters", "\nContents\n");
    }

    @Test
    void everyFontIsInsideAndNoScriptIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.coastal()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void noPageHasAnArtifactThatDrawsNothingOrGoesOnInAnotherAndEachKindHasItsProperties() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.coastal()))) {
            for (PDPage page : pdf.getPages()) {
                String drawn;
                try (InputStream in = page.getContents()) {
                    drawn = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
                assertThat(drawn)
                        .doesNotContainPattern("/Artifact /\\w+ BDC\\s+EMC")
                        .doesNotContainPattern(
                                "/Artifact /Background BDC\n(?:(?!EMC\n)[^\n]*\n)*+EMC\n/Artifact /Background BDC");
                Set<String> used = new HashSet<>();
                Pattern.compile("/Artifact /(\\w+) BDC")
                        .matcher(drawn)
                        .results()
                        .forEach(at -> used.add(at.group(1)));
                List<String> known = new ArrayList<>();
                page.getResources().getPropertiesNames().forEach(name -> known.add(name.getName()));
                assertThat(known).isNotEmpty().containsExactlyInAnyOrderElementsOf(used);
            }
        }
    }

    @Test
    void theTextsOfALineBelongToItsParagraphOrCellAndToNoTagBetween() throws IOException {
        List<String> tags = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.coastal()))) {
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        }
        assertThat(tags).contains("TD", "P", "Link").doesNotContain("Span");
    }

    /** Adds the type of each tag that is on the page of the tag above, and is known there. */
    private static void collect(PDStructureNode above, List<String> tags) {
        for (Object kid : above.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                assertThat(tag.getParent().getCOSObject()).isSameAs(above.getCOSObject());
                COSDictionary page = above.getCOSObject().getCOSDictionary(COSName.PG);
                if (tag.getCOSObject().getCOSDictionary(COSName.PG) == page) {
                    tags.add(tag.getStructureType());
                }
                collect(tag, tags);
            }
        }
    }

    /** The head stands on each page to which a table goes on, and all but the first are artifacts. */
    @Test
    void theHeadOfATableIsReadOnceHoweverManyPagesItHas() {
        List<String> heads = PdfReadingOrder.of(pdf(SampleAnswers.coastal()))
                .lines()
                .filter(line -> line.startsWith("TH "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(heads)
                .contains("Word", "Meaning")
                .noneMatch(head -> head.length() % 2 == 0
                        && head.substring(head.length() / 2).equals(head.substring(0, head.length() / 2)));
    }

    @Test
    void smallPartsOfALinkAreNoObjectsOfTheirOwn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleAnswers.coastal()))) {
            List<PDAnnotation> links = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                links.addAll(page.getAnnotations());
            }
            assertThat(links)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(link ->
                            assertThat(link.getCOSObject().getItem(COSName.A)).isInstanceOf(COSDictionary.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"})
    void onlyWebAndMailAddressesAreLinks(String address) throws IOException {
        assertThat(addresses(withLink(address))).doesNotContain(address);
        assertThat(addresses(withLink("https://laws.example/1"))).contains("https://laws.example/1");
    }

    private static Assessment withLink(String address) {
        Evidence linked = new Evidence("Act", "", "", address, "", "", "");
        return SampleAnswers.voluntary()
                .with(
                        SampleAnswers.id("status.party"),
                        Answer.of(AnswerKind.YES).withEvidence(List.of(linked)));
    }

    private static List<String> addresses(Assessment assessment) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf(assessment))) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    }
                }
            }
        }
        return addresses;
    }

    @Test
    void arabicAndChineseAreShownAndCanBeFound() throws IOException {
        assertThat(ReportFormat.PDF.write(subject(saying(ARABIC + CHINESE)), OutputStream.nullOutputStream()))
                .isEmpty();
        assertThat(PdfChecks.text(pdf(saying(CHINESE))).replace("\n", "")).contains(CHINESE);
        assertThat(PdfChecks.text(pdf(saying(ARABIC)))).contains("المهاجرين");
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndAFontCanBeAdded() throws IOException {
        assertThat(ReportFormat.PDF.write(subject(saying(THAI + " " + THAI)), OutputStream.nullOutputStream()))
                .isEqualTo("กฎหมาย"
                        .codePoints()
                        .distinct()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        assertThat(PdfChecks.text(pdf(saying(THAI)))).contains("######");
        assertThat(ReportFormat.HTML.write(subject(saying(THAI)), OutputStream.nullOutputStream()))
                .isEmpty();
    }

    @Test
    void aFontThatHelpsIsPutInside() throws IOException {
        Path font = shipped("NotoSansSC-Regular.ttf");
        assertThat(ReportFormat.PDF.write(subject(saying("→"), font), OutputStream.nullOutputStream()))
                .isEmpty();
    }

    @Test
    void whatIsNoFontIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.ttf"), "no font", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ReportFormat.PDF.write(subject(saying("a"), text), OutputStream.nullOutputStream()))
                .isInstanceOf(UnusableFontException.class);
        Path cut = shipped("NotoSans-Bold.ttf");
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 3));
        assertThatThrownBy(() -> ReportFormat.PDF.write(subject(saying("a"), cut), OutputStream.nullOutputStream()))
                .isInstanceOf(UnusableFontException.class);
        assertThatThrownBy(() -> ReportFormat.PDF.write(
                        subject(saying("a"), folder.resolve("none.ttf")), OutputStream.nullOutputStream()))
                .isInstanceOf(java.nio.file.NoSuchFileException.class);
    }
}
