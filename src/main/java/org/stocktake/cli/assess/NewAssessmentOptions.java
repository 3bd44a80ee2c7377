package org.stocktake.cli.assess;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.Arguments;
import org.stocktake.cli.command.UserException;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;
import org.stocktake.text.Messages;

/** The options that begin an assessment without a question: what it is about, and its depth. */
final class NewAssessmentOptions {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");
    private static final int STATES_SHOWN_MAX = 8;

    private final ArgumentValue<Boolean> asked;
    private final ArgumentValue<String> state;
    private final ArgumentValue<String> year;
    private final ArgumentValue<String> period;
    private final ArgumentValue<String> depth;

    NewAssessmentOptions(Arguments arguments) {
        this.asked = arguments.flag("--new");
        this.state = arguments.text("STATE", "--state");
        this.year = arguments.text("YEAR", "--year");
        this.period = arguments.text("FROM/TO", "--period");
        this.depth = arguments.text("DEPTH", "--depth");
    }

    /** Returns true if a file is to be begun; refuses the other options where it is not. */
    boolean areGiven() throws UserException {
        requireNew("--state", state.value());
        requireNew("--year", year.value());
        requireNew("--period", period.value());
        requireNew("--depth", depth.value());
        return asked.value();
    }

    private void requireNew(String option, String value) throws UserException {
        if (!asked.value() && !value.isEmpty()) {
            throw UserException.usage("only-with-new", option);
        }
    }

    /** Returns the assessment, without an answer. */
    Assessment read(InterviewConfig config, Messages words) throws UserException {
        Checklist.Heading heading = config.checklist().heading();
        Assessment.Subject subject = new Assessment.Subject(
                heading.id(), heading.version(), state(config, words), period(), heading.language());
        return Assessment.begin(subject, depth());
    }

    private String state(InterviewConfig config, Messages words) throws UserException {
        String typed = state.value();
        if (typed.isBlank()) {
            throw UserException.usage("new-without-state");
        }
        List<String> meant = config.statesMeant(typed);
        if (meant.isEmpty()) {
            throw UserException.usage("no-such-state", typed);
        }
        if (meant.size() > 1) {
            List<String> names = meant.stream()
                    .limit(STATES_SHOWN_MAX)
                    .map(code -> code + " " + config.nameOf(code))
                    .toList();
            throw UserException.usage("several-states", typed, words.parts(names), meant.get(0));
        }
        return meant.get(0);
    }

    private Period period() throws UserException {
        if (year.value().isEmpty() == period.value().isEmpty()) {
            throw UserException.usage("year-or-period");
        }
        if (period.value().isEmpty()) {
            if (!YEAR.matcher(year.value()).matches()) {
                throw UserException.usage("bad-year", year.value());
            }
            return Period.ofYear(Integer.parseInt(year.value()));
        }
        return days();
    }

    private Period days() throws UserException {
        String[] typed = period.value().split("/", -1);
        Optional<LocalDate> from = typed.length == 2 ? IsoDates.day(typed[0]) : Optional.<LocalDate>empty();
        Optional<LocalDate> to = typed.length == 2 ? IsoDates.day(typed[1]) : Optional.<LocalDate>empty();
        if (from.isEmpty() || to.isEmpty()) {
            throw UserException.usage("bad-days", period.value());
        }
        if (to.get().isBefore(from.get())) {
            throw UserException.usage("days-backwards", typed[0], typed[1]);
        }
        return new Period(from.get(), to.get());
    }

    private Depth depth() throws UserException {
        if (depth.value().isEmpty()) {
            return Depth.CORE;
        }
        List<String> words = Arrays.stream(Depth.values()).map(Depth::word).toList();
        return Depth.of(depth.value()).orElseThrow(() -> UserException.usage("unknown-depth", depth.value(), words));
    }
}
