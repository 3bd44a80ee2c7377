package org.stocktake.cli;

import java.io.PrintWriter;
import java.util.List;
import org.stocktake.model.Problem;
import org.stocktake.text.ProblemText;
import org.stocktake.text.Words;

/** A command cannot do what was asked, for a reason that the user can put right. */
abstract sealed class Refusal extends Exception {
    private Refusal(String message) {
        super(message);
    }

    /** Says what is wrong and the way out, and how the program ends. */
    abstract ExitCode tell(PrintWriter err, Words words);

    /** The words {@code command.error.KEY} and {@code command.error.KEY.next}; both may use the values. */
    static final class CannotGoOn extends Refusal {
        private final ExitCode exit;
        private final String key;
        private final String[] values;

        CannotGoOn(ExitCode exit, String key, String... values) {
            super(key);
            this.exit = exit;
            this.key = key;
            this.values = values.clone();
        }

        @Override
        ExitCode tell(PrintWriter err, Words words) {
            Failures.tell(err, words, key, values);
            return exit;
        }
    }

    /** Files that are read are wrong; every problem is told. */
    static final class InvalidInput extends Refusal {
        private final List<Problem> problems;

        InvalidInput(List<Problem> problems) {
            super("invalid input");
            this.problems = List.copyOf(problems);
        }

        @Override
        ExitCode tell(PrintWriter err, Words words) {
            problems.forEach(problem -> err.println(ProblemText.say(words, problem)));
            return ExitCode.INVALID;
        }
    }

    /** Values on the command line are wrong, which the reader of files found out; every problem is told. */
    static final class WrongValues extends Refusal {
        private final List<Problem> problems;

        WrongValues(List<Problem> problems) {
            super("wrong values");
            this.problems = List.copyOf(problems);
        }

        @Override
        ExitCode tell(PrintWriter err, Words words) {
            for (Problem problem : problems) {
                err.println("stocktake: " + ProblemText.sentence(words, problem));
                err.println("  " + ProblemText.remedy(words, problem));
            }
            return ExitCode.USAGE;
        }
    }

    /** The user asked for something that is not there. */
    static CannotGoOn usage(String key, String... values) {
        return new CannotGoOn(ExitCode.USAGE, key, values);
    }
}
