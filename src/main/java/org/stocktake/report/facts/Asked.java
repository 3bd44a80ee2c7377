package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Question;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.Vocabulary.Need;

/** A kind of help, and the questions whose answers ask for it, by the agency that usually leads on them. */
public record Asked(Need need, List<ByAgency> agencies) {
    public Asked {
        agencies = List.copyOf(agencies);
    }

    /**
     * The questions of one agency.
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
        List<Asked> asked = new ArrayList<>();
        for (Need need : vocabulary.needs()) {
            Map<String, List<Question>> byAgency = new LinkedHashMap<>();
            for (Vocabulary.Agency agency : vocabulary.agencies()) {
                byAgency.put(agency.id(), new ArrayList<>());
            }
            answers.stream()
                    .filter(given -> given.answer().needs().contains(need.id()))
                    .map(Given::question)
                    .forEach(question -> byAgency.computeIfAbsent(lead(question), first -> new ArrayList<>())
                            .add(question));
            List<ByAgency> agencies = new ArrayList<>();
            byAgency.forEach((agency, questions) -> {
                if (!questions.isEmpty()) {
                    agencies.add(new ByAgency(agency, questions));
                }
            });
            if (!agencies.isEmpty()) {
                asked.add(new Asked(need, agencies));
            }
        }
        return asked;
    }

    private static String lead(Question question) {
        List<String> agencies = question.guidance().agencies();
        return agencies.isEmpty() ? "" : agencies.get(0);
    }
}
