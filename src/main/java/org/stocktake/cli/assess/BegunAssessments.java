package org.stocktake.cli.assess;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.AnswerPace;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Findings;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.interview.BegunAssessment;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;

/**
 * The assessments in a folder, the latest first, for a person who named no file. A file that cannot be read as an
 * assessment is left out. In a large folder not every file is looked into.
 */
final class BegunAssessments {

    /** The number of assessments that are read. */
    static final int READ_MAX = 50;

    /** The number of files whose beginning is read to find these. */
    private static final int OPENED_MAX = 500;

    /** The bytes of assessments that are read: the largest file alone has half of them. */
    private static final long BYTES_MAX = 8L * 1024 * 1024;

    private final Path folder;
    private final AssessmentReader reader;
    private final List<BegunAssessment> found = new ArrayList<>();
    private boolean cut;

    BegunAssessments(Path folder, AssessmentReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** Returns the interview with the page before its first one that offers these assessments. */
    Interview before(Interview first) {
        read(first.config());
        return InterviewFlow.offering(first, folder.toAbsolutePath().normalize().toString(), found, cut);
    }

    private void read(InterviewConfig config) {
        long bytes = 0;
        int opened = 0;
        for (Candidate candidate : candidates()) {
            if (found.size() == READ_MAX || opened == OPENED_MAX || bytes + candidate.size() > BYTES_MAX) {
                cut = true;
                return;
            }
            opened++;
            if (isAssessment(candidate.file())) {
                bytes += candidate.size();
                findings(candidate.file(), config.today())
                        .ifPresent(findings -> found.add(line(candidate.file().toString(), findings, config)));
            }
        }
    }

    private static boolean isAssessment(Path file) {
        try {
            return FileFormat.ASSESSMENT.isNamedIn(file);
        } catch (IOException e) {
            return false; // no file to go on with
        }
    }

    /** Returns the findings, also of an assessment of an earlier version, which is updated when it is opened. */
    private Optional<Findings> findings(Path file, LocalDate today) {
        try {
            LoadResult<AssessmentDocument> loaded = reader.read(file);
            return OutdatedAssessment.isOnlyFault(loaded.problems())
                    ? reader.readEarlier(file)
                            .found()
                            .map(earlier -> Findings.of(earlier.checklist(), earlier.assessment(), today))
                    : loaded.found().map(document -> Findings.of(document.checklist(), document.assessment(), today));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A file with the right ending. */
    private record Candidate(Path file, long size, long changed) {}

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 1, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName());
                    if (attributes.isRegularFile() && name.endsWith(".yaml") && !name.startsWith(".")) {
                        candidates.add(new Candidate(
                                file,
                                attributes.size(),
                                attributes.lastModifiedTime().toMillis()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return List.of(); // the folder cannot be listed: a new assessment can be started all the same
        }
        candidates.sort(Comparator.comparingLong(Candidate::changed)
                .reversed()
                .thenComparing(candidate -> candidate.file().toString()));
        return candidates;
    }

    /** Returns the file with the line that says State, year, how far it is and when it was answered last. */
    private static BegunAssessment line(String file, Findings findings, InterviewConfig config) {
        Assessment assessment = findings.assessment();
        AssessmentProgress progress = AssessmentProgress.of(findings);
        Phrase subject = Phrase.of(
                "interview.opening.subject",
                config.nameOf(assessment.subject().state()),
                InterviewFlow.said(assessment.subject().period()));
        int done = progress.count(QuestionStatus.DONE);
        int asked = progress.asked();
        Phrase far = Comparison.lastAnswered(assessment)
                .map(day -> Phrase.of("interview.opening.far.last", subject, done, asked, said(day, config)))
                .orElseGet(() -> Phrase.of("interview.opening.far", subject, done, asked));
        Phrase below = AnswerPace.of(assessment)
                .flatMap(pace -> pace.left(progress))
                .map(left -> Phrase.of("pace.left." + left.unit().word(), left.number()))
                .map(left -> Phrase.of("interview.opening.file.left", file, left))
                .orElseGet(() -> Phrase.asIs(file));
        return new BegunAssessment(file, Phrase.of("interview.opening.line", far, below));
    }

    private static Phrase said(LocalDate day, InterviewConfig config) {
        Phrase month = Phrase.of("report.month." + day.getMonthValue());
        int number = day.getDayOfMonth();
        return day.getYear() == config.thisYear()
                ? Phrase.of("interview.opening.day", number, month)
                : Phrase.of("interview.opening.day.year", number, month, day.getYear());
    }
}
