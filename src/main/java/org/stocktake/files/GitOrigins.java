package org.stocktake.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What assessments were in an earlier revision, when they had another name then. A name alone proves nothing: an assessment
 * comes from one that is gone if both tell of the same State, by the same checklist. Several threads can ask.
 */
final class GitOrigins {
    private final Path top;
    private final GitNames names;
    private final Store objects;
    private final Map<String, Optional<Telling>> before = new HashMap<>();
    private final Map<String, Optional<Telling>> today = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    /** Where the bytes of an object are. */
    interface Store {
        /** The bytes; empty when this copy of the repository does not have them. */
        Optional<byte[]> read(String object) throws IOException;
    }

    GitOrigins(Path top, GitNames names, Store objects) {
        this.top = top;
        this.names = names;
        this.objects = objects;
    }

    /**
     * The bytes from which a file of today comes; empty when it is new.
     *
     * @param telling of what the file tells today
     */
    synchronized Optional<byte[]> of(String now, Telling telling) throws IOException {
        String then = names.objectOf(now).isEmpty() ? otherName(now, telling) : now;
        found.add(then);
        return then.isEmpty() ? Optional.empty() : Optional.of(bytes(then));
    }

    /** What git knows goes first, then what is gone from the folder: a file that was not yet added is new to git. */
    private String otherName(String now, Telling telling) throws IOException {
        String renamed = names.before(now);
        if (!renamed.isEmpty() && isRenamed(renamed)) {
            return renamed;
        }
        String nearest = "";
        int most = -1;
        for (String gone : names.notThereBeside(now)) {
            int same = sameLetters(gone, now);
            if (same > most && telling(gone).equals(Optional.of(telling)) && !isRenamed(gone)) {
                nearest = gone;
                most = same;
            }
        }
        return nearest;
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

    /** Whether git is right about another name: it takes what looks alike, also when it tells of another State. */
    private boolean isRenamed(String then) throws IOException {
        String now = names.after(then);
        if (now.isEmpty()) {
            return false;
        }
        Optional<Telling> is = tellingToday(now);
        Optional<Telling> was = telling(then);
        return is.isEmpty() || was.isEmpty() || is.equals(was);
    }

    private Optional<Telling> telling(String then) throws IOException {
        if (!before.containsKey(then)) {
            before.put(then, Telling.of(bytes(then)));
        }
        return before.getOrDefault(then, Optional.empty());
    }

    private Optional<Telling> tellingToday(String now) {
        return today.computeIfAbsent(now, this::readToday);
    }

    private Optional<Telling> readToday(String now) {
        try {
            return Telling.of(StrictText.bytes(top.resolve(now), now));
        } catch (IOException | Refused unreadable) {
            return Optional.empty();
        }
    }

    private byte[] bytes(String then) throws IOException {
        return objects.read(names.objectOf(then))
                .orElseThrow(() -> new GitException(GitException.Kind.NOT_FETCHED, then, "partial clone"));
    }

    /**
     * The assessments that were in a folder or below it, are there no more under any name, and are not what any file that
     * was asked for comes from.
     */
    synchronized Set<String> gone(String folder) throws IOException {
        Set<String> gone = new TreeSet<>();
        for (String name : names.notThereBelow(folder)) {
            if (!found.contains(name) && isAssessment(name) && !isRenamed(name)) {
                gone.add(name);
            }
        }
        return gone;
    }

    private boolean isAssessment(String then) throws IOException {
        Optional<byte[]> bytes = objects.read(names.objectOf(then));
        return bytes.isPresent() && AssessmentText.isIn(bytes.get());
    }
}
