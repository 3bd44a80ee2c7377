package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.condition.Applicability;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** The texts above the rows of a question. */
final class QuestionBodyTest {
    private static final List<FactId> AT_SEA =
            List.of(new FactId("coast"), new FactId("flag-register"), new FactId("acts-at-sea"));

    private static Assessment knowingNothingOfTheSea(Assessment sample) {
        Profile profile = sample.profile();
        for (FactId fact : AT_SEA) {
            profile = profile.withNotKnown(fact);
        }
        return sample.withProfile(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Asked because these are not known yet: \" | \"; \"",
                "fr | Posée parce que ceci n’est pas encore connu : «  | » ; «",
                "ru | Вопрос задан, потому что пока нет ответа на вопросы: « | »; «"
            })
    void eachFactThatIsNotKnownIsQuotedOnItsOwn(String language, String before, String between) throws IOException {
        AssessmentDocument sample = SampleWorksheets.master("xa", language);
        Checklist checklist = sample.checklist();
        InterviewConfig config = new InterviewConfig(checklist, Map.of("XA", "Invented"), LocalDate.of(2026, 11, 25));
        Interview at = InterviewFlow.resume(config, knowingNothingOfTheSea(sample.assessment()), List.of());
        PhraseFormatter words = new PhraseFormatter(Messages.in(language));
        List<String> said = checklist
                .questions()
                .filter(question -> missing(question, at).size() == 2)
                .flatMap(question -> new QuestionBody(question, applicability(question, at), at).paragraphs().stream())
                .map(paragraph -> words.say(paragraph.phrase()).replace('\u00A0', ' '))
                .filter(line -> line.startsWith(before))
                .toList();
        assertThat(said).isNotEmpty().allMatch(line -> line.contains(between));
    }

    private static Applicability applicability(Question question, Interview at) {
        return Applicability.of(at.checklist(), question, at.assessment().profile());
    }

    private static List<String> missing(Question question, Interview at) {
        Applicability applicability = applicability(question, at);
        return applicability.kind() == Applicability.Kind.DEPENDS
                ? QuestionText.missing(at.checklist(), applicability)
                : List.of();
    }
}
