package org.stocktake.report.promise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Figure;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.BrandColors;
import org.stocktake.model.brand.Signatory;

/** An assessment with all kinds of answers and parts, and a brand; each of their texts stands nowhere else. */
final class RandomAssessment {
    private final Checklist checklist;
    private final RandomTexts texts;
    private final List<Evidence> shared = new ArrayList<>();

    private RandomAssessment(Checklist checklist, RandomTexts texts) {
        this.checklist = checklist;
        this.texts = texts;
    }

    /** An assessment and the brand of its reports. */
    record Made(Assessment assessment, Brand brand) {}

    /** @param onlyInFonts true for scripts that a PDF can show without a font of the user */
    static Made of(Checklist checklist, long seed, boolean onlyInFonts) {
        RandomAssessment random = new RandomAssessment(checklist, new RandomTexts(new Random(seed), onlyInFonts));
        return new Made(random.assessment(), random.brand());
    }

    private Assessment assessment() {
        Assessment.Subject subject = new Assessment.Subject(
                checklist.id(), checklist.version(), texts.oneIn(2) ? "XA" : "XB", Period.ofYear(2026), "en");
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Map<QuestionId, List<Answer>> conflicts = new LinkedHashMap<>();
        Carryover carryover = Carryover.NONE;
        for (Question question : checklist.questions().toList()) {
            if (!texts.oneIn(6)) {
                answers.put(question.id(), answer(texts.oneIn(5)));
            } else if (texts.oneIn(2)) {
                carryover = carryover.proposing(question.id(), carried());
            }
            if (texts.oneIn(8)) {
                conflicts.put(question.id(), List.of(apart()));
            }
        }
        return Assessment.begin(subject, texts.any(List.of(Depth.values())))
                .withProfile(profile())
                .withContacts(Map.of("focal-point", texts.line(), "address", texts.lines()))
                .withConsulted(some(3, this::line))
                .withDeclarations(some(4, this::declaration))
                .withAnswers(answers)
                .withCarryover(carryover.retiring(carried()))
                .withCoordination(
                        new Coordination(Optional.empty(), conflicts, List.of(), some(3, this::signOff), Map.of()));
    }

    private String line() {
        return texts.line();
    }

    private interface Maker<T> {
        T make();
    }

    private <T> List<T> some(int upTo, Maker<T> maker) {
        List<T> some = new ArrayList<>();
        for (int n = texts.below(upTo + 1); n > 0; n--) {
            some.add(maker.make());
        }
        return some;
    }

    private Profile profile() {
        Map<FactId, List<String>> facts = new LinkedHashMap<>();
        for (Fact fact : checklist.profile()) {
            facts.put(fact.id(), List.of(texts.any(fact.choices()).id()));
        }
        return new Profile(facts);
    }

    /** Returns an answer that shares no text with another one and is not confidential. */
    private Answer apart() {
        return answer(true).withConfidential(false);
    }

    /** @param confidential true for an answer that shares no text with another one */
    private Answer answer(boolean confidential) {
        Answer answer = Answer.of(texts.any(List.of(AnswerKind.values()))).withConfidential(confidential);
        for (AnswerTextField field : AnswerTextField.values()) {
            if (!texts.oneIn(3)) {
                answer = answer.with(field, text(field));
            }
        }
        answer = texts.oneIn(8) ? answer.withNoChallenges() : answer;
        answer = answer.withFigures(some(2, this::figure))
                .withEvidence(evidence(confidential))
                .withActions(some(2, this::action));
        return texts.oneIn(6) ? answer.withNoHelp() : answer.withNeeds(needs());
    }

    private String text(AnswerTextField field) {
        return switch (field) {
            case QUALIFIER -> texts.any(checklist.vocabulary().qualifiers()).id();
            case AT -> texts.day() + "T10:42:00Z";
            case REVIEW_BY -> texts.oneIn(2) ? texts.day() : "P" + (1 + texts.below(9)) + "Y";
            case BY, WAITING_FOR -> texts.line();
            case REASON,
                    DECISION,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE -> texts.lines();
        };
    }

    private Figure figure() {
        return new Figure(
                texts.line(),
                orNone(1_000_000 + texts.below(8_000_000) + ".5"),
                orNone(texts.day()),
                orNone("2099-12-31"));
    }

    private String orNone(String text) {
        return texts.oneIn(4) ? "" : text;
    }

    private List<Evidence> evidence(boolean own) {
        List<Evidence> cited = new ArrayList<>();
        for (int n = texts.below(4); n > 0; n--) {
            if (own) {
                cited.add(citation());
            } else {
                if (shared.isEmpty() || !texts.oneIn(3)) {
                    shared.add(citation());
                }
                Evidence any = texts.any(shared);
                cited.remove(any);
                cited.add(any);
            }
        }
        return cited;
    }

    private Evidence citation() {
        return new Evidence(
                        texts.line(),
                        orNone(texts.line()),
                        orNone(texts.day()),
                        orNone("https://example.org/" + texts.latin() + "?a=1&b=(2)"),
                        orNone("papers/" + texts.latin() + " & 'x'.pdf"),
                        orNone(texts.sha256()),
                        orNone(texts.day()))
                .withKind(texts.oneIn(2) ? Optional.empty() : Optional.of(texts.any(List.of(EvidenceKind.values()))))
                .withLife(orNone(texts.day()), "");
    }

    private Action action() {
        return new Action(
                texts.line(),
                orNone(texts.line()),
                orNone(texts.day()),
                orNone(texts.any(List.of(ActionStatus.values())).word()));
    }

    private List<String> needs() {
        List<String> needs = new ArrayList<>();
        for (Vocabulary.Need need : checklist.vocabulary().needs()) {
            if (texts.oneIn(3)) {
                needs.add(need.id());
            }
        }
        return needs;
    }

    private Declaration declaration() {
        DeclarationKind kind = texts.any(List.of(DeclarationKind.values()));
        Provision provision = texts.any(checklist.provisions());
        return new Declaration(
                kind,
                List.of(provision.id()),
                kind == DeclarationKind.RESERVATION && texts.oneIn(2)
                        ? DeclarationEffect.EXCLUDES
                        : DeclarationEffect.LIMITS,
                texts.lines() + (texts.oneIn(2) ? " " + texts.lines() + " " + texts.lines() + " " + texts.lines() : ""),
                orNone(texts.day()),
                texts.oneIn(4) ? texts.day() : "",
                some(2, () -> new Declaration.Objection(texts.line(), orNone(texts.day()), orNone(texts.lines()))));
    }

    private Coordination.SignOff signOff() {
        return new Coordination.SignOff(texts.line(), texts.day() + "T09:00:00Z", List.of(), texts.sha256(), Map.of());
    }

    private CarriedAnswer carried() {
        return new CarriedAnswer(
                new CarriedAnswer.Origin("old.question", "0.9.0", texts.line(), texts.line()), apart());
    }

    private Brand brand() {
        return new Brand(
                orNone(texts.line()),
                some(2, this::line),
                orNone(texts.line()),
                Optional.empty(),
                BrandColors.USUAL,
                orNone(texts.line()),
                orNone(texts.line()),
                some(3, texts::lines),
                some(3, () -> new Signatory(orNone(texts.line()), texts.line())));
    }
}
