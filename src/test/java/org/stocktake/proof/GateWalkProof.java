package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A commit that must be refused: by the hook, or without a hook by the pipeline, with one screen of text. The author
 * has no other information; each test follows the text, and then the commit passes.
 */
final class GateWalkProof {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final String QUESTION = "offences.document-production";
    private static final String ANSWERED = "  " + QUESTION + ":\n    answer: yes";

    private static CiRecipes page;
    private static SampleRepository untouched;

    @TempDir
    Path folder;

    private SampleRepository states;

    @BeforeAll
    static void threeStates(@TempDir Path once) throws IOException {
        page = CiRecipes.read();
        untouched = SampleRepository.in(once.resolve("states"), page);
    }

    @BeforeEach
    void aCopyWithTheHook() throws IOException {
        states = untouched.copiedTo(folder.resolve("states")).withHook();
    }

    @Test
    void anAnswerThatIsWorseIsCorrectedAsTheTextSays() throws IOException {
        states.edit("xa", ANSWERED, ANSWERED.replace("yes", "partly"));
        String text = stopped();
        assertThat(text).contains(QUESTION + " is worse than it was: Yes (met) before, Partly (partly met) now.");
        states.sh(found("correct it: (stocktake set .*)", text)).succeeded();
        states.commit().succeeded();
    }

    @Test
    void anAnswerThatIsWorseAndTrueIsWaivedAsTheTextSays() throws IOException {
        states.edit("xa", ANSWERED, ANSWERED.replace("yes", "partly"));
        String waiver = found("(?s)(  waivers:\n.*?YYYY-MM-DD\n)", stopped());
        Path gate = states.folder().resolve("stocktake-gate.yaml");
        String written = waiver.replaceAll("(?m)^  ", "")
                .replace("NAME OF THE OFFICE", "Ministry of Justice")
                .replace("YYYY-MM-DD", SampleRepository.today().plusDays(30).toString());
        Files.writeString(
                gate, Files.readString(gate).replaceFirst("(?m)^floor:", Matcher.quoteReplacement(written) + "floor:"));
        assertThat(states.commit().succeeded().err()).contains("Waived until").contains("Ministry of Justice");
    }

    @Test
    void evidenceThatIsGoneIsCitedAgainAsTheTextSays() throws IOException {
        String text = Files.readString(states.file("xa"));
        Matcher answer = Pattern.compile("(?m)^" + ANSWERED + "\n(?: {4,}.*\n)+?(    evidence:\n(?: {6,}.*\n)+)")
                .matcher(text);
        assertThat(answer.find()).isTrue();
        Files.writeString(states.file("xa"), text.substring(0, answer.start(1)) + text.substring(answer.end(1)));
        String said = stopped();
        assertThat(said)
                .contains("Yes (met) before, Yes (met, without evidence) now. Why: ")
                .contains("evidence was taken away");
        String command = found("(stocktake set assessments/xa-2026.yaml '.*?')", said);
        states.sh(command.replace("TITLE | REFERENCE | DATE", "Sample Act (fictitious) | s. 6 | 2016-03-22"))
                .succeeded();
        states.commit().succeeded();
    }

    @Test
    void aSlipInYamlIsSaidWithItsLineAndColumn() throws IOException {
        states.edit("xb", "    measures: |\n", "    measures |\n");
        String text = stopped();
        Matcher place = Pattern.compile(
                        "assessments/xb-2026.yaml:(\\d+):5: colon-missing: After 'measures' there is no colon")
                .matcher(text);
        assertThat(place.find()).as(text).isTrue();
        states.sh("sed -i '" + place.group(1) + "s/measures/measures:/' assessments/xb-2026.yaml")
                .succeeded();
        assertThat(states.sh("git diff HEAD").out()).isEmpty();
    }

    @Test
    void anAnswerWhoseDayPassesIsLookedAtAgainAsTheTextSays() throws IOException {
        LocalDate yesterday = SampleRepository.today().minusDays(1);
        String question = "offences.organizing";
        states.sh("stocktake set assessments/xc-2026.yaml " + question + ".review-by=" + yesterday
                        + " && stocktake gate init assessments --force --today " + yesterday
                        + " && git commit --quiet --all --no-verify --message 'A day before it expires'")
                .succeeded();
        states.edit("xc", "period:", "# Nobody looked at what expires.\nperiod:");
        String text = stopped();
        assertThat(text)
                .contains(question + " has expired since: Yes (met) before, Yes (met, past its review date) now.")
                .contains("looked at again by " + yesterday.getDayOfMonth() + " ");
        String command = found("(stocktake set assessments/xc-2026.yaml \\S+)", text);
        states.sh(command.replace(
                        "YYYY-MM-DD", SampleRepository.today().plusYears(1).toString()))
                .succeeded();
        states.commit().succeeded();
    }

    /**
     * Returns the text that the author sees: the hook refuses the commit, and so does the pipeline after {@code
     * --no-verify}.
     */
    private String stopped() throws IOException {
        ProcessRun.Said hook = states.commit();
        assertThat(hook.code()).isNotZero();
        String text = hook.out() + hook.err();
        assertThat(rows(text)).as(text).isLessThanOrEqualTo(ROWS);
        states.sh("git commit --quiet --all --no-verify --message 'Past the hook'")
                .succeeded();
        String script =
                page.yaml("gitlab").path("assessments").path("script").path(0).asString();
        ProcessRun.Said pipeline = states.sh(script);
        assertThat(pipeline.code()).isBetween(3, 5);
        assertThat(pipeline.out() + pipeline.err()).isEqualTo(text);
        states.sh("git reset --quiet --soft HEAD~1").succeeded();
        return text;
    }

    private static int rows(String text) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + COLUMNS - 1) / COLUMNS))
                .sum();
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(in).isTrue();
        return matcher.group(1);
    }
}
