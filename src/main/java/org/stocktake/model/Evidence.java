package org.stocktake.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * A citation that supports an answer. A part that is not given is the empty string; only the title is required.
 *
 * @param reference law and section, number of a document
 * @param date ISO 8601 day, or what the writer knows of it ({@code 2008}, {@code 2008-05})
 * @param link http or https address
 * @param file path of a document beside the assessment
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param reviewBy ISO 8601 day after which the citation must be looked at again, or how long after its date
 */
public record Evidence(
        String title, String reference, String date, String link, String file, String sha256, String reviewBy) {
    public Evidence {
        if (BlankText.isBlank(title)) {
            throw new IllegalArgumentException("evidence needs a title");
        }
        reference = BlankText.orEmpty(reference);
        date = BlankText.orEmpty(date);
        link = BlankText.orEmpty(link);
        file = BlankText.orEmpty(file);
        sha256 = BlankText.orEmpty(sha256);
        reviewBy = BlankText.orEmpty(reviewBy);
    }

    private List<String> parts() {
        return List.of(title, reference, date, link, file, sha256, reviewBy);
    }

    // Written out: the methods that a record makes at run time cost every report ten milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /**
     * Returns the day after which the citation must be reviewed: as written or, of a period, counted from its date;
     * empty when there is none.
     */
    public String reviewDay() {
        return IsoDates.reached(reviewBy, date);
    }

    /** Returns true if the text is an http or https address with a host and without a user. */
    public static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return List.of("http", "https").contains(scheme)
                    && address.getRawAuthority() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns a citation with a title and a reference only. */
    public static Evidence of(String title, String reference) {
        return new Evidence(title, reference, "", "", "", "", "");
    }
}
