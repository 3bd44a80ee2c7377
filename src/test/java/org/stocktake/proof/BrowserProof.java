package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report in a real browser. */
final class BrowserProof {
    @TempDir
    Path folder;

    @Test
    void theReportIsShownAndPrintedAndAsksTheNetworkForNothing() throws IOException {
        Path file = Files.copy(Run.APPLICATION.resolve("examples/xa-2026.yaml"), folder.resolve("xa.yaml"));
        Run.stocktake("report", file.toString(), "--format", "html")
                .in(folder)
                .go()
                .succeeded();
        Path page = folder.resolve("xa.html");

        Path picture = folder.resolve("page.png");
        Path paper = folder.resolve("page.pdf");
        chromium(
                "--screenshot=" + picture,
                "--window-size=1200,1600",
                page.toUri().toString());
        chromium(
                "--print-to-pdf=" + paper,
                "--no-pdf-header-footer",
                page.toUri().toString());

        assertThat(Files.size(picture)).isGreaterThan(20_000);
        assertThat(Run.of(List.of("pdftotext", paper.toString(), "-"))
                        .go()
                        .succeeded()
                        .out())
                .contains("Invented State XA", "Resolution 5/3");
        assertThat(Pattern.compile("(src|href)=\"?(https?:)?//")
                        .matcher(withoutLinks(Files.readString(page)))
                        .find())
                .as("nothing that a browser would load")
                .isFalse();
    }

    /** A link is followed by the reader alone; everything else with an address is fetched. */
    private static String withoutLinks(String html) {
        return html.replaceAll("<a [^>]*>", "<a>");
    }

    private void chromium(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(words));
        Run.of(command).in(folder).go().succeeded();
    }
}
