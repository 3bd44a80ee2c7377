package org.stocktake.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.files.AssessmentReader;
import org.stocktake.files.ChecklistLibrary;
import org.stocktake.model.Problem;
import org.stocktake.text.ProblemText;
import org.stocktake.text.Words;

/**
 * A program of its own, so that its memory can be bounded: reads each file as an assessment and as a checklist, and prints
 * how many milliseconds of work that took and what the first problem was.
 */
final class Loads {
    private static final Words WORDS = Words.in(Words.ENGLISH);

    private Loads() {}

    public static void main(String[] files) throws IOException {
        ChecklistLibrary library = new ChecklistLibrary(List.of());
        AssessmentReader reader = new AssessmentReader(library);
        for (String file : files) {
            long start = work();
            List<Problem> assessment = reader.read(Path.of(file)).problems();
            long between = work();
            List<Problem> checklist = library.find(file).problems();
            long end = work();
            tell(file, (between - start) / 1_000_000, assessment);
            tell(file, (end - between) / 1_000_000, checklist);
        }
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void tell(String file, long millis, List<Problem> problems) {
        String first = problems.isEmpty() ? "no problem" : ProblemText.say(WORDS, problems.get(0));
        System.out.println(Path.of(file).getFileName() + "\t" + millis + "\t" + problems.size() + "\t"
                + first.lines().findFirst().orElse(""));
    }
}
