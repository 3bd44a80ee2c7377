package org.stocktake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.AssessmentDocument;
import org.stocktake.files.AssessmentReader;
import org.stocktake.files.EarlierAssessment;
import org.stocktake.files.GitException;
import org.stocktake.files.GitRevision;
import org.stocktake.finding.Comparison;
import org.stocktake.finding.Findings;

/**
 * The same files in an earlier revision of their repository, judged on the day on which that was made. A file that was not
 * there, or was not valid, is compared with nothing.
 */
final class GitBaseline implements Baseline {
    private final String asked;
    private final AssessmentReader reader;
    private final Map<Path, GitRevision> byFolder = new HashMap<>();
    private final Map<Path, GitRevision> byTop = new HashMap<>();

    GitBaseline(Tool tool, String asked) {
        this.asked = asked;
        this.reader = tool.reader();
    }

    @Override
    public Optional<Comparison> since(AssessmentDocument document, Findings now) throws IOException {
        Path file = document.path().toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        GitRevision revision = revision(folder);
        Optional<byte[]> bytes = revision.bytes(file, document.assessment().subject());
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<EarlierAssessment> earlier =
                reader.readEarlier(document.path().toString(), bytes.get()).found();
        LocalDate day = revision.day().isBefore(now.today()) ? revision.day() : now.today();
        return earlier.map(was -> new EarlierState(Findings.of(was.checklist(), was.assessment(), day), was.gone()))
                .filter(was -> was.isOfSameSubject(now))
                .map(was -> Comparison.of(was.findings(), now));
    }

    /** A folder can be in a repository, hold others, or both: of the others those count of which a file was asked for. */
    @Override
    public List<Path> gone(Path folder) throws IOException {
        Path real = folder.toRealPath();
        SortedSet<Path> gone = new TreeSet<>(around(real, folder));
        for (GitRevision below : opened()) {
            Path top = below.top().toRealPath();
            if (top.startsWith(real) && !top.equals(real)) {
                gone.addAll(below.gone(folder.resolve(real.relativize(top))));
            }
        }
        return List.copyOf(gone);
    }

    /** What is gone of the repository in which the folder is, if it is in one that has the revision. */
    private List<Path> around(Path real, Path folder) throws IOException {
        try {
            return revision(real).gone(folder);
        } catch (GitException e) {
            if (e.kind() == GitException.Kind.NO_REPOSITORY || e.kind() == GitException.Kind.NO_REVISION) {
                return List.of();
            }
            throw e;
        }
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
