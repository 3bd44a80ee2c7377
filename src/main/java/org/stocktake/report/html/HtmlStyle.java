package org.stocktake.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Palette;

/**
 * The style of the page, and the policy that makes a browser accept this style and nothing else.
 *
 * @param style the style element
 * @param policy a Content Security Policy: no script, no font, no request, no image but the emblem; the one style by its digest
 */
public record HtmlStyle(String style, String policy) {
    /**
     * Returns the style of a document: the style sheet in the jar, the colours of the office, the labels of cells, and
     * what each printed page has in its margins.
     */
    static HtmlStyle of(Document document, TableLabels labels) {
        Brand brand = document.brand();
        String sheet = Palette.paint(sheet(), brand.colors())
                + colon(document.furniture().colon())
                + labels.rules()
                + FilterStyle.rules(document.filters())
                + margin(
                        "top-center",
                        "bold 9pt sans-serif; color: #a1262b",
                        document.title().mark())
                + margin("bottom-left", "8pt sans-serif; color: #4c5866", brand.foot());
        String images = brand.emblem().isPresent() ? " img-src data:;" : "";
        return new HtmlStyle(
                "<style>" + sheet + "</style>",
                "default-src 'none'; style-src 'sha256-" + digest(sheet) + "';" + images
                        + " base-uri 'none'; form-action 'none'");
    }

    /** Returns the rule for what stands after a label on a printed page, where it is another than in English. */
    private static String colon(String colon) {
        return colon.equals(": ")
                ? ""
                : "@media print { dt::after { content: " + CssText.quoted(colon)
                        + "; } .form dt::after { content: none; } }\n";
    }

    /** Returns the rule that prints a text in the margin of each page; none without a text. */
    private static String margin(String place, String font, String text) {
        return text.isEmpty()
                ? ""
                : "@page { @" + place + " { content: " + CssText.quoted(text) + "; font: " + font + "; } }\n";
    }

    private static String sheet() {
        try (InputStream in = HtmlStyle.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: report.css", e);
        }
    }

    private static String digest(String sheet) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
