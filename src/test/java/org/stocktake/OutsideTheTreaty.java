package org.stocktake;

import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.TODAY;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * The sample checklist with one question more, which assesses a paragraph that binds all States and an article that
 * binds parties alone.
 */
public final class OutsideTheTreaty {
    public static final QuestionId BOTH = new QuestionId("laws.both");
    public static final ProvisionId PARAGRAPH = new ProvisionId("res-1");
    public static final ProvisionId ARTICLE = new ProvisionId("treaty-5");

    private OutsideTheTreaty() {}

    public static Checklist checklist() {
        Checklist sample = SampleChecklist.checklist();
        List<Section> sections = new ArrayList<>(sample.sections());
        Section laws = sections.get(0);
        List<Question> questions = new ArrayList<>(laws.questions());
        Question like = questions.get(0);
        questions.add(new Question(
                BOTH,
                "Do both hold?",
                List.of(PARAGRAPH, ARTICLE),
                like::guidance,
                Condition.ALWAYS,
                Depth.CORE,
                false));
        sections.set(0, new Section(laws.id(), laws.title(), laws.intro(), questions));
        return new Checklist(
                sample.heading(),
                new Checklist.Body(sample.sources(), sample.provisions(), sections),
                sample.profile(),
                sample.voluntaryWhen(),
                sample.vocabulary());
    }

    /** Returns an assessment of that State with the fact {@code party}, and no to the question on both. */
    public static Assessment answeringNo(String state, String party) {
        return Assessment.begin(new Assessment.Subject("sample", "1.0.0", state, Period.ofYear(2026), "en"), Depth.FULL)
                .withProfile(BASE.assessment().profile().with(SampleChecklist.PARTY, List.of(party)))
                .with(BOTH, Answer.of(AnswerKind.NO));
    }

    public static Findings findings(Assessment assessment) {
        return Findings.of(checklist(), assessment, TODAY);
    }
}
