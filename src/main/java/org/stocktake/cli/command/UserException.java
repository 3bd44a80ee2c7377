package org.stocktake.cli.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Problem;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;

/** A command cannot do what was asked, for a reason that the user can put right. */
public abstract sealed class UserException extends Exception {
    private UserException(String message) {
        super(message);
    }

    /** Says what is wrong and the way out, and how the program ends. */
    abstract ExitCode tell(PrintWriter err, Messages words);

    /** How the program ends because of it. */
    abstract ExitCode code();

    /** The words {@code command.error.KEY} and {@code command.error.KEY.next}; both may use the values. */
    public static final class CannotGoOn extends UserException {
        private final ExitCode exit;
        private final String key;
        private final String[] values;

        public CannotGoOn(ExitCode exit, String key, String... values) {
            super(key);
            this.exit = exit;
            this.key = key;
            this.values = values.clone();
        }

        @Override
        ExitCode tell(PrintWriter err, Messages words) {
            ErrorReporter.tell(err, words, key, values);
            return exit;
        }

        private String say(Messages words, String sentence) {
            return words.say(
                    sentence, Arrays.stream(values).map(SafeText::briefly).toArray());
        }

        @Override
        ExitCode code() {
            return exit;
        }
    }

    /** Files that are read are wrong; every problem is told. */
    public static final class InvalidInput extends UserException {
        private final List<Problem> problems;
        private final String recoverable;

        public InvalidInput(List<Problem> problems) {
            this(problems, "");
        }

        /** @param recoverable a file of which versions are kept, as it must be typed; empty when there is none */
        InvalidInput(List<Problem> problems, String recoverable) {
            super("invalid input");
            this.problems = List.copyOf(problems);
            this.recoverable = recoverable;
        }

        @Override
        public ExitCode tell(PrintWriter err, Messages words) {
            problems.forEach(problem -> err.println(ProblemText.say(words, problem)));
            if (!recoverable.isEmpty()) {
                err.println(words.say("command.recover.hint", SafeText.of(recoverable)));
            }
            return code();
        }

        @Override
        ExitCode code() {
            return ExitCode.INVALID;
        }
    }

    /** Several things at once, so that all can be put right before the next try. */
    public static final class Several extends UserException {
        private final List<Placed> all;
        private final int more;

        /** @param more how many others are not told */
        public Several(List<Placed> all, int more) {
            super("several");
            this.all = List.copyOf(all);
            this.more = more;
        }

        @Override
        ExitCode tell(PrintWriter err, Messages words) {
            all.forEach(one -> one.tell(err, words));
            if (more > 0) {
                err.println(words.say("command.set.more", more));
            }
            return code();
        }

        @Override
        ExitCode code() {
            return all.stream().allMatch(one -> one.where().isEmpty()) ? ExitCode.USAGE : ExitCode.INVALID;
        }
    }

    /** A refusal with the place in a file that it is about; without one it is about what was typed. */
    public record Placed(Optional<SourceLocation> where, CannotGoOn refusal) {
        private void tell(PrintWriter err, Messages words) {
            if (where.isEmpty()) {
                refusal.tell(err, words);
            } else {
                err.println(ProblemText.place(where.get()) + ": " + refusal.key + ": "
                        + refusal.say(words, "command.error." + refusal.key));
                err.println(ProblemText.below(refusal.say(words, "command.error." + refusal.key + ".next")));
            }
        }
    }

    /** Values on the command line are wrong, which the reader of files found out; every problem is told. */
    public static final class WrongValues extends UserException {
        private final List<Problem> problems;

        public WrongValues(List<Problem> problems) {
            super("wrong values");
            this.problems = List.copyOf(problems);
        }

        @Override
        ExitCode tell(PrintWriter err, Messages words) {
            for (Problem problem : problems) {
                err.println("stocktake: " + ProblemText.sentence(words, problem));
                err.println(ProblemText.below(ProblemText.remedy(words, problem)));
            }
            return code();
        }

        @Override
        ExitCode code() {
            return ExitCode.USAGE;
        }
    }

    /** The user asked for something that is not there. */
    public static CannotGoOn usage(String key, String... values) {
        return new CannotGoOn(ExitCode.USAGE, key, values);
    }
}
