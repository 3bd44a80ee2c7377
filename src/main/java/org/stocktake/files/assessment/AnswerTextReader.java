package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.BAD_FINGERPRINT;
import static org.stocktake.model.ProblemKind.BAD_LINK;
import static org.stocktake.model.ProblemKind.FILE_NOT_BESIDE;
import static org.stocktake.model.ProblemKind.PERIOD_FROM_NO_DAY;
import static org.stocktake.model.ProblemKind.PERIOD_TOO_LONG;
import static org.stocktake.model.ProblemKind.TEXT_TOO_LONG;

import java.util.Optional;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.AnswerText;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.IsoDates;

/** Takes texts out of an answer, an evidence or an action, and sees that they are what their keys want. */
public final class AnswerTextReader {
    public static final String DAY = "2026-11-24";

    private final MappingReader fields;
    private final ProblemCollector problems;

    AnswerTextReader(MappingReader fields, ProblemCollector problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A text that may be missing, at most {@link AnswerText#CHARS_MAX} characters; one that shows nothing is as good as none. */
    String text(String key) {
        Optional<YamlNode.Scalar> given = fields.scalar(key);
        return given.isEmpty() || BlankText.isBlank(bounded(given.get()))
                ? ""
                : given.get().text();
    }

    /** A text that must be there. */
    Optional<String> required(String key) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar(key);
        return given.isEmpty() ? Optional.empty() : Optional.of(bounded(given.get()));
    }

    private String bounded(YamlNode.Scalar given) {
        if (given.text().codePointCount(0, given.text().length()) > AnswerText.CHARS_MAX) {
            problems.add(given.where(), TEXT_TOO_LONG, String.valueOf(AnswerText.CHARS_MAX));
        }
        return given.text();
    }

    String day(String key) {
        return checked(key, IsoDates.day(fields.text(key)).isPresent(), DAY);
    }

    /** A day, or how long after another day; that other one must then be there, and be whole. */
    String dayOrPeriod(String key, String from) {
        String text = fields.text(key);
        if (IsoDates.isSpeltAsPeriod(text)) {
            if (IsoDates.period(text).isEmpty()) {
                problems.add(fields.where(key), PERIOD_TOO_LONG, text);
            } else if (IsoDates.reached(text, fields.text(from)).isEmpty()) {
                problems.add(fields.where(key), PERIOD_FROM_NO_DAY, text, "", from);
            }
            return text;
        }
        return checked(key, IsoDates.isDay(text), DAY + ", or P1Y");
    }

    String dayOrPart(String key) {
        return checked(key, IsoDates.isDayOrPart(fields.text(key)), DAY);
    }

    String instant(String key) {
        return checked(key, IsoDates.isInstant(fields.text(key)), "2026-11-24T10:42:00Z");
    }

    private String checked(String key, boolean valid, String example) {
        String text = fields.text(key);
        if (!text.isEmpty() && !valid) {
            problems.add(fields.where(key), BAD_DATE, text, example);
        }
        return text;
    }

    /** An http or https address with a host. */
    String link(String key) {
        String text = fields.text(key);
        if (!text.isEmpty() && !Evidence.isWebAddress(text)) {
            problems.add(fields.where(key), BAD_LINK, text);
        }
        return text;
    }

    /** The path of a document in the folder of the assessment, or in one below it. */
    String file(String key) {
        String text = text(key);
        if (!text.isEmpty() && !EvidencePath.isBeside(text)) {
            problems.add(fields.where(key), FILE_NOT_BESIDE, text);
        }
        return text;
    }

    String fingerprint(String key) {
        String text = fields.text(key);
        if (!text.isEmpty() && !Sha256.isValid(text)) {
            problems.add(fields.where(key), BAD_FINGERPRINT, text);
        }
        return text;
    }
}
