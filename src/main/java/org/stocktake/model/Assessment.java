package org.stocktake.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One State's answers to one checklist version, for one period.
 *
 * @param subject what it is about
 * @param profile the known facts about the State
 * @param contacts never leave in a report, an export or a log
 * @param consulted those whom the State consulted, in the order of the file
 * @param answers in the order of the file
 */
public record Assessment(
        Subject subject,
        Depth depth,
        Profile profile,
        Map<String, String> contacts,
        List<String> consulted,
        Map<QuestionId, Answer> answers) {
    public Assessment {
        contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
        consulted = List.copyOf(consulted);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * The subject of an assessment.
     *
     * @param state ISO 3166-1 alpha-2, a user-assigned code, or EU
     * @param language BCP 47
     */
    public record Subject(String checklistId, String checklistVersion, String state, Period period, String language) {}

    /** Returns an assessment without answers. */
    public static Assessment begin(Subject subject, Depth depth) {
        return new Assessment(subject, depth, Profile.EMPTY, Map.of(), List.of(), Map.of());
    }

    public Optional<Answer> answerTo(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }

    public Assessment withSubject(Subject other) {
        return new Assessment(other, depth, profile, contacts, consulted, answers);
    }

    public Assessment withDepth(Depth other) {
        return new Assessment(subject, other, profile, contacts, consulted, answers);
    }

    public Assessment withProfile(Profile other) {
        return new Assessment(subject, depth, other, contacts, consulted, answers);
    }

    public Assessment withContacts(Map<String, String> others) {
        return new Assessment(subject, depth, profile, others, consulted, answers);
    }

    public Assessment withConsulted(List<String> others) {
        return new Assessment(subject, depth, profile, contacts, others, answers);
    }

    /** Returns a copy with an answer; a new question comes last. */
    public Assessment with(QuestionId question, Answer answer) {
        Map<QuestionId, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(question, answer);
        return new Assessment(subject, depth, profile, contacts, consulted, changed);
    }

    /** Returns a copy without the answer to a question. */
    public Assessment without(QuestionId question) {
        Map<QuestionId, Answer> changed = new LinkedHashMap<>(answers);
        changed.remove(question);
        return new Assessment(subject, depth, profile, contacts, consulted, changed);
    }
}
