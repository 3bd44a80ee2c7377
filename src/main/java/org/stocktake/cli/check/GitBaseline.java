package org.stocktake.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.BaselineAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.EarlierAssessment;
import org.stocktake.files.git.GitException;
import org.stocktake.files.git.GitRevision;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;

/**
 * The same files in an earlier revision of their repository, judged on the day of that revision. A file that did not
 * exist or was invalid is compared with nothing.
 */
final class GitBaseline implements Baseline {
    private final String asked;
    private final AssessmentReader reader;
    private final Map<Path, GitRevision> byFolder = new HashMap<>();
    private final Map<Path, GitRevision> byTop = new HashMap<>();

    GitBaseline(CommandContext context, String asked) {
        this.asked = asked;
        this.reader = context.reader();
    }

    @Override
    public Optional<Comparison> since(AssessmentDocument document, Findings now) throws IOException {
        Path file = document.path().toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        GitRevision revision = revision(folder);
        Optional<byte[]> same = revision.bytes(file);
        if (same.isPresent()) {
            Optional<EarlierAssessment> was = read(document, same.get());
            Optional<BaselineAssessment> state = was.map(earlier -> judged(earlier, revision, now));
            if (state.isEmpty() || state.get().isOfSameSubject(now)) {
                revision.compared(file);
                return state.map(before -> before.against(now));
            }
        }
        Optional<byte[]> other = revision.origin(file, document.assessment().subject());
        Optional<EarlierAssessment> was = other.isEmpty() ? Optional.empty() : read(document, other.get());
        return was.map(earlier -> judged(earlier, revision, now))
                .filter(before -> before.isOfSameSubject(now))
                .map(before -> before.against(now));
    }

    private Optional<EarlierAssessment> read(AssessmentDocument document, byte[] bytes) throws IOException {
        return reader.readEarlier(document.path().toString(), bytes).found();
    }

    private static BaselineAssessment judged(EarlierAssessment was, GitRevision revision, Findings now) {
        LocalDate day = revision.day().isBefore(now.today()) ? revision.day() : now.today();
        return BaselineAssessment.judged(was, day);
    }

    /**
     * Returns the gone files of the repository around the folder, and of those repositories below it from which a file
     * was checked.
     */
    @Override
    public List<Path> gone(Path folder, Set<Path> leftOut) throws IOException {
        Path real = folder.toRealPath();
        SortedSet<Path> gone = new TreeSet<>(around(real, folder, leftOut));
        for (GitRevision below : opened()) {
            Path top = below.top().toRealPath();
            if (top.startsWith(real) && !top.equals(real)) {
                gone.addAll(below.gone(folder.resolve(real.relativize(top)), under(top, leftOut)));
            }
        }
        return List.copyOf(gone);
    }

    /**
     * Returns the gone files of all repositories around the folder that have the revision. So a repository that a pull
     * request puts into another one does not hide the files that were there.
     */
    private Set<Path> around(Path real, Path folder, Set<Path> leftOut) throws IOException {
        Set<Path> gone = new TreeSet<>();
        @Nullable Path within = real;
        while (within != null) {
            try {
                GitRevision revision = revision(within);
                Path top = revision.top().toRealPath();
                gone.addAll(revision.gone(folder, under(top, leftOut)));
                within = top.getParent();
            } catch (GitException e) {
                if (e.kind() != GitException.Kind.NO_REPOSITORY && e.kind() != GitException.Kind.NO_REVISION) {
                    throw e;
                }
                within = e.kind() == GitException.Kind.NO_REPOSITORY ? null : within.getParent();
            }
        }
        return gone;
    }

    /** Returns those of the files that are in that repository. */
    private static Set<Path> under(Path top, Set<Path> files) throws IOException {
        Set<Path> under = new HashSet<>();
        for (Path file : files) {
            if (file.toAbsolutePath().resolveSibling("").toRealPath().startsWith(top)) {
                under.add(file);
            }
        }
        return under;
    }

    private synchronized List<GitRevision> opened() {
        return List.copyOf(byTop.values());
    }

    private synchronized GitRevision revision(Path folder) throws IOException {
        @Nullable GitRevision known = byFolder.get(folder);
        if (known == null) {
            Path top = GitRevision.topOf(folder);
            known = byTop.get(top);
            if (known == null) {
                known = GitRevision.open(top, asked.substring(GIT.length()));
                byTop.put(top, known);
            }
            byFolder.put(folder, known);
        }
        return known;
    }

    @Override
    public boolean isAsked() {
        return true;
    }

    @Override
    public String name() {
        return asked;
    }

    @Override
    public synchronized void close() {
        byTop.values().forEach(GitRevision::close);
    }
}
