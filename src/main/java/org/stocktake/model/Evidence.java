package org.stocktake.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A citation that supports an answer. A part that is not given is the empty string; only the title is required.
 *
 * @param reference law and section, number of a document
 * @param date ISO 8601 day, or what the writer knows of it ({@code 2008}, {@code 2008-05})
 * @param link http or https address
 * @param file path of a document beside the assessment
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param reviewBy ISO 8601 day after which the citation must be looked at again, or how long after its date
 * @param kind empty when it is not said
 * @param inForceFrom ISO 8601 day from which the law binds, or what the writer knows of it
 * @param repealedOn ISO 8601 day from which it does not bind any more, or what the writer knows of it
 */
public record Evidence(
        String title,
        String reference,
        String date,
        String link,
        String file,
        String sha256,
        String reviewBy,
        Optional<EvidenceKind> kind,
        String inForceFrom,
        String repealedOn) {
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
        inForceFrom = BlankText.orEmpty(inForceFrom);
        repealedOn = BlankText.orEmpty(repealedOn);
    }

    /** Makes a citation that says nothing of its kind and life. */
    public Evidence(
            String title, String reference, String date, String link, String file, String sha256, String reviewBy) {
        this(title, reference, date, link, file, sha256, reviewBy, Optional.empty(), "", "");
    }

    /** Returns the word of the kind; the empty string when it is not said. */
    public String kindWord() {
        return kind.isEmpty() ? "" : kind.get().word();
    }

    /** Returns a copy of that section, article or number. */
    public Evidence withReference(String other) {
        return new Evidence(title, other, date, link, file, sha256, reviewBy, kind, inForceFrom, repealedOn);
    }

    /** Returns a copy of that kind. */
    public Evidence withKind(Optional<EvidenceKind> other) {
        return new Evidence(title, reference, date, link, file, sha256, reviewBy, other, inForceFrom, repealedOn);
    }

    /** Returns a copy with the days on which it begins and ceases to bind. */
    public Evidence withLife(String begins, String ceases) {
        return new Evidence(title, reference, date, link, file, sha256, reviewBy, kind, begins, ceases);
    }

    /** Returns a copy with that file, and its SHA-256. */
    public Evidence withFile(String path, String digits) {
        return new Evidence(title, reference, date, link, path, digits, reviewBy, kind, inForceFrom, repealedOn);
    }

    /** Returns a copy with that review day or period. */
    public Evidence withReviewBy(String dayOrPeriod) {
        return new Evidence(title, reference, date, link, file, sha256, dayOrPeriod, kind, inForceFrom, repealedOn);
    }

    /** Returns true if it is repealed on that day. A month or a year counts from its first day. */
    public boolean isRepealed(String today) {
        return !repealedOn.isEmpty() && repealedOn.compareTo(today) <= 0;
    }

    /** Returns true if it is not yet in force on that day. A month or a year counts from its first day. */
    public boolean isNotInForce(String today) {
        return !inForceFrom.isEmpty() && inForceFrom.compareTo(today) > 0;
    }

    /**
     * Returns true if it was repealed before it began to bind. A month or a year counts from its first
     * day.
     */
    public static boolean endsBeforeItBegins(String inForceFrom, String repealedOn) {
        boolean both = !inForceFrom.isEmpty() && !repealedOn.isEmpty();
        return both && firstDay(repealedOn).compareTo(firstDay(inForceFrom)) < 0;
    }

    private static String firstDay(String date) {
        return date + "0000-01-01".substring(Math.min(date.length(), 10));
    }

    /** Returns the values by their keys in the file, in its order; the empty string where none is given. */
    public Map<String, String> byKey() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("reference", reference);
        values.put("kind", kindWord());
        values.put("date", date);
        values.put("in-force-from", inForceFrom);
        values.put("repealed-on", repealedOn);
        values.put("link", link);
        values.put("file", file);
        values.put("sha256", sha256);
        values.put("review-by", reviewBy);
        return values;
    }

    private List<String> parts() {
        return List.of(title, reference, date, link, file, sha256, reviewBy, kindWord(), inForceFrom, repealedOn);
    }

    // Written out: the methods that a record makes at run time cost every report ten milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && title.equals(that.title) && parts().equals(that.parts());
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
