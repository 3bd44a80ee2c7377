package org.stocktake.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The work of several offices on one assessment.
 *
 * @param worksheet what the file is a worksheet of; empty when it is the assessment itself
 * @param conflicts answers that other offices gave, by the question whose answer in the assessment differs; each waits
 *     for a person to choose
 * @param requests worksheets that were sent to offices, in the order of the file
 * @param signOffs in the order of the file
 * @param received what each copy of a worksheet said when it came back, by question, the latest last: the
 *     {@linkplain Worksheet#key() key} of the worksheet, a space, and the office that returned it with the digests of
 *     what was sent and of the parts of its answer, as {@code finding.merge.ReturnedParts} writes them. What a copy says
 *     again says nothing new, whatever was decided about it, or whatever the copy said since
 */
public record Coordination(
        Optional<Worksheet> worksheet,
        Map<QuestionId, List<Answer>> conflicts,
        List<Request> requests,
        List<SignOff> signOffs,
        Map<QuestionId, List<String>> received) {
    private static final int RECEIVED_CHARS_MAX = 60_000;
    private static final int RETURNS_MAX = 10;
    private static final int WORDS_OF_COPY = 3;

    /** The work of one office alone. */
    public static final Coordination NONE =
            new Coordination(Optional.empty(), Map.of(), List.of(), List.of(), Map.of());

    public Coordination {
        conflicts = copy(conflicts);
        received = copy(received);
        requests = List.copyOf(requests);
        signOffs = List.copyOf(signOffs);
    }

    private static <T> Map<QuestionId, List<T>> copy(Map<QuestionId, List<T>> lists) {
        Map<QuestionId, List<T>> copy = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, List<T>> entry : lists.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                copy.put(entry.getKey(), List.copyOf(entry.getValue()));
            }
        }
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The part of an assessment that one office answers.
     *
     * @param agency id of the agency that answers, as the checklist declares it
     * @param office the office that filled it in, by name; empty when it is not said
     * @param sent ISO 8601 day on which it was made
     * @param due ISO 8601 day by which it is wanted back; empty when none was set
     * @param round of those that were made for the agency on that day, from 1
     * @param base by each question of the worksheet, in the order of the checklist, the digests of the parts of its
     *     answer when the worksheet was made, as {@code finding.merge.AnswerBase} writes them; empty when there was no
     *     answer
     * @param earlierBase the same of answers that an update of the checklist did not keep, by the ids of then
     */
    public record Worksheet(
            String agency,
            String office,
            String sent,
            String due,
            int round,
            Map<QuestionId, String> base,
            Map<QuestionId, String> earlierBase) {
        public Worksheet {
            office = BlankText.orEmpty(office);
            due = BlankText.orEmpty(due);
            base = Collections.unmodifiableMap(new LinkedHashMap<>(base));
            earlierBase = Collections.unmodifiableMap(new LinkedHashMap<>(earlierBase));
        }

        /** Creates the head of the first worksheet of its day, in the version of the checklist in which it was made. */
        public Worksheet(String agency, String office, String sent, String due, Map<QuestionId, String> base) {
            this(agency, office, sent, due, 1, base, Map.of());
        }

        /** Returns the words that tell this worksheet from the others of the assessment: the agency and the day. */
        public String key() {
            return agency + " " + sent;
        }

        /** Returns a copy that a named office filled in. */
        public Worksheet withOffice(String name) {
            return new Worksheet(agency, name, sent, due, round, base, earlierBase);
        }
    }

    /**
     * A worksheet that was sent to an office.
     *
     * @param agency id of the agency, as the checklist declares it
     * @param questions number of questions in the worksheet
     * @param sent ISO 8601 day on which it was made
     * @param due ISO 8601 day by which it is wanted back; empty when none was set
     * @param returned ISO 8601 day on which it came back first; empty while nothing came back
     * @param round of the worksheets that were made for the agency on that day, from 1
     */
    public record Request(String agency, int questions, String sent, String due, String returned, int round) {
        public Request {
            due = BlankText.orEmpty(due);
            returned = BlankText.orEmpty(returned);
        }

        /** Creates a request whose worksheet was the first of its day. */
        public Request(String agency, int questions, String sent, String due, String returned) {
            this(agency, questions, sent, due, returned, 1);
        }

        /** Returns true if that worksheet was sent with it; not one that a later one of the same day took the place of. */
        public boolean isOf(Worksheet worksheet) {
            return key().equals(worksheet.key()) && round == worksheet.round();
        }

        /** Returns true if its worksheet was made after that one, for the same agency on the same day. */
        public boolean isAfter(Worksheet worksheet) {
            return key().equals(worksheet.key()) && round > worksheet.round();
        }

        /** Returns the {@linkplain Worksheet#key() key} of its worksheet. */
        public String key() {
            return agency + " " + sent;
        }

        /** Returns a copy that came back on that day. */
        public Request withReturned(String day) {
            return new Request(agency, questions, sent, due, day, round);
        }

        /** Returns a copy whose worksheet has that number among those of its day. */
        public Request withRound(int number) {
            return new Request(agency, questions, sent, due, returned, number);
        }

        /** Returns true if it came back after the day by which it was wanted. Days sort as text. */
        public boolean isLate() {
            return !due.isEmpty() && returned.compareTo(due) > 0;
        }

        /** Returns true if nothing came back although it was wanted before that day. Days sort as text. */
        public boolean isOverdue(String today) {
            return returned.isEmpty() && !due.isEmpty() && due.compareTo(today) < 0;
        }
    }

    /**
     * The approval of answers by an office. It holds only while the answers say what they said then.
     *
     * @param office by name
     * @param at an instant in UTC, ISO 8601
     * @param sections ids of the sections that it covers; empty when it covers all
     * @param sha256 of the canonical text of the answers, 64 lower-case hexadecimal digits
     * @param answers the first 16 digits of the SHA-256 of each covered answer
     */
    public record SignOff(
            String office, String at, List<String> sections, String sha256, Map<QuestionId, String> answers) {
        public SignOff {
            sections = List.copyOf(sections);
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        /** Returns true if the other is of the same office, in capitals or not, for the same sections, in whatever order. */
        public boolean covers(SignOff other) {
            return NameNormalizer.isSame(office, other.office)
                    && Set.copyOf(sections).equals(Set.copyOf(other.sections));
        }
    }

    /** Returns the answers that other offices gave to a question; none when nothing is in conflict. */
    public List<Answer> conflictsAt(QuestionId question) {
        @Nullable List<Answer> others = conflicts.get(question);
        return others == null ? List.of() : others;
    }

    /** Returns the questions in conflict, in the order of the checklist; one that it does not have comes last. */
    public List<QuestionId> contested(Checklist checklist) {
        Set<QuestionId> left = new LinkedHashSet<>(conflicts.keySet());
        List<QuestionId> contested = new ArrayList<>();
        for (Section section : left.isEmpty() ? List.<Section>of() : checklist.sections()) {
            for (Question question : section.questions()) {
                if (left.remove(question.id())) {
                    contested.add(question.id());
                }
            }
        }
        contested.addAll(left);
        return contested;
    }

    /** Returns a copy of which the file is a worksheet. */
    public Coordination withWorksheet(Worksheet part) {
        return new Coordination(Optional.of(part), conflicts, requests, signOffs, received);
    }

    /** Returns a copy with one more answer that another office gave; the same one twice is kept once. */
    public Coordination withConflict(QuestionId question, Answer other) {
        List<Answer> others = new ArrayList<>(conflictsAt(question));
        if (others.contains(other)) {
            return this;
        }
        others.add(other);
        return withConflicts(question, others);
    }

    /** Returns a copy in which nothing is in conflict at a question. */
    public Coordination withoutConflicts(QuestionId question) {
        return withConflicts(question, List.of());
    }

    /** Returns a copy with these answers of other offices to a question; none settles it. */
    public Coordination withConflicts(QuestionId question, List<Answer> others) {
        Map<QuestionId, List<Answer>> changed = new LinkedHashMap<>(conflicts);
        changed.put(question, others);
        return withConflicts(changed);
    }

    /** Returns a copy with these in place of all conflicts. */
    public Coordination withConflicts(Map<QuestionId, List<Answer>> others) {
        return new Coordination(worksheet, others, requests, signOffs, received);
    }

    /**
     * Returns what the copies of a worksheet said at a question each time that they came back, in a line each, the latest
     * last.
     *
     * @param worksheet its {@linkplain Worksheet#key() key}
     */
    public List<String> receivedFrom(String worksheet, QuestionId question) {
        List<String> said = new ArrayList<>();
        for (String entry : received.getOrDefault(question, List.of())) {
            if (entry.startsWith(worksheet + " ")) {
                said.add(entry.substring(worksheet.length() + 1));
            }
        }
        return said;
    }

    /**
     * Returns a copy that remembers what a copy of a worksheet said at a question, behind what it said before: at most ten
     * times of each, the latest. What is longest ago is forgotten when it is more than the file can hold at one question.
     * What is forgotten counts as new when it comes back.
     *
     * @param copy the {@linkplain Worksheet#key() key} of the worksheet, and the word of the copy that came back
     * @param digests in one line
     */
    public Coordination withReceived(String copy, QuestionId question, String digests) {
        Map<QuestionId, List<String>> more = new LinkedHashMap<>(received);
        List<String> entries = new ArrayList<>(more.getOrDefault(question, List.of()));
        String entry = copy + " " + digests;
        entries.remove(entry);
        entries.add(entry);
        List<String> own = new ArrayList<>(entries);
        own.removeIf(other -> !other.startsWith(copy + " "));
        entries.removeAll(own.subList(0, Math.max(0, own.size() - RETURNS_MAX)));
        while (String.join(", ", entries).length() > RECEIVED_CHARS_MAX) {
            entries.remove(leastNeeded(entries));
        }
        more.put(question, entries);
        return withReceived(more);
    }

    /** Returns the place of the first entry that is not the latest of its copy; else of the first. */
    private static int leastNeeded(List<String> entries) {
        Set<String> later = new HashSet<>();
        int least = 0;
        for (int i = entries.size() - 1; i >= 0; i--) {
            String[] words = entries.get(i).split(" ", WORDS_OF_COPY + 1);
            String copy = String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_COPY)));
            least = later.add(copy) ? least : i;
        }
        return least;
    }

    /** Returns a copy with these in place of all that came back. */
    public Coordination withReceived(Map<QuestionId, List<String>> others) {
        return new Coordination(worksheet, conflicts, requests, signOffs, others);
    }

    /** Returns a copy with these in place of all requests. */
    public Coordination withRequests(List<Request> others) {
        return new Coordination(worksheet, conflicts, others, signOffs, received);
    }

    /** Returns a copy with these in place of all sign-offs. */
    public Coordination withSignOffs(List<SignOff> others) {
        return new Coordination(worksheet, conflicts, requests, others, received);
    }
}
