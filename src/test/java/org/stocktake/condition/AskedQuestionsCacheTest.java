package org.stocktake.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;

/** The questions of a State do not depend on which State was asked before it. */
final class AskedQuestionsCacheTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Checklist CHECKLIST = SampleChecklist.checklist();

    private final AskedQuestionsCache cache = new AskedQuestionsCache();

    private static Assessment state(String party, String... excluded) {
        List<Declaration> declarations = new ArrayList<>();
        for (String provision : excluded) {
            declarations.add(new Declaration(
                    DeclarationKind.RESERVATION,
                    List.of(new ProvisionId(provision)),
                    DeclarationEffect.EXCLUDES,
                    "Not for us.",
                    "2004-01-28",
                    "",
                    List.of()));
        }
        return Assessment.begin(new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL)
                .withProfile(Profile.EMPTY.with(SampleChecklist.PARTY, List.of(party)))
                .withDeclarations(declarations);
    }

    private static List<String> kinds(AskedQuestions asked) {
        return CHECKLIST
                .questions()
                .map(question -> question.id() + " " + asked.of(question).kind() + " "
                        + asked.of(question).applying())
                .toList();
    }

    @Test
    void eachIsAskedAsIfItWereAlone() {
        List<Assessment> states = List.of(
                state("yes"),
                state("yes"),
                state("no"),
                state("yes", "treaty-6"),
                state("yes", "treaty-6"),
                state("yes", "treaty-5"),
                state("yes", "treaty-5", "treaty-6"),
                state("yes"));
        for (Assessment state : states) {
            assertThat(kinds(cache.of(CHECKLIST, state, TODAY)))
                    .isEqualTo(kinds(AskedQuestions.of(CHECKLIST, state, TODAY)));
        }
    }

    @Test
    void anotherChecklistIsAnotherMatter() {
        AskedQuestions first = cache.of(CHECKLIST, state("yes"), TODAY);
        assertThat(cache.of(SampleChecklist.checklist(), state("yes"), TODAY)).isNotSameAs(first);
    }

    @Test
    void aStateWithTheSameFactsIsDecidedOnce() {
        AskedQuestions first = cache.of(CHECKLIST, state("yes", "treaty-6"), TODAY);
        AskedQuestions second = cache.of(CHECKLIST, state("yes", "treaty-6"), TODAY);
        assertThat(second).isSameAs(first);
        List<Applicability> once = CHECKLIST.questions().map(second::of).toList();
        List<Applicability> again = CHECKLIST.questions().map(second::of).toList();
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).isSameAs(once.get(i));
        }
    }
}
