package org.stocktake.finding.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.FileFixtures;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Expectations of a persona are compared with what the checklist makes of it, and a difference is told. */
final class PersonaJudgeTest {
    private static final SourceLocation HERE = new SourceLocation("p.yaml", 7, 3);

    private static Checklist small() {
        try {
            return FileFixtures.library().find("small").found().orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Profile profile(String facts) {
        Profile profile = Profile.EMPTY;
        for (String fact : facts.split(" ", -1)) {
            String[] parts = fact.split("=", 2);
            profile = parts.length < 2 ? profile : profile.with(new FactId(parts[0]), List.of(parts[1]));
        }
        return profile;
    }

    private static PersonaResult judged(String facts, Depth depth, Expectation expectation) {
        Assessment assessment = Assessment.begin(
                        new Assessment.Subject("small", "1.10", "ZZ", Period.ofYear(2026), "en"), depth)
                .withProfile(profile(facts))
                .with(new QuestionId("laws.offence"), Answer.of(AnswerKind.YES));
        Persona persona =
                new Persona("one", "One.", HERE, assessment, LocalDate.of(2026, 12, 31), List.of(expectation));
        return PersonaJudge.judge(small(), persona);
    }

    private static Expectation expectation(Expectation.Kind kind, String subject, String words) {
        List<String> all = words.equals("-") ? List.of() : List.of(words.split(" "));
        return new Expectation(kind, HERE, subject, all);
    }

    @ParameterizedTest(name = "{1} {2}: {3} of {0}")
    @CsvSource({
        "party=yes, ASKED, laws.offence, asked",
        "party=yes, ASKED, laws.sea, asked",
        "party=no, NOT_ASKED, laws.offence, not-bound",
        "party=no, NOT_ASKED, laws.offence, party",
        "party=no, NOT_ASKED, laws.offence, not-bound party",
        "party=yes coast=landlocked, NOT_ASKED, laws.sea, profile coast",
        "party=yes, APPLIES, laws.offence, binds",
        "party=yes, APPLIES, laws.sea, depends",
        "party=no comparison=yes, APPLIES, laws.offence, voluntary",
        "party=no, APPLIES, laws.offence, not-bound",
        "party=yes coast=landlocked, APPLIES, laws.sea, excluded",
        "party=yes, FINDING, laws.offence, met",
        "party=yes, FINDING, laws.sea, open",
        "party=yes, FLAGS, laws.offence, unsubstantiated",
        "party=yes coast=coastal, FLAGS, laws.sea, -",
        "party=no comparison=yes, FLAGS, laws.offence, voluntary unsubstantiated",
        "party=yes, PROVISIONS, laws.offence, treaty-1",
        "party=no comparison=yes, PROVISIONS, laws.offence, -",
        "party=yes, FORCE, laws.offence, qualified",
        "party=yes coast=coastal, COUNT, asked, 3",
        "party=no, COUNT, binds, 1",
        "party=yes, COUNT, depends, 1",
        "party=no comparison=yes coast=coastal, COUNT, voluntary, 2",
        "party=no, NOTHING_UNDER, treaty, -",
        "party=no comparison=yes, NOTHING_UNDER, treaty-1, -",
        "party=yes coast=landlocked, NOTHING_UNDER, treaty-2, -",
    })
    void whatIsSoIsMet(String facts, Expectation.Kind kind, String subject, String words) {
        assertThat(judged(facts, Depth.FULL, expectation(kind, subject, words)).unmet())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} {2}: {3} of {0} finds {4}")
    @CsvSource({
        "party=no, ASKED, laws.offence, asked, not-asked: not-bound",
        "party=yes coast=landlocked, ASKED, laws.sea, asked, not-asked: profile",
        "party=yes, NOT_ASKED, laws.offence, not-bound, asked",
        "party=no, NOT_ASKED, laws.offence, profile, not-asked: not-bound",
        "party=no, NOT_ASKED, laws.offence, not-bound coast, not-asked: not-bound",
        "party=yes, APPLIES, laws.offence, voluntary, binds",
        "party=yes, FINDING, laws.offence, gap, met",
        "party=no, FINDING, laws.offence, open, not-asked: not-bound",
        "party=yes, FLAGS, laws.offence, -, unsubstantiated",
        "party=yes, FLAGS, laws.offence, unsubstantiated expired, unsubstantiated",
        "party=yes, PROVISIONS, laws.offence, treaty-1 treaty-2, treaty-1",
        "party=yes, FORCE, laws.offence, call, qualified",
        "party=yes, COUNT, asked, 2, 3",
        "party=yes, NOTHING_UNDER, treaty-1, -, laws.offence (treaty-1)",
        "coast=coastal, NOTHING_UNDER, treaty-2, -, laws.sea (treaty-2)",
    })
    void whatIsNotSoIsTold(String facts, Expectation.Kind kind, String subject, String words, String found) {
        PersonaResult result = judged(facts, Depth.FULL, expectation(kind, subject, words));
        assertThat(result.holds()).isFalse();
        assertThat(result.unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.found()).containsExactly(found);
            assertThat(unmet.expectation().where()).isEqualTo(HERE);
        });
    }

    @Test
    void theFactsThatDecidedAreToldWithTheirValues() {
        PersonaResult result = judged(
                "party=yes coast=landlocked", Depth.FULL, expectation(Expectation.Kind.ASKED, "laws.sea", "asked"));
        assertThat(result.unmet().get(0).because()).isEqualTo(Map.of(new FactId("coast"), List.of("landlocked")));
    }

    @Test
    void aFactThatDecidesAndIsNotKnownIsToldWithoutAValue() {
        PersonaResult result =
                judged("party=yes", Depth.FULL, expectation(Expectation.Kind.APPLIES, "laws.sea", "binds"));
        assertThat(result.unmet().get(0).because()).isEqualTo(Map.of(new FactId("coast"), List.of()));
    }

    @Test
    void whatTheDepthLeavesOutIsNotLeftOutBecauseOfAFact() {
        Expectation depth = expectation(Expectation.Kind.NOT_ASKED, "laws.sea", "depth");
        assertThat(judged("party=yes coast=coastal", Depth.CORE, depth).holds()).isTrue();
        Expectation fact = expectation(Expectation.Kind.NOT_ASKED, "laws.sea", "coast");
        assertThat(judged("party=yes coast=coastal", Depth.CORE, fact)
                        .unmet()
                        .get(0)
                        .found())
                .containsExactly("not-asked: depth");
    }
}
