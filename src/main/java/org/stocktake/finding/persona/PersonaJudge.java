package org.stocktake.finding.persona;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.condition.TruthValue;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** Compares what a checklist makes of a persona with what is expected. */
public final class PersonaJudge {
    /** The word for a question that is asked. */
    private static final String ASKED = "asked";

    private final Checklist checklist;
    private final Persona persona;
    private final AskedQuestions asked;
    private final Map<QuestionId, Finding> findings = new LinkedHashMap<>();
    private final Map<QuestionId, SkippedQuestion> skipped = new LinkedHashMap<>();

    private PersonaJudge(Checklist checklist, Persona persona) {
        this.checklist = checklist;
        this.persona = persona;
        this.asked = AskedQuestions.of(checklist, persona.assessment(), persona.today());
        Findings all = Findings.of(checklist, persona.assessment(), persona.today());
        for (Finding finding : all.all()) {
            findings.put(finding.question().id(), finding);
        }
        for (SkippedQuestion one : all.skipped()) {
            skipped.put(one.question().id(), one);
        }
    }

    /** Returns the expectations that are not met, in the order of the file. */
    public static PersonaResult judge(Checklist checklist, Persona persona) {
        PersonaJudge judge = new PersonaJudge(checklist, persona);
        List<UnmetExpectation> unmet = new ArrayList<>();
        for (Expectation expectation : persona.expectations()) {
            judge.unmet(expectation).ifPresent(unmet::add);
        }
        return new PersonaResult(persona, unmet);
    }

    private Optional<UnmetExpectation> unmet(Expectation expectation) {
        return switch (expectation.kind()) {
            case NOT_ASKED -> notAsked(expectation);
            case COUNT -> compared(expectation, List.of(count(expectation.subject())), Map.of());
            case NOTHING_UNDER -> nothingUnder(expectation);
            case ASKED, APPLIES, FINDING, FLAGS, PROVISIONS, FORCE -> {
                QuestionId question = new QuestionId(expectation.subject());
                yield compared(expectation, found(expectation.kind(), question), because(applicability(question)));
            }
        };
    }

    private Optional<UnmetExpectation> compared(
            Expectation expectation, List<String> found, Map<FactId, List<String>> because) {
        return Set.copyOf(found).equals(Set.copyOf(expectation.words()))
                ? Optional.empty()
                : Optional.of(new UnmetExpectation(expectation, found, because));
    }

    private List<String> found(Expectation.Kind kind, QuestionId id) {
        Applicability applicability = applicability(id);
        if (kind == Expectation.Kind.APPLIES) {
            return List.of(KebabCase.of(applicability.kind()));
        }
        if (kind == Expectation.Kind.PROVISIONS) {
            return binding(id, TruthValue.TRUE);
        }
        @Nullable Finding finding = findings.get(id);
        if (finding == null) {
            return List.of(whyNotAsked(id));
        }
        return switch (kind) {
            case ASKED -> List.of(ASKED);
            case FINDING -> List.of(finding.outcome().word());
            case FLAGS -> flags(finding);
            case FORCE -> List.of(finding.force().word());
            case NOT_ASKED, APPLIES, PROVISIONS, COUNT, NOTHING_UNDER ->
                throw new IllegalArgumentException(kind.word());
        };
    }

    private static List<String> flags(Finding finding) {
        List<String> flags = new ArrayList<>();
        for (FindingFlag flag : finding.flags()) {
            flags.add(flag.word());
        }
        return flags;
    }

    private Applicability applicability(QuestionId id) {
        @Nullable Finding finding = findings.get(id);
        return finding == null ? skipped(id).applicability() : finding.applicability();
    }

    private SkippedQuestion skipped(QuestionId id) {
        @Nullable SkippedQuestion found = skipped.get(id);
        if (found == null) {
            throw new IllegalArgumentException("not in this checklist: " + id);
        }
        return found;
    }

    private String whyNotAsked(QuestionId id) {
        return Expectation.Kind.NOT_ASKED.word() + ": "
                + KebabCase.of(skipped(id).why());
    }

    /** Returns the ids of the question's provisions that bind, or that may bind, the State with its reservations. */
    private List<String> binding(QuestionId id, TruthValue truth) {
        List<String> binding = new ArrayList<>();
        for (Provision provision : asked.provisions(checklist.question(id).orElseThrow(), truth)) {
            binding.add(provision.id().value());
        }
        return binding;
    }

    /** Requires that the question is not asked, and that each word is the reason or one of the facts that decided. */
    private Optional<UnmetExpectation> notAsked(Expectation expectation) {
        QuestionId id = new QuestionId(expectation.subject());
        Map<FactId, List<String>> because = because(applicability(id));
        if (findings.containsKey(id)) {
            return Optional.of(new UnmetExpectation(expectation, List.of(ASKED), because));
        }
        Set<String> reasons = new HashSet<>();
        reasons.add(KebabCase.of(skipped(id).why()));
        if (skipped(id).why() != SkippedQuestion.Why.DEPTH) {
            for (FactId fact : because.keySet()) {
                reasons.add(fact.value());
            }
        }
        return reasons.containsAll(expectation.words())
                ? Optional.empty()
                : Optional.of(new UnmetExpectation(expectation, List.of(whyNotAsked(id)), because));
    }

    private String count(String name) {
        int count = 0;
        for (Finding finding : findings.values()) {
            String applies = KebabCase.of(finding.applicability().kind());
            count += name.equals(ASKED) || name.equals(applies) ? 1 : 0;
        }
        return String.valueOf(count);
    }

    /** Requires that no question is asked of which such a provision binds or may bind the State. */
    private Optional<UnmetExpectation> nothingUnder(Expectation expectation) {
        List<String> found = new ArrayList<>();
        Map<FactId, List<String>> because = new LinkedHashMap<>();
        for (Finding finding : findings.values()) {
            QuestionId id = finding.question().id();
            List<String> provisions = binding(id, TruthValue.TRUE);
            provisions.addAll(binding(id, TruthValue.UNKNOWN));
            for (String provision : provisions) {
                if (new ProvisionId(provision).isUnder(expectation.subject())) {
                    found.add(id.value() + " (" + provision + ")");
                    because.putAll(because(finding.applicability()));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new UnmetExpectation(expectation, found, because));
    }

    private Map<FactId, List<String>> because(Applicability applicability) {
        Map<FactId, List<String>> because = new LinkedHashMap<>();
        for (FactId fact : applicability.because(checklist.profile())) {
            because.put(fact, persona.assessment().profile().of(fact));
        }
        return because;
    }
}
