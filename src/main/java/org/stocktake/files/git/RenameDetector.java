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
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.StrictUtf8;

/**
 * What assessments were in an earlier revision, when they had another name then. A name alone proves nothing: an assessment
 * comes from one that is gone if both tell of the same State, by the same checklist. Several threads can ask.
 */
final class RenameDetector {
    private static final String STATE = "state:";

    private final Path top;
    private final GitRenames names;
    private final Store objects;
    private final Map<String, Optional<AssessmentIdentity>> before = new HashMap<>();
    private final Map<String, Optional<AssessmentIdentity>> today = new HashMap<>();
    private final Set<String> compared;

    /** Where the bytes of an object are. */
    interface Store {
        /** The bytes; empty when this copy of the repository does not have them. */
        Optional<byte[]> read(String object) throws IOException;
    }

    /** @param compared takes the names of those with which a file of today was compared; safe for several threads */
    RenameDetector(Path top, GitRenames names, Store objects, Set<String> compared) {
        this.compared = compared;
        this.top = top;
        this.names = names;
        this.objects = objects;
    }

    /**
     * Returns the bytes from which a file of today comes that had another name, or whose name another State had; empty when
     * it is new.
     *
     * @param telling of what the file tells today
     */
    synchronized Optional<byte[]> of(String now, AssessmentIdentity telling) throws IOException {
        String then = isItself(now, telling) ? now : otherName(now, telling);
        compared.add(then);
        return then.isEmpty() ? Optional.empty() : Optional.of(bytes(then));
    }

    /** Returns true when it was there, and told of the same State or of none. */
    private boolean isItself(String now, AssessmentIdentity telling) throws IOException {
        return !names.objectOf(now).isEmpty()
                && telling(now).filter(was -> !was.equals(telling)).isEmpty();
    }

    /** What git knows goes first, then what is gone, then what tells of another State under the name that it had. */
    private String otherName(String now, AssessmentIdentity telling) throws IOException {
        String renamed = names.before(now);
        if (!renamed.isEmpty() && telling(renamed).equals(Optional.of(telling))) {
            return renamed;
        }
        String gone = nearest(now, telling, names.notThere());
        return gone.isEmpty() ? nearest(now, telling, replaced(now, telling)) : gone;
    }

    private String nearest(String now, AssessmentIdentity telling, Set<String> candidates) throws IOException {
        String nearest = "";
        int most = -1;
        for (String then : candidates) {
            int same = sameLetters(then, now);
            if (same > most && telling(then).equals(Optional.of(telling)) && !isRenamed(then, telling)) {
                nearest = then;
                most = same;
            }
        }
        return nearest;
    }

    /** The files beside it that were of that State, and whose names another one has today. */
    private Set<String> replaced(String now, AssessmentIdentity telling) throws IOException {
        Set<String> replaced = new TreeSet<>();
        for (String then : names.beside(now)) {
            boolean was = mayTell(bytes(then), telling) && telling(then).equals(Optional.of(telling));
            if (was && !tellingToday(then).equals(Optional.of(telling))) {
                replaced.add(then);
            }
        }
        return replaced;
    }

    /** Returns false when no line of the file begins as that of the State does: quicker than to read all of it. */
    private static boolean mayTell(byte[] bytes, AssessmentIdentity telling) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .anyMatch(line -> line.startsWith(STATE) && line.contains(telling.state()));
    }

    /** How many letters two names have in common, at the beginning and at the end. */
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

    /** Returns true when git knows another name of it today, and a file that is checked tells the same under that name. */
    private boolean isRenamed(String then, AssessmentIdentity telling) {
        String now = names.after(then);
        return now.endsWith(GitRenames.YAML)
                && !GitRenames.isHidden(now)
                && tellingToday(now).equals(Optional.of(telling));
    }

    private Optional<AssessmentIdentity> telling(String then) throws IOException {
        if (!before.containsKey(then)) {
            before.put(then, AssessmentIdentity.of(bytes(then)));
        }
        return before.getOrDefault(then, Optional.empty());
    }

    private Optional<AssessmentIdentity> tellingToday(String now) {
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
     * The assessments that were in a folder or below it, and with which no file of today was compared.
     *
     * @param leftOut the names of those that nothing is said of
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
        return bytes.isPresent() && AssessmentWriter.isIn(bytes.get());
    }
}
