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

/** Says that a command cannot do what was asked, for a reason that the user can correct. */
public abstract sealed class UserException extends Exception {
    private UserException(String message) {
        super(message);
    }

    /** Prints what is wrong and the remedy, and returns the exit code. */
    abstract ExitCode tell(PrintWriter err, Messages words);

    /** Returns the exit code. */
    abstract ExitCode code();

    /**
     * A refusal with the messages {@code command.error.KEY} and {@code command.error.KEY.next}; both may use the
     * values.
     * A value is a text, or a list of texts that are said one after the other.
     */
    public static final class CannotContinueException extends UserException {
        private final ExitCode exit;
        private final String key;
        private final List<Object> values;

        public CannotContinueException(ExitCode exit, String key, Object... values) {
            super(key);
            this.exit = exit;
            this.key = key;
            this.values = List.of(values);
        }

        @Override
        ExitCode tell(PrintWriter err, Messages words) {
            ErrorReporter.tell(err, words, key, said(words));
            return exit;
        }

        private String say(Messages words, String sentence) {
            return words.say(
                    sentence, Arrays.stream(said(words)).map(SafeText::briefly).toArray());
        }

        private String[] said(Messages words) {
            String[] said = new String[values.size()];
            for (int i = 0; i < said.length; i++) {
                Object value = values.get(i);
                said[i] = value instanceof List<?> several
                        ? words.list(several.stream().map(String::valueOf).toList())
                        : String.valueOf(value);
            }
            return said;
        }

        @Override
        ExitCode code() {
            return exit;
        }
    }

    /** Says that input files are invalid, with every problem. */
    public static final class InvalidInputException extends UserException {
        private final List<Problem> problems;
        private final String hint;
        private final List<String> named;

        public InvalidInputException(List<Problem> problems) {
            this(problems, "", List.of());
        }

        /**
         * @param hint the key of the sentence that follows the problems; empty when there is none
         * @param named the files in it, as they must be typed
         */
        public InvalidInputException(List<Problem> problems, String hint, List<String> named) {
            super("invalid input");
            this.problems = List.copyOf(problems);
            this.hint = hint;
            this.named = List.copyOf(named);
        }

        public List<Problem> problems() {
            return problems;
        }

        @Override
        public ExitCode tell(PrintWriter err, Messages words) {
            problems.forEach(problem -> err.println(ProblemText.say(words, problem)));
            if (!hint.isEmpty()) {
                err.println(words.say(hint, named.stream().map(SafeText::of).toArray()));
            }
            return code();
        }

        @Override
        ExitCode code() {
            return ExitCode.INVALID;
        }
    }

    /** Several refusals at once, so that the user can correct all before the next try. */
    public static final class SeveralException extends UserException {
        private final List<Placed> all;
        private final int more;

        /** @param more the number of refusals that are left out */
        public SeveralException(List<Placed> all, int more) {
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

    /** A refusal and its location in a file; without a location it is about the command line. */
    public record Placed(Optional<SourceLocation> where, CannotContinueException refusal) {
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

    /** Says that values on the command line are invalid, with every problem that the file reader found. */
    public static final class WrongValuesException extends UserException {
        private final List<Problem> problems;

        public WrongValuesException(List<Problem> problems) {
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

    /** Returns a refusal with {@link ExitCode#USAGE}. */
    public static CannotContinueException usage(String key, Object... values) {
        return new CannotContinueException(ExitCode.USAGE, key, values);
    }
}
