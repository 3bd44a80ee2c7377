package org.stocktake.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of the page, and the policy that makes a browser accept this style and nothing else.
 *
 * @param style the style element
 * @param policy a Content Security Policy: no script, no image, no font, no request; the one style by its digest
 */
public record HtmlStyle(String style, String policy) {
    /** Returns the style from the style sheet in the jar. */
    static HtmlStyle shipped() {
        String sheet = sheet();
        return new HtmlStyle(
                "<style>" + sheet + "</style>",
                "default-src 'none'; style-src 'sha256-" + digest(sheet) + "'; base-uri 'none'; form-action 'none'");
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
