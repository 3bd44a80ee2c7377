package org.stocktake.report.check;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;
import org.stocktake.text.SafeTextWriter;

/**
 * Text: a line for each problem, in the form that editors and terminals jump to, with its remedy; totals at the end.
 */
public final class CheckTextWriter implements CheckWriter {
    private final PrintWriter out;
    private final Messages words;
    private final CheckDiagnostics diagnostics;
    private final Style style;
    private boolean broken;
    private String waiverForm = "";

    /**
     * Which parts are printed, and how.
     *
     * @param quiet true to leave out notes and totals
     * @param coloured true to print each location in bold
     * @param totalsOnly true to print nothing but the totals
     */
    public record Style(boolean quiet, boolean coloured, boolean totalsOnly) {}

    public CheckTextWriter(PrintWriter out, Messages words, Style style) {
        this.out = out;
        this.words = words;
        this.diagnostics = new CheckDiagnostics(words);
        this.style = style;
    }

    /**
     * Writes the problems of the file; that it cannot be read is written to standard error, as all that is no result.
     */
    @Override
    public void file(CheckedFile file) {
        if (file instanceof CheckedFile.Unreadable || style.totalsOnly()) {
            return;
        }
        List<Diagnostic> all = diagnostics.of(file);
        for (Diagnostic diagnostic : all) {
            if (diagnostic.level() != Diagnostic.Level.NOTE || !style.quiet()) {
                print(diagnostic);
            }
        }
        if (waiverForm.isEmpty() && file instanceof CheckedFile.Judged judged) {
            rememberWaiver(judged);
        }
        if (!all.isEmpty()) {
            out.flush();
        }
    }

    /** Remembers what an author must write if the first step back is right; it is printed once, before the totals. */
    private void rememberWaiver(CheckedFile.Judged judged) {
        for (GateFailure failure : judged.verdict().failures()) {
            if (failure instanceof GateFailure.StepBack step && step.change().kind() == QuestionChange.Kind.WORSE) {
                waiverForm = words.say(
                        "report.check.waiver-form",
                        judged.findings().assessment().subject().state(),
                        step.change().question().id());
                return;
            }
        }
    }

    private void print(Diagnostic diagnostic) {
        String place = ProblemText.place(diagnostic.where());
        String shown = SafeText.lines(place + ":");
        out.print(style.coloured() ? SafeTextWriter.BOLD + shown + SafeTextWriter.PLAIN : shown);
        out.println(SafeText.lines(" " + diagnostic.code() + ": " + diagnostic.message()));
        if (!diagnostic.remedy().isEmpty() && diagnostic.level() != Diagnostic.Level.WAIVED) {
            out.println(SafeText.lines(ProblemText.below(diagnostic.remedy())));
        }
    }

    /** Prints nothing: the reason is written to standard error. */
    @Override
    public void broken(String sentence) {
        broken = true;
    }

    @Override
    public void end(Totals totals) {
        if (!style.quiet() && !broken) {
            if (!waiverForm.isEmpty()) {
                out.println(waiverForm);
            }
            out.println(totals(totals));
        }
        out.flush();
    }

    private String totals(Totals totals) {
        String[] names = {
            "unreadable", "problems", "failures", "waived", "contradictions", "conflicts", "documents", "sign-offs"
        };
        int[] numbers = {
            totals.unreadable(),
            totals.problems(),
            totals.failures(),
            totals.waived(),
            totals.contradictions(),
            totals.conflicts(),
            totals.documents(),
            totals.signOffs()
        };
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (numbers[i] > 0) {
                sums.add(count(names[i], numbers[i]));
            }
        }
        return words.label(
                count("files", totals.files()),
                sums.isEmpty() ? words.say("report.check.sum.good") : words.ended(words.list(sums)));
    }

    private String count(String name, int number) {
        return words.count("report.check.sum." + name, number);
    }
}
