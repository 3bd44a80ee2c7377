package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.stocktake.model.Action;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.Question;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.Vocabulary.Need;
import org.stocktake.report.facts.PublishableFindings.AnsweredQuestion;

/**
 * A kind of help, and the questions whose answers ask for it.
 *
 * @param offices the questions by the office that answered or else owns an action; offices that no answer names come
 *     last
 * @param agencies the same questions by the usual lead agency
 */
public record HelpRequested(Need need, List<ByOffice> offices, List<ByAgency> agencies) {
    public HelpRequested {
        offices = List.copyOf(offices);
        agencies = List.copyOf(agencies);
    }

    /**
     * The office that asks for help.
     *
     * @param name as the answer names the office; otherwise the id of the usual lead, empty when the checklist names
     *     none
     * @param named true if the answer names it; otherwise it is a suggestion
     */
    public record Office(String name, boolean named) {
        /**
         * Returns the office that answered, else the owner of the first open action that has one, else the usual
         * lead.
         */
        static Office of(AnsweredQuestion given) {
            String name = given.answer().text(AnswerTextField.BY);
            for (Action action : given.answer().actions()) {
                name = name.isEmpty() && action.isOpen() ? action.owner() : name;
            }
            return name.isEmpty() ? new Office(lead(given.question()), false) : new Office(name, true);
        }
    }

    /** The questions of one office, in the order of the checklist. */
    public record ByOffice(Office office, List<Question> questions) {
        public ByOffice {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The questions of one agency, in the order of the checklist.
     *
     * @param agency the id of the usual lead; empty when the checklist names none
     */
    public record ByAgency(String agency, List<Question> questions) {
        public ByAgency {
            questions = List.copyOf(questions);
        }
    }

    /** Returns all questions, in the order of the checklist inside each agency. */
    public List<Question> questions() {
        List<Question> all = new ArrayList<>();
        for (ByAgency agency : agencies) {
            all.addAll(agency.questions());
        }
        return all;
    }

    /** Returns the same kind of help, as far as some questions ask for it; without an office if none of them does. */
    public HelpRequested only(Predicate<Question> some) {
        List<ByOffice> fewer = new ArrayList<>();
        for (ByOffice of : offices) {
            List<Question> left = of.questions().stream().filter(some).toList();
            if (!left.isEmpty()) {
                fewer.add(new ByOffice(of.office(), left));
            }
        }
        List<ByAgency> leads = new ArrayList<>();
        for (ByAgency of : agencies) {
            List<Question> left = of.questions().stream().filter(some).toList();
            if (!left.isEmpty()) {
                leads.add(new ByAgency(of.agency(), left));
            }
        }
        return new HelpRequested(need, fewer, leads);
    }

    /** Returns the help that the answers ask for; kinds and agencies are in the order of the checklist. */
    static List<HelpRequested> of(Vocabulary vocabulary, Collection<AnsweredQuestion> answers) {
        Map<String, List<AnsweredQuestion>> byNeed = new HashMap<>();
        for (AnsweredQuestion given : answers) {
            for (String need : new LinkedHashSet<>(given.answer().needs())) {
                byNeed.computeIfAbsent(need, first -> new ArrayList<>()).add(given);
            }
        }
        List<HelpRequested> asked = new ArrayList<>();
        for (Need need : vocabulary.needs()) {
            List<AnsweredQuestion> asking = byNeed.getOrDefault(need.id(), List.of());
            if (!asking.isEmpty()) {
                asked.add(new HelpRequested(need, offices(asking), agencies(asking, vocabulary)));
            }
        }
        return asked;
    }

    /** Groups by name. An office and an agency of the same name stay two, because an answer names only one of them. */
    private static List<ByOffice> offices(List<AnsweredQuestion> asking) {
        List<ByOffice> offices = new ArrayList<>();
        for (boolean named : new boolean[] {true, false}) {
            Map<String, List<Question>> byName = new LinkedHashMap<>();
            NameNormalizer spelling = new NameNormalizer();
            for (AnsweredQuestion given : asking) {
                Office office = Office.of(given);
                if (office.named() == named) {
                    add(spelling.of(office.name()), given.question(), byName);
                }
            }
            for (Map.Entry<String, List<Question>> entry : byName.entrySet()) {
                offices.add(new ByOffice(new Office(entry.getKey(), named), entry.getValue()));
            }
        }
        return offices;
    }

    private static List<ByAgency> agencies(List<AnsweredQuestion> asking, Vocabulary vocabulary) {
        Map<String, List<Question>> byAgency = new LinkedHashMap<>();
        for (Vocabulary.Agency agency : vocabulary.agencies()) {
            byAgency.put(agency.id(), new ArrayList<>());
        }
        for (AnsweredQuestion given : asking) {
            add(lead(given.question()), given.question(), byAgency);
        }
        List<ByAgency> agencies = new ArrayList<>();
        for (Map.Entry<String, List<Question>> entry : byAgency.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                agencies.add(new ByAgency(entry.getKey(), entry.getValue()));
            }
        }
        return agencies;
    }

    private static void add(String key, Question question, Map<String, List<Question>> to) {
        to.computeIfAbsent(key, first -> new ArrayList<>()).add(question);
    }

    private static String lead(Question question) {
        List<String> agencies = question.guidance().agencies();
        return agencies.isEmpty() ? "" : agencies.get(0);
    }
}
