package org.stocktake.report.console;

import java.io.PrintWriter;
import org.stocktake.finding.Verdict;
import org.stocktake.model.Problem;
import org.stocktake.text.Counted;
import org.stocktake.text.ProblemText;
import org.stocktake.text.Words;

/** One line a problem, in the form that editors and terminals jump to, each with its remedy; the sums at the end. */
public final class CheckText implements CheckReport {
    private final PrintWriter out;
    private final Words words;
    private final boolean quiet;

    /** @param quiet without the sums */
    public CheckText(PrintWriter out, Words words, boolean quiet) {
        this.out = out;
        this.words = words;
        this.quiet = quiet;
    }

    @Override
    public void file(CheckedFile file) {
        boolean told = file.match(new CheckedFile.Cases<>() {
            @Override
            public Boolean unreadable(CheckedFile.Unreadable unreadable) {
                return false;
            }

            @Override
            public Boolean invalid(CheckedFile.Invalid invalid) {
                for (Problem problem : invalid.problems()) {
                    out.println(ProblemText.say(words, problem));
                }
                return true;
            }

            @Override
            public Boolean judged(CheckedFile.Judged judged) {
                for (Verdict.Failure failure : judged.verdict().failures()) {
                    tell(judged, failure);
                }
                return true;
            }
        });
        if (told) {
            out.flush();
        }
    }

    private void tell(CheckedFile.Judged file, Verdict.Failure failure) {
        out.print(ProblemText.place(file.where(failure)));
        out.print(": ");
        out.print(GateText.code(failure));
        out.print(": ");
        out.println(GateText.message(words, file, failure));
        out.print("  ");
        out.println(GateText.remedy(words, file, failure));
    }

    @Override
    public void end(CheckTotals totals) {
        if (!quiet) {
            out.println(sums(totals));
        }
        out.flush();
    }

    private String sums(CheckTotals totals) {
        StringBuilder sums = new StringBuilder(count("files", totals.files()));
        if (totals.unreadable() + totals.problems() + totals.failures() == 0) {
            return sums.append(": ").append(words.say("report.check.sum.good")).toString();
        }
        String joint = ": ";
        String[] names = {"unreadable", "problems", "failures"};
        int[] numbers = {totals.unreadable(), totals.problems(), totals.failures()};
        for (int i = 0; i < names.length; i++) {
            if (numbers[i] > 0) {
                sums.append(joint).append(count(names[i], numbers[i]));
                joint = ", ";
            }
        }
        return sums.append('.').toString();
    }

    private String count(String name, int number) {
        return Counted.say(words, "report.check.sum." + name, number);
    }
}
