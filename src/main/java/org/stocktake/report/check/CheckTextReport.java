package org.stocktake.report.check;

import java.io.PrintWriter;
import java.util.List;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.text.Messages;
import org.stocktake.text.Plural;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;

/** One line a problem, in the form that editors and terminals jump to, each with its remedy; the sums at the end. */
public final class CheckTextReport implements CheckReport {
    private final PrintWriter out;
    private final Messages words;
    private final CheckDiagnostics said;
    private final boolean quiet;
    private boolean broken;
    private String waiverForm = "";

    /** @param quiet without notes and sums */
    public CheckTextReport(PrintWriter out, Messages words, boolean quiet) {
        this.out = out;
        this.words = words;
        this.said = new CheckDiagnostics(words);
        this.quiet = quiet;
    }

    /** That a file cannot be read is said where everything is said that is no result. */
    @Override
    public void file(CheckedFile file) {
        if (file instanceof CheckedFile.Unreadable) {
            return;
        }
        List<Diagnostic> all = said.of(file);
        for (Diagnostic told : all) {
            if (told.level() != Diagnostic.Level.NOTE || !quiet) {
                tell(told);
            }
        }
        if (waiverForm.isEmpty() && file instanceof CheckedFile.Judged judged) {
            rememberWaiver(judged);
        }
        if (!all.isEmpty()) {
            out.flush();
        }
    }

    /** What an author has to write when the first step back is true; said once, in front of the sums. */
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

    private void tell(Diagnostic told) {
        String place = ProblemText.place(told.where());
        out.println(SafeText.lines(place + ": " + told.code() + ": " + told.message()));
        if (!told.remedy().isEmpty() && told.level() != Diagnostic.Level.WAIVED) {
            out.println(SafeText.lines(ProblemText.below(told.remedy())));
        }
    }

    /** Said where everything is said that is no result. */
    @Override
    public void broken(String sentence) {
        broken = true;
    }

    @Override
    public void end(Totals totals) {
        if (!quiet && !broken) {
            if (!waiverForm.isEmpty()) {
                out.println(waiverForm);
            }
            out.println(sums(totals));
        }
        out.flush();
    }

    private String sums(Totals totals) {
        StringBuilder sums = new StringBuilder(count("files", totals.files()));
        if (totals.unreadable() + totals.problems() + totals.failures() + totals.waived() + totals.contradictions()
                == 0) {
            return sums.append(": ").append(words.say("report.check.sum.good")).toString();
        }
        String joint = ": ";
        String[] names = {"unreadable", "problems", "failures", "waived", "contradictions"};
        int[] numbers = {
            totals.unreadable(), totals.problems(), totals.failures(), totals.waived(), totals.contradictions()
        };
        for (int i = 0; i < names.length; i++) {
            if (numbers[i] > 0) {
                sums.append(joint).append(count(names[i], numbers[i]));
                joint = ", ";
            }
        }
        return sums.append('.').toString();
    }

    private String count(String name, int number) {
        return Plural.say(words, "report.check.sum." + name, number);
    }
}
