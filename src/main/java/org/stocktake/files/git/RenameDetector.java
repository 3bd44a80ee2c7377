package org.stocktake.files.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.StrictUtf8;

/**
 * Finds the earlier version of an assessment that had another name. A name alone proves nothing: the State and the
 * checklist must be the same. Several threads can use it.
 */
final class RenameDetector {
    private static final String STATE = "state:";

    private final Path top;
    private final GitRenames names;
    private final Store objects;
    private final Map<String, Optional<AssessmentIdentity>> before = new HashMap<>();
    private final Map<String, Optional<AssessmentIdentity>> today = new HashMap<>();
    private final Set<String> compared;

    /** Reads objects of the repository. */
    interface Store {
        /** Returns the bytes; empty if this copy of the repository does not have them. */
        Optional<byte[]> read(String object) throws IOException;
    }

    /** @param compared collects the names that a file of today was compared with; safe for several threads */
    RenameDetector(Path top, GitRenames names, Store objects, Set<String> compared) {
        this.compared = compared;
        this.top = top;
        this.names = names;
        this.objects = objects;
    }

    /**
     * Returns the earlier bytes of a file of today that had another name, or whose name belonged to another State;
     * empty if it is new.
     *
     * @param identity the identity of the file today
     */
    synchronized Optional<byte[]> of(String now, AssessmentIdentity identity) throws IOException {
        String then = isItself(now, identity) ? now : otherName(now, identity);
        compared.add(then);
        return then.isEmpty() ? Optional.empty() : Optional.of(bytes(then));
    }

    /** Returns true if the file existed under its present name, with the same identity or none. */
    private boolean isItself(String now, AssessmentIdentity identity) throws IOException {
        return !names.objectOf(now).isEmpty()
                && identityBefore(now).filter(was -> !was.equals(identity)).isEmpty();
    }

    /**
     * Returns the earlier name: first what git knows, then files that are gone, then files whose name has another
     * identity today.
     */
    private String otherName(String now, AssessmentIdentity identity) throws IOException {
        String renamed = names.before(now);
        if (!renamed.isEmpty() && identityBefore(renamed).equals(Optional.of(identity))) {
            return renamed;
        }
        String gone = nearest(now, identity, names.notThere());
        return gone.isEmpty() ? nearest(now, identity, replaced(now, identity)) : gone;
    }

    private String nearest(String now, AssessmentIdentity identity, Set<String> candidates) throws IOException {
        String nearest = "";
        int most = -1;
        for (String then : candidates) {
            int same = sameLetters(then, now);
            if (same > most && identityBefore(then).equals(Optional.of(identity)) && !isRenamed(then, identity)) {
                nearest = then;
                most = same;
            }
        }
        return nearest;
    }

    /** Returns the files of the same folder that had this identity, and whose name has another one today. */
    private Set<String> replaced(String now, AssessmentIdentity identity) throws IOException {
        Set<String> replaced = new TreeSet<>();
        for (String then : names.beside(now)) {
            boolean was = mayHave(bytes(then), identity) && identityBefore(then).equals(Optional.of(identity));
            if (was && !identityToday(then).equals(Optional.of(identity))) {
                replaced.add(then);
            }
        }
        return replaced;
    }

    /** Returns false if no line can name the State: quicker than parsing the file. */
    private static boolean mayHave(byte[] bytes, AssessmentIdentity identity) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .anyMatch(line -> line.startsWith(STATE) && line.contains(identity.state()));
    }

    /** Returns the number of letters that two names have in common, at the beginning and at the end. */
    private static int sameLetters(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int first = 0;
        while (first < most && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (first + last < most && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return first + last;
    }

    /** Returns true if git knows a present name of the file, that file is checked too, and it has the same identity. */
    private boolean isRenamed(String then, AssessmentIdentity identity) {
        String now = names.after(then);
        return now.endsWith(GitRenames.YAML)
                && !GitRenames.isHidden(now)
                && identityToday(now).equals(Optional.of(identity));
    }

    private Optional<AssessmentIdentity> identityBefore(String then) throws IOException {
        if (!before.containsKey(then)) {
            before.put(then, AssessmentIdentity.of(bytes(then)));
        }
        return before.getOrDefault(then, Optional.empty());
    }

    private Optional<AssessmentIdentity> identityToday(String now) {
        return today.computeIfAbsent(now, this::readToday);
    }

    private Optional<AssessmentIdentity> readToday(String now) {
        try {
            return AssessmentIdentity.of(StrictUtf8.bytes(top.resolve(now), now));
        } catch (IOException | InvalidFileException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] bytes(String then) throws IOException {
        String object = names.objectOf(then);
        Optional<byte[]> held = objects.read(object);
        if (held.isEmpty()) {
            throw Git.unreadable(top, then, object);
        }
        return held.get();
    }

    /**
     * Returns the assessments of a folder, or below it, with which no file of today was compared.
     *
     * @param leftOut names that are not reported
     */
    synchronized Set<String> gone(String folder, Set<String> leftOut) throws IOException {
        Set<String> gone = new TreeSet<>();
        for (String name : names.below(folder)) {
            if (!compared.contains(name) && !leftOut.contains(name) && isAssessment(name)) {
                gone.add(name);
            }
        }
        return gone;
    }

    private boolean isAssessment(String then) throws IOException {
        Optional<byte[]> bytes = objects.read(names.objectOf(then));
        return bytes.isPresent() && FileFormat.ASSESSMENT.isNamedIn(bytes.get());
    }
}
