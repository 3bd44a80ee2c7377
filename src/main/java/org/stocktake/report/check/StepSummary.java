package org.stocktake.report.check;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.stocktake.report.markdown.MarkdownEscape;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/**
 * The annotations of a run as Markdown, for the summary of a step on GitHub. GitHub shows ten annotations of each kind
 * for a step, and takes 1 MiB of summary; what is beyond is counted. Source: docs.github.com, "Workflow commands for
 * GitHub Actions" and "Usage limits"; actions/runner, FileCommandManager.
 */
public final class StepSummary {
    private static final int SHOWN_MAX = 10;
    /** At most three bytes a character of Java, so this is below 1 MiB. */
    private static final int CHARS_MAX = 300_000;

    private static final int MESSAGE_CHARS_MAX = 300;

    private final Messages words;
    private final Sink sink;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final StringBuilder rows = new StringBuilder();
    private int leftOut;

    /** @param sink takes the summary, at the end of a run with more annotations than are shown */
    public StepSummary(Messages words, Sink sink) {
        this.words = words;
        this.sink = sink;
    }

    /** A place for the summary. */
    public interface Sink {
        /** Appends the text, and returns true if it stands there. */
        boolean append(String markdown) throws IOException;
    }

    /** The kinds of annotations. */
    enum Kind {
        ERROR,
        WARNING,
        NOTICE;

        static Kind of(Diagnostic.Level level) {
            return switch (level) {
                case UNREADABLE, PROBLEM, FAILURE, INCOMPLETE -> ERROR;
                case WAIVED, CAUTION -> WARNING;
                case NOTE -> NOTICE;
            };
        }
    }

    void add(Kind kind, Diagnostic diagnostic) {
        counts.merge(kind, 1, Integer::sum);
        if (rows.length() >= CHARS_MAX) {
            leftOut++;
            return;
        }
        rows.append("| ").append(words.say("report.check.step." + kind.name().toLowerCase(Locale.ROOT)));
        cell(ProblemText.place(diagnostic.where()));
        cell(diagnostic.code());
        cell(cut(diagnostic.message()));
        rows.append(" |\n");
    }

    private void cell(String text) {
        rows.append(" | ").append(MarkdownEscape.text(text, "<br>"));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MESSAGE_CHARS_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MESSAGE_CHARS_MAX - 1)) + "\u2026";
    }

    /** Hands over the summary if there are more annotations than are shown, and returns the line that says so; else empty. */
    String end() throws IOException {
        boolean all = counts.values().stream().allMatch(count -> count <= SHOWN_MAX);
        if (all) {
            return "";
        }
        int number = counts.values().stream().mapToInt(Integer::intValue).sum();
        String said = leftOut == 0 ? "report.check.step.summarized" : "report.check.step.summarized-in-part";
        boolean appended = sink.append(markdown());
        return words.say(appended ? said : "report.check.step.beyond", number, SHOWN_MAX, number - leftOut);
    }

    private String markdown() {
        StringBuilder all = new StringBuilder("## ")
                .append(words.say("report.check.step.title"))
                .append("\n\n");
        counts.forEach((kind, count) -> all.append("- ")
                .append(words.count("report.check.step.count." + kind.name().toLowerCase(Locale.ROOT), count))
                .append('\n'));
        all.append("\n| ").append(words.say("report.check.step.head.kind"));
        for (String heading : new String[] {"place", "code", "message"}) {
            all.append(" | ").append(words.say("report.check.step.head." + heading));
        }
        all.append(" |\n|---|---|---|---|\n").append(rows);
        if (leftOut > 0) {
            all.append('\n')
                    .append(words.count("report.check.step.left-out", leftOut))
                    .append('\n');
        }
        return all.append('\n').toString();
    }
}
