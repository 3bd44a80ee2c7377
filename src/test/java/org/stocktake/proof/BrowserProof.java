package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report in a real browser. */
final class BrowserProof {
    /** A request in the log, one event for each line; requests of the browser for itself have no origin. */
    private static final Pattern REQUEST =
            Pattern.compile("\"initiator\":\"(?!not an origin).*?\"url\":\"((?:https?|wss?):[^\"]*)\"");

    private static final Pattern BOTTOM_OF_WORD = Pattern.compile("yMax=\"([\\d.]+)\"");
    private static final int BRIEF_PAGES = 5;

    /** In points from the top of an A4 page of 842, of which the text has those from 45 to 797. */
    private static final double PAGE_NUMBER_TOP = 803;

    private static final double LAST_FIFTH_TOP = 647;

    @TempDir
    Path folder;

    @Test
    void theReportIsShownAndPrinted() throws IOException {
        Path file = Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), folder.resolve("xa.yaml"));
        ProcessRun.stocktake("report", file.toString(), "--format", "html")
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
        assertThat(ProcessRun.of(List.of("pdftotext", paper.toString(), "-"))
                        .go()
                        .succeeded()
                        .out())
                .contains("Invented State XA", "Resolution 5/3");
        assertThat(endingEarly(paper)).isEmpty();
        assertThat(Pattern.compile("(src|href)=\"?(https?:)?//")
                        .matcher(withoutLinks(Files.readString(page)))
                        .find())
                .as("nothing that a browser would load")
                .isFalse();
    }

    /** Returns the pages whose last line is not in the last fifth, but for those of the brief and the last one. */
    private static List<Integer> endingEarly(Path paper) throws IOException {
        String[] pages = ProcessRun.of(List.of("pdftotext", "-bbox", paper.toString(), "-"))
                .go()
                .succeeded()
                .out()
                .split("<page ", -1);
        List<Integer> early = new ArrayList<>();
        for (int i = BRIEF_PAGES + 1; i < pages.length - 1; i++) {
            double last = BOTTOM_OF_WORD
                    .matcher(pages[i])
                    .results()
                    .mapToDouble(word -> Double.parseDouble(word.group(1)))
                    .filter(bottom -> bottom < PAGE_NUMBER_TOP)
                    .max()
                    .orElse(0);
            if (last < LAST_FIFTH_TOP) {
                early.add(i);
            }
        }
        return early;
    }

    /** Returns the page without links, which only the reader follows; a browser fetches every other address. */
    private static String withoutLinks(String html) {
        return html.replaceAll("<a [^>]*>", "<a>");
    }

    /** Host names are not resolved, so that no request leaves the machine; the log lists each attempt. */
    @Test
    void theReportAsksTheNetworkForNothing() throws IOException {
        Path file = Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), folder.resolve("xa.yaml"));
        ProcessRun.stocktake("report", file.toString(), "--format", "html")
                .in(folder)
                .go()
                .succeeded();
        assertThat(requestsOf(folder.resolve("xa.html"))).isEmpty();
    }

    @Test
    void aPageThatAsksForAPictureIsFoundOut() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<p>A picture:<img src=\"http://picture.invalid/a.png\" alt=\"\"></p>");
        assertThat(requestsOf(page)).contains("http://picture.invalid/a.png");
    }

    /** Returns the requests that a page makes when it is loaded. */
    private Set<String> requestsOf(Path page) throws IOException {
        Path log = folder.resolve("net.json");
        chromium(
                "--log-net-log=" + log,
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--dump-dom",
                page.toUri().toString());
        return REQUEST.matcher(Files.readString(log))
                .results()
                .map(request -> request.group(1))
                .collect(Collectors.toSet());
    }

    private void chromium(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(words));
        ProcessRun.of(command).in(folder).go().succeeded();
    }
}
