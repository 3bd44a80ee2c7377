package org.stocktake.cli.command;

/**
 * The exit codes of the program. The numbers are documented, printed in the help, and never used for something else.
 */
public enum ExitCode {
    DONE(0),
    FAULT(1),
    USAGE(2),
    INVALID(3),
    GATE(4),
    INCOMPLETE(5),
    UNREADABLE(74),
    HANG_UP(129),
    INTERRUPTED(130),
    OUTPUT_CLOSED(141),
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** Returns the number that the process ends with. */
    public int code() {
        return code;
    }

    /** Returns the message key of its meaning. */
    String key() {
        return "command.exit." + code;
    }

    /** Returns the code for two files: the first of 1, 74, 3, 4, 5 that applies. Any other code wins over these. */
    public ExitCode and(ExitCode other) {
        return weight() >= other.weight() ? this : other;
    }

    private int weight() {
        return switch (this) {
            case DONE -> 0;
            case INCOMPLETE -> 1;
            case GATE -> 2;
            case INVALID -> 3;
            case UNREADABLE -> 4;
            case FAULT -> 5;
            case USAGE, HANG_UP, INTERRUPTED, OUTPUT_CLOSED, TERMINATED -> 6;
        };
    }
}
