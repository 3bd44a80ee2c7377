package org.stocktake.files.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.brand.TemplateFile;
import org.stocktake.report.SampleTemplate;

/** A template that runs something, opens something, or unpacks to too much is refused before anything opens it. */
final class TemplateReaderTest {
    @TempDir
    private Path folder;

    private LoadResult<TemplateFile> read(byte[] content) throws IOException {
        return TemplateReader.read(Files.write(folder.resolve("t.dotx"), content));
    }

    private ProblemKind refused(String part, String content) throws IOException {
        Map<String, String> parts = SampleTemplate.parts();
        parts.put(part, content);
        return read(SampleTemplate.zip(parts)).problems().get(0).kind();
    }

    @Test
    void aPlainTemplateIsRead() throws IOException {
        byte[] file = SampleTemplate.zip(SampleTemplate.parts());
        assertThat(read(file).found().orElseThrow().bytes()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/vbaData.xml",
                "WORD/ActiveX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "customUI/customUI.xml",
                "word\\vbaProject.bin"
            })
    void aPartThatRunsIsRefused(String part) throws IOException {
        assertThat(refused(part, "x")).isEqualTo(ProblemKind.TEMPLATE_WITH_MACROS);
    }

    @Test
    void aTemplateForMacrosIsRefusedWhateverIsInIt() throws IOException {
        String types = SampleTemplate.parts().getOrDefault("[Content_Types].xml", "");
        String macros = types.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
        assertThat(refused("[Content_Types].xml", macros)).isEqualTo(ProblemKind.TEMPLATE_WITH_MACROS);
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://evil.example/x.dotm, TEMPLATE_REFERS_OUTSIDE",
        "image, file:///etc/passwd, TEMPLATE_REFERS_OUTSIDE",
        "oleObject, //evil/x, TEMPLATE_REFERS_OUTSIDE"
    })
    void whatRefersOutsideIsRefused(String type, String target, ProblemKind kind) throws IOException {
        String relation = "<Relationships><Relationship Id='r' Type='http://x/" + type + "' Target='" + target
                + "' TargetMode='External'/></Relationships>";
        assertThat(refused("word/_rels/settings.xml.rels", relation)).isEqualTo(kind);
    }

    @Test
    void aLinkInATextIsAllowed() throws IOException {
        Map<String, String> parts = SampleTemplate.parts();
        parts.put(
                "word/_rels/header1.xml.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://x/hyperlink\" Target=\"https://justice.example/\""
                        + " TargetMode=\"External\"/></Relationships>");
        assertThat(read(SampleTemplate.zip(parts)).problems()).isEmpty();
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        assertThat(refused("word/styles.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"))
                .isEqualTo(ProblemKind.NOT_A_TEMPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/styles.xml", "word/document.xml", "word/header1.xml", "_rels/.rels"})
    void aPartThatIsNotWellFormedIsRefused(String part) throws IOException {
        assertThat(refused(part, "<w:broken")).isEqualTo(ProblemKind.NOT_A_TEMPLATE);
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(refused("word/media/a.xml", " ".repeat(17 * 1024 * 1024))).isEqualTo(ProblemKind.TEMPLATE_TOO_LARGE);
    }

    @Test
    void aLargeFileIsNotRead() throws IOException {
        assertThat(read(new byte[9 * 1024 * 1024]).problems().get(0).kind()).isEqualTo(ProblemKind.TEMPLATE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "{\\rtf1}", "<html/>"})
    void anotherKindOfFileIsRefused(String content) throws IOException {
        assertThat(read(content.getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .get(0)
                        .kind())
                .isEqualTo(ProblemKind.NOT_A_TEMPLATE);
    }

    @Test
    void aWorkbookIsRefused() throws IOException {
        assertThat(refused(
                        "[Content_Types].xml", "<Types><Override ContentType='spreadsheetml.sheet.main+xml'/></Types>"))
                .isEqualTo(ProblemKind.NOT_A_TEMPLATE);
    }
}
