package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.BAD_PERIOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;

/** Reads the first and last day of a period. */
public final class PeriodReader {
    static final List<String> KEYS = List.of("from", "to");

    /** The period that stands in the place of one that cannot be read. */
    static final Period NONE = Period.ofYear(IsoDates.FIRST.getYear());

    private final ProblemCollector problems;

    public PeriodReader(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Returns the period; some period, and a problem is added, if it is not valid. */
    public Period read(YamlNode node) {
        MappingReader fields = new MappingReader(node, "period", KEYS, problems);
        Optional<LocalDate> from = day(fields, "from");
        Optional<LocalDate> to = day(fields, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return NONE;
        }
        if (to.get().isBefore(from.get())) {
            problems.add(
                    fields.where("to"),
                    BAD_PERIOD,
                    from.get().toString(),
                    to.get().toString());
            return NONE;
        }
        return new Period(from.get(), to.get());
    }

    private Optional<LocalDate> day(MappingReader fields, String key) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar(key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = IsoDates.day(given.get().text());
        if (day.isEmpty()) {
            problems.add(given.get().where(), BAD_DATE, given.get().text(), AnswerTextReader.DAY);
        }
        return day;
    }
}
