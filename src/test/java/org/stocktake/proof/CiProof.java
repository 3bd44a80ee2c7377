package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each recipe of {@code src/docs/ci.md} works as described, in a scratch repository with the files of three States. */
final class CiProof {
    private static final String GOOD = "  offences.document-production:\n    answer: yes";
    private static final String WORSE = "  offences.document-production:\n    answer: partly";
    private static final String FAILING = "offences.document-production is worse than it was";

    private static CiRecipes page;
    private static SampleRepository untouched;

    /** The address from which a runner fetches the program. */
    private static String archive = "";

    @TempDir
    Path folder;

    private SampleRepository states;

    @BeforeAll
    static void aRepository(@TempDir Path once) throws IOException {
        page = CiRecipes.read();
        untouched = SampleRepository.in(once.resolve("states"), page);
        archive = archiveIn(once);
    }

    @BeforeEach
    void aCopy() throws IOException {
        states = untouched.copiedTo(folder.resolve("states"));
    }

    /** The blocks that use what stands ready in this repository are run by {@link PipelineProof}. */
    @Test
    void everyRecipeIsRunHere() {
        assertThat(page.names())
                .containsExactly(
                        "gate",
                        "accept",
                        "pack",
                        "github",
                        "github-action",
                        "pull-request",
                        "gitlab",
                        "gitlab-include",
                        "jenkins",
                        "pre-commit",
                        "pre-commit-config",
                        "cron",
                        "jq-due",
                        "jq-waiting",
                        "jq-worse",
                        "jq-sha256",
                        "sheets",
                        "failures-csv",
                        "answers-csv");
    }

    @Test
    void theFloorMovesUpAfterAnImprovement() throws IOException {
        states.edit(
                "xa",
                "  offences.entry-elsewhere:\n    answer: partly",
                "  offences.entry-elsewhere:\n    answer: yes");
        assertThat(states.sh(page.block("accept")).succeeded().out()).contains("XA: the floor moved up; 1 better.");
        assertThat(states.sh("git show").out())
                .contains("-      offences.entry-elsewhere: partly", "+      offences.entry-elsewhere: yes");
    }

    @Test
    void gitHubRunsItsStepsAndGetsAnnotationsAndSarif() throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("runner"));
        Path path = Files.createFile(folder.resolve("path"));
        List<String> steps = new ArrayList<>();
        JsonNode job = page.yaml("github").path("jobs").path("check");
        for (JsonNode step : job.path("steps")) {
            assertThat(step.has("uses") ^ step.has("run")).isTrue();
            if (step.has("run")) {
                steps.add(step.path("run").asString());
            }
        }
        Map<String, String> runner = new HashMap<>(Map.of(
                "RUNNER_TEMP", temporary.toString(), "GITHUB_PATH", path.toString(), "STOCKTAKE_ARCHIVE", archive));
        states.sh(steps.get(0), runner).succeeded();
        runner.put("PATH", Files.readString(path).strip() + ":" + System.getenv("PATH"));
        assertThat(states.sh(steps.get(1), runner).succeeded().out()).isEmpty();

        states.edit("xa", GOOD, WORSE);
        ProcessRun.Said said = states.sh(steps.get(1), runner);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out())
                .startsWith("::error file=assessments/xa-2026.yaml,line=")
                .contains(FAILING);
        String sarif = job.path("steps")
                .get(steps.size() + 2)
                .path("with")
                .path("sarif_file")
                .asString();
        JsonNode results = new JsonMapper()
                .readTree(Files.readString(states.folder().resolve(sarif)))
                .path("runs")
                .path(0)
                .path("results");
        assertThat(results.size()).isOne();
        assertThat(results.path(0).path("ruleId").asString()).isEqualTo("ratchet-worse");
    }

    @Test
    void aPullRequestIsHeldAgainstTheBranchThatItGoesTo() throws IOException {
        states.sh(
                        "git clone --quiet --bare . ../origin.git && git remote add origin ../origin.git && git fetch --quiet origin")
                .succeeded();
        Map<String, String> runner = Map.of("PATH", SampleRepository.PATH_WITH_PROGRAM, "GITHUB_BASE_REF", "main");
        states.sh(page.block("pull-request"), runner).succeeded();
        states.edit("xa", GOOD, WORSE).commit().succeeded();
        ProcessRun.Said said = states.sh(page.block("pull-request"), runner);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains(FAILING);
    }

    @Test
    void gitLabRunsItsScriptAndGetsJUnit() throws IOException {
        Path builds = Files.createDirectories(folder.resolve("builds"));
        JsonNode job = page.yaml("gitlab").path("assessments");
        StringBuilder script = new StringBuilder();
        job.path("before_script").forEach(line -> script.append(line.asString()).append('\n'));
        job.path("script").forEach(line -> script.append(line.asString()).append('\n'));
        Map<String, String> runner = Map.of("CI_BUILDS_DIR", builds.toString(), "STOCKTAKE_ARCHIVE", archive);
        assertThat(states.sh(script.toString(), runner).succeeded().out()).isEqualTo("3 files: no problems.\n");

        states.edit("xa", GOOD, WORSE);
        ProcessRun.Said said = states.sh(script.toString(), runner);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains(FAILING);
        String junit = job.path("artifacts").path("reports").path("junit").asString();
        assertThat(Files.readString(states.folder().resolve(junit))).contains("failures=\"1\"");
    }

    @Test
    void jenkinsRunsItsStepAndReadsItsJUnit() throws IOException {
        String jenkinsfile = page.block("jenkins");
        String step = found("sh '(.*)'", jenkinsfile);
        Path junit = states.folder().resolve(found("junit '(.*)'", jenkinsfile));
        states.sh(step).succeeded();
        assertThat(Files.readString(junit)).contains("failures=\"0\"").doesNotContain("failures=\"1\"");
        Files.delete(junit);
        states.edit("xb", "    measures: |", "   measures: |");
        assertThat(states.sh(step).code()).isEqualTo(3);
        assertThat(Files.readString(junit)).contains("errors=\"1\"");
    }

    @Test
    void theHookLooksAtWhatIsAboutToBeCommitted() throws IOException {
        states.withHook().edit("xa", GOOD, WORSE);
        ProcessRun.Said refused = states.commit();
        assertThat(refused.code()).isNotZero();
        assertThat(refused.out() + refused.err())
                .contains("assessments/xa-2026.yaml:")
                .contains(FAILING);
        states.edit("xb", "period:", "# A remark.\nperiod:").sh("git add assessments/xb-2026.yaml");
        states.sh("git commit --quiet --message 'Only what is good'").succeeded();
        assertThat(states.sh("git status --short assessments").out()).isEqualTo(" M assessments/xa-2026.yaml\n");
    }

    @Test
    void cronWritesNothingWhenNothingIsToBeDone() throws IOException {
        assertThat(mailOf(server())).isEmpty();
    }

    @Test
    void cronWritesWhatFallsDueAndWhatIsWrong() throws IOException {
        Path clone = server();
        LocalDate soon = SampleRepository.today().plusDays(10);
        states.sh("stocktake set assessments/xc-2026.yaml offences.organizing.review-by=" + soon)
                .succeeded();
        pushed();
        String mail = mailOf(clone);
        assertThat(mail)
                .startsWith("To: focal-point@example.org\nSubject: Assessments: what to look at\n")
                .contains("offences.organizing must be looked at again by")
                .contains(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                        .format(soon));
        assertThat(mail.lines()).allMatch(line -> line.length() < 998);

        states.edit("xa", GOOD, WORSE);
        pushed();
        assertThat(mailOf(clone))
                .contains("Subject: Assessments: something is wrong\n")
                .contains("ratchet-worse");
    }

    @Test
    void theLinesWithJqAnswerTheirQuestions() throws IOException {
        states.sh("stocktake set assessments/xc-2026.yaml offences.organizing.review-by=" + SampleRepository.today())
                .succeeded();
        assertThat(states.sh(page.block("jq-due")).succeeded().out())
                .contains(SampleRepository.today() + "\tXC\toffences.organizing\t\n");
        assertThat(states.sh(page.block("jq-waiting")).succeeded().out())
                .isEqualTo("Ministry of Interior, Training Department: support.workshops-supported\n");
        assertThat(states.sh(page.block("jq-worse")).succeeded().out()).isEmpty();
        states.edit("xa", GOOD, WORSE);
        assertThat(states.sh(page.block("jq-worse")).succeeded().out())
                .isEqualTo("offences.document-production: the answer was \"Yes\" and is now \"Partly\"\n");
        assertThat(states.sh(page.block("jq-sha256")).succeeded().out().lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith(": OK"));
    }

    @Test
    void theLinesWithTablesMakeTables() throws IOException {
        states.sh(page.block("sheets")).succeeded();
        assertThat(states.folder().resolve("tables/xa-2026.csv")).exists();
        assertThat(states.folder().resolve("tables/xc-2026.xlsx")).exists();
        states.edit("xa", GOOD, WORSE);
        states.sh(page.block("failures-csv")).succeeded();
        assertThat(Files.readString(states.folder().resolve("failures.csv")))
                .startsWith("\"assessments/xa-2026.yaml\",")
                .contains(",\"ratchet-worse\",\"offences.document-production\",");
        Files.writeString(
                states.folder().resolve("answers.csv"),
                "question,answer,note\r\nsupport.workshops-supported,no,Asked\r\n");
        assertThat(states.sh(page.block("answers-csv")).succeeded().err()).contains("--dry-run");
    }

    private static String archiveIn(Path folder) throws IOException {
        Path archive = folder.resolve("stocktake.tar.gz");
        ProcessRun.of(List.of(
                        "sh",
                        "-e",
                        "-c",
                        page.block("pack").replace(archive.getFileName().toString(), archive.toString())))
                .in(ProcessRun.APPLICATION.getParent().getParent())
                .go()
                .succeeded();
        assertThat(ProcessRun.of(List.of("tar", "-tzf", archive.toString()))
                        .go()
                        .succeeded()
                        .out())
                .contains("stocktake/bin/stocktake\n")
                .doesNotContain(".jsa");
        return archive.toUri().toString();
    }

    private Path server() throws IOException {
        states.sh("git clone --quiet --bare . ../origin.git && git remote add origin ../origin.git"
                        + " && git clone --quiet ../origin.git ../server")
                .succeeded();
        return folder.resolve("server");
    }

    private void pushed() throws IOException {
        states.commit().succeeded();
        states.sh("git push --quiet origin main").succeeded();
    }

    /** Returns the mail that the weekly script sends; empty if it sends none. */
    private String mailOf(Path clone) throws IOException {
        Path mail = folder.resolve("mail");
        Files.deleteIfExists(mail);
        Path script = Files.writeString(folder.resolve("mail-assessments"), page.block("cron"));
        Path sendmail =
                Files.writeString(folder.resolve("sendmail"), "#!/bin/sh\n[ \"$1\" = -t ] && cat > '" + mail + "'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(sendmail, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessRun.of(List.of(script.toString(), clone.toString(), "focal-point@example.org"))
                .with("PATH", SampleRepository.PATH_WITH_PROGRAM)
                .with("SENDMAIL", sendmail.toString())
                .go()
                .succeeded();
        return Files.exists(mail) ? Files.readString(mail) : "";
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
