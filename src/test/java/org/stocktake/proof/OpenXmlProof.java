package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.report.SampleTemplate;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.report.worksheet.WorksheetContent;

/**
 * Microsoft's validator of Office files finds no error in any kind of text and workbook that the program writes. What
 * other programs save is not looked at: LibreOffice 25.2 writes errors of its own into each Word document. The proofs
 * check by the rules of the older Office, with the fullest sample plain and another one with the look of an office; the
 * whole run by the rules of both, with all three samples.
 */
final class OpenXmlProof {
    private static final Path VALIDATOR =
            Path.of("target/proof/node_modules/.bin/ooxml-validator").toAbsolutePath();
    private static final String GUIDE = "ctoc-cop-res-5-3-guide-maritime";

    private static final String BRAND = Path.of("src/test/resources/transcripts/files/brand/brand.yaml")
            .toAbsolutePath()
            .toString();

    @TempDir
    static Path folder;

    @BeforeAll
    static void writes() throws IOException {
        String examples = ProcessRun.APPLICATION.resolve("examples").toString();
        for (String state : states()) {
            ProcessRun.stocktake(
                            "report",
                            examples + "/" + state + "-2026.yaml",
                            "--no-redact",
                            "--format",
                            "docx=" + state + ".docx,xlsx=" + state + ".xlsx")
                    .in(folder)
                    .go()
                    .succeeded();
        }
        ProcessRun.stocktake("guide", "--agency", "maritime", "--format", "docx,xlsx", "-o", folder.toString())
                .in(folder)
                .go()
                .succeeded();
        branded(examples);
        WorksheetContent worksheet = SampleWorksheets.of(SampleWorksheets.master("xb"), "justice");
        Files.write(folder.resolve("worksheet.docx"), SampleWorksheets.word(worksheet));
        Files.write(folder.resolve("worksheet.xlsx"), SampleWorksheets.excel(worksheet));
        ProcessRun.stocktake("summary", examples, "--format", "docx,xlsx", "-o", folder + "/")
                .in(folder)
                .go()
                .succeeded();
    }

    /** Writes documents of each command with the look of an office, in the Word template of that office. */
    private static void branded(String examples) throws IOException {
        Path template = Files.write(folder.resolve("office.dotx"), SampleTemplate.zip(SampleTemplate.parts()));
        for (List<String> command : List.of(
                List.of("report", examples + "/xb-2026.yaml", "--no-redact"),
                List.of("guide", "--agency", "maritime"),
                List.of("summary", examples))) {
            List<String> words = new ArrayList<>(command);
            String file = "branded-" + command.get(0);
            words.addAll(List.of("--brand", BRAND, "--template", template.toString()));
            words.addAll(List.of("--format", "docx=" + file + ".docx,xlsx=" + file + ".xlsx"));
            ProcessRun.stocktake(words.toArray(String[]::new)).in(folder).go().succeeded();
        }
    }

    private static List<String> states() {
        return Cases.oneIn(3, 3, Stream.of("xa", "xb", "xc")).toList();
    }

    static Stream<String> files() {
        Stream<String> others =
                Stream.of(GUIDE, "worksheet", "branded-report", "branded-guide", "branded-summary", "summary");
        return Stream.concat(states().stream(), others).flatMap(name -> Stream.of(name + ".docx", name + ".xlsx"));
    }

    private static String validated(String file, String office) throws IOException {
        return ProcessRun.of(List.of(VALIDATOR.toString(), file, "--officeVersion", office))
                .in(folder)
                .go()
                .out();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theValidatorFindsNoError(String file) throws IOException {
        for (String office :
                Cases.oneIn(2, 2, Stream.of("Office2019", "Microsoft365")).toList()) {
            assertThat(validated(file, office)).contains("\"ok\": true").contains("\"errors\": []");
        }
    }

    @Test
    void theValidatorFindsAnElementTwice() throws IOException {
        Path broken = folder.resolve("broken.docx");
        Files.copy(folder.resolve("branded-report.docx"), broken);
        try (FileSystem zip = FileSystems.newFileSystem(broken, Map.of())) {
            Path part = zip.getPath("word/document.xml");
            String xml = Files.readString(part);
            Files.write(part, xml.replaceFirst("(<w:titlePg[^>]*/>)", "$1$1").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(validated("broken.docx", "Office2019"))
                .contains("\"ok\": false")
                .contains("titlePg");
    }
}
