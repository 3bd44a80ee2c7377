package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.BAD_FIGURE;
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
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.IsoDates;

/** Reads the texts of an answer, a piece of evidence or an action, and checks the form that each key requires. */
public final class AnswerTextReader {
    public static final String DAY = "2026-11-24";

    private final MappingReader fields;
    private final ProblemCollector problems;

    AnswerTextReader(MappingReader fields, ProblemCollector problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * Returns an optional text of at most {@link AnswerTextField#CHARS_MAX} characters; a text that shows nothing counts as
     * none.
     */
    String text(String key) {
        Optional<YamlNode.Scalar> given = fields.scalar(key);
        return given.isEmpty() || BlankText.isBlank(bounded(given.get()))
                ? ""
                : given.get().text();
    }

    /** Returns a text that must be given. */
    Optional<String> required(String key) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar(key);
        return given.isEmpty() ? Optional.empty() : Optional.of(bounded(given.get()));
    }

    private String bounded(YamlNode.Scalar given) {
        return bounded(given, problems);
    }

    /** Returns the text; one of more than {@link AnswerTextField#CHARS_MAX} characters is a problem. */
    static String bounded(YamlNode.Scalar given, ProblemCollector problems) {
        if (given.text().codePointCount(0, given.text().length()) > AnswerTextField.CHARS_MAX) {
            problems.add(given.where(), TEXT_TOO_LONG, String.valueOf(AnswerTextField.CHARS_MAX));
        }
        return given.text();
    }

    String day(String key) {
        return checked(key, IsoDates.day(fields.text(key)).isPresent(), DAY);
    }

    /** Returns a day, or a period after another day, which must then be given as a whole day. */
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
        return checked(key, IsoDates.isDay(text), DAY, "P1Y");
    }

    String dayOrPart(String key) {
        return checked(key, IsoDates.isDayOrPart(fields.text(key)), DAY);
    }

    String instant(String key) {
        return checked(key, IsoDates.isInstant(fields.text(key)), "2026-11-24T10:42:00Z");
    }

    /** Returns a number of a figure, as it is written. */
    String number(String key) {
        String text = fields.text(key);
        if (!text.isEmpty() && !Figure.isNumber(text)) {
            problems.add(fields.where(key), BAD_FIGURE, text);
        }
        return text;
    }

    private String checked(String key, boolean valid, String example) {
        return checked(key, valid, example, "");
    }

    private String checked(String key, boolean valid, String example, String other) {
        String text = fields.text(key);
        if (!text.isEmpty() && !valid) {
            problems.add(fields.where(key), BAD_DATE, text, example, other);
        }
        return text;
    }

    /** Returns an http or https address with a host. */
    String link(String key) {
        String text = fields.text(key);
        if (!text.isEmpty() && !Evidence.isWebAddress(text)) {
            problems.add(fields.where(key), BAD_LINK, text);
        }
        return text;
    }

    /** Returns the path of a document in the folder of the assessment or in a folder below it. */
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
