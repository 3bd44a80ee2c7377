package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Question;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.Vocabulary.Need;

/**
 * A kind of help, and the questions whose answers ask for it.
 *
 * @param offices the questions by the office that answered, or else owns a step; those that name none come last
 * @param agencies the same questions by the agency that usually leads on them
 */
public record Asked(Need need, List<ByOffice> offices, List<ByAgency> agencies) {
    public Asked {
        offices = List.copyOf(offices);
        agencies = List.copyOf(agencies);
    }

    /**
     * Who asks for it.
     *
     * @param name as the answer names the office; otherwise the id of the usual lead, empty when the checklist names none
     * @param named whether the answer names it; otherwise it is a suggestion
     */
    public record Office(String name, boolean named) {
        /** The office that answered, or else the owner of the first step; otherwise the usual lead. */
        static Office of(Given given) {
            Answer answer = given.answer();
            List<String> names = new ArrayList<>();
            names.add(answer.text(AnswerText.BY));
            answer.actions().stream().map(Action::owner).forEach(names::add);
            for (String name : names) {
                if (!name.isEmpty()) {
                    return new Office(name, true);
                }
            }
            return new Office(lead(given.question()), false);
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

    /** All the questions, in the order of the checklist inside each agency. */
    public List<Question> questions() {
        List<Question> all = new ArrayList<>();
        for (ByAgency agency : agencies) {
            all.addAll(agency.questions());
        }
        return all;
    }

    /** What the answers ask for: kinds and agencies in the order in which the checklist declares them. */
    static List<Asked> of(Vocabulary vocabulary, Collection<Given> answers) {
        List<String> declared = new ArrayList<>();
        vocabulary.agencies().forEach(agency -> declared.add(agency.id()));
        List<Asked> asked = new ArrayList<>();
        for (Need need : vocabulary.needs()) {
            List<Given> asking = answers.stream()
                    .filter(given -> given.answer().needs().contains(need.id()))
                    .toList();
            if (!asking.isEmpty()) {
                asked.add(new Asked(need, offices(asking), agencies(asking, declared)));
            }
        }
        return asked;
    }

    private static List<ByOffice> offices(List<Given> asking) {
        List<ByOffice> named = new ArrayList<>();
        List<ByOffice> suggested = new ArrayList<>();
        by(asking, Office::of, List.of())
                .forEach((office, questions) ->
                        (office.named() ? named : suggested).add(new ByOffice(office, questions)));
        named.addAll(suggested);
        return named;
    }

    private static List<ByAgency> agencies(List<Given> asking, List<String> declared) {
        List<ByAgency> agencies = new ArrayList<>();
        by(asking, given -> lead(given.question()), declared).forEach((agency, questions) -> {
            if (!questions.isEmpty()) {
                agencies.add(new ByAgency(agency, questions));
            }
        });
        return agencies;
    }

    /** The questions by a key; those keys come first. */
    private static <K> Map<K, List<Question>> by(List<Given> asking, Function<Given, K> key, List<K> first) {
        Map<K, List<Question>> by = new LinkedHashMap<>();
        first.forEach(one -> by.put(one, new ArrayList<>()));
        asking.forEach(given ->
                by.computeIfAbsent(key.apply(given), other -> new ArrayList<>()).add(given.question()));
        return by;
    }

    private static String lead(Question question) {
        List<String> agencies = question.guidance().agencies();
        return agencies.isEmpty() ? "" : agencies.get(0);
    }
}
