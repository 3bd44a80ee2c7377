package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Vocabulary;

/**
 * Conflicting facts: a treaty of 2003, and a protocol of 2004 that only parties to the treaty can join; the assessment
 * is for 2026.
 */
final class FactConflictsTest {
    private static final FactId PARTY = new FactId("party");
    private static final FactId OTHER = new FactId("protocol-party");
    private static final FactId TREATY = new FactId("treaty-since");
    private static final FactId PROTOCOL = new FactId("protocol-since");

    private static Checklist checklist() {
        return checklist(false);
    }

    private static Checklist checklist(boolean daysFirst) {
        Fact treaty = date(TREATY, PARTY, new Fact.Earliest("2003-09-29", "The treaty began later."));
        Fact protocol = date(
                PROTOCOL,
                OTHER,
                new Fact.Earliest("2004-01-28", "The protocol began later."),
                new Fact.Earliest("treaty-since", "The treaty comes first."));
        return new Checklist(
                new Checklist.Heading("dates", "1.0.0", "Dates", "en", ""),
                new Checklist.Body(List.of(), List.of(), List.of()),
                daysFirst
                        ? List.of(treaty, protocol, party(PARTY), party(OTHER))
                        : List.of(party(PARTY), party(OTHER), treaty, protocol),
                Condition.ALWAYS,
                new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Fact party(FactId id) {
        return new Fact(
                id,
                "A party?",
                FactType.SINGLE,
                "",
                Condition.ALWAYS,
                List.of(
                        new Fact.Choice("yes", "Yes", false),
                        new Fact.Choice(
                                "deposited",
                                "Deposited",
                                false,
                                Condition.ALWAYS,
                                "",
                                Optional.of(new Fact.Becoming("yes", TREATY))),
                        new Fact.Choice("no", "No", false)));
    }

    private static Fact date(FactId id, FactId joined, Fact.Earliest... notBefore) {
        Condition party = new Condition.HasAny(joined, List.of("yes", "deposited"));
        return new Fact(id, "Since when?", FactType.DATE, "", party, List.of(), List.of(notBefore), List.of());
    }

    private static List<String> found(Profile profile) {
        return found(profile, checklist());
    }

    private static List<String> found(Profile profile, Checklist checklist) {
        return all(profile, checklist).stream().map(Contradiction::value).toList();
    }

    private static List<Contradiction> all(Profile profile, Checklist checklist) {
        Assessment.Subject subject = new Assessment.Subject("dates", "1.0.0", "XA", Period.ofYear(2026), "en");
        Assessment assessment = Assessment.begin(subject, Depth.CORE).withProfile(profile);
        return Contradiction.in(Findings.of(checklist, assessment, LocalDate.of(2026, 11, 25)));
    }

    private static Profile party(String treaty, String protocol) {
        Profile party = Profile.EMPTY.with(PARTY, List.of("yes")).with(OTHER, List.of("yes"));
        Profile first = treaty.isEmpty() ? party : party.with(TREATY, List.of(treaty));
        return protocol.isEmpty() ? first : first.with(PROTOCOL, List.of(protocol));
    }

    @ParameterizedTest(name = "deposited, in force since {0}: {1}")
    @CsvSource({"2027-03-01, ''", "2026-11-26, ''", "2026-11-25, 2026-11-25", "2026-01-01, 2026-01-01", "'', ''"})
    void aDayThatHasComeForAStateThatHasDeposited(String since, String day) {
        Profile deposited = Profile.EMPTY.with(PARTY, List.of("deposited"));
        assertThat(found(since.isEmpty() ? deposited : deposited.with(TREATY, List.of(since))))
                .isEqualTo(day.isEmpty() ? List.of() : List.of(day));
    }

    @ParameterizedTest(name = "the day is asked before the choice; in force since {0}: {1}")
    @CsvSource({"2027-03-01, ''", "2026-11-25, 2026-11-25"})
    void theOrderOfTheFactsDoesNotMatter(String since, String day) {
        Profile deposited = Profile.EMPTY.with(PARTY, List.of("deposited")).with(TREATY, List.of(since));
        assertThat(found(deposited, checklist(true))).isEqualTo(day.isEmpty() ? List.of() : List.of(day));
    }

    @ParameterizedTest(name = "in force for us, since {0}: {1}")
    @CsvSource({
        "2026-11-24, ''",
        "2026-11-25, ''",
        "2026-11-26, DAY_TO_COME",
        "2026-12-31, DAY_TO_COME",
        "2027-01-01, SINCE_AFTER_PERIOD",
        "'', ''"
    })
    void aDayStillToComeForAStateThatIsAParty(String since, String kind) {
        Profile party = Profile.EMPTY.with(PARTY, List.of("yes"));
        Profile whole = since.isEmpty() ? party : party.with(TREATY, List.of(since));
        List<String> kinds = all(whole, checklist()).stream()
                .map(found -> found.kind().name())
                .toList();
        assertThat(kinds).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest(name = "the treaty since {0}, the protocol since {1}: {2}")
    @CsvSource(textBlock = """
            2003-09-29, 2004-01-28, ''
            2003-09-28, '',         The treaty began later.
            2003-10-01, 2004-01-27, The protocol began later.
            2005-05-02, 2005-05-01, The treaty comes first.
            2005-05-01, 2005-05-01, ''
            '',         2005-05-03, ''
            '',         2004-01-26, The protocol began later.
            2003-09-30, 2027-01-01, 2027-01-01
            """)
    void aDayBeforeWhatItCannotComeBefore(String treaty, String protocol, String because) {
        assertThat(found(party(treaty, protocol))).isEqualTo(because.isEmpty() ? List.of() : List.of(because));
    }

    @Test
    void ofOneDateTheFirstReasonIsNamed() {
        assertThat(found(party("2004-06-01", "2003-01-01"))).containsExactly("The protocol began later.");
    }

    @Test
    void aDayThatIsNotAskedContradictsNothing() {
        Profile no = Profile.EMPTY.with(PARTY, List.of("no")).with(TREATY, List.of("1999-01-01"));
        assertThat(found(no)).isEmpty();
        Profile outside = party("2010-01-01", "2009-01-01").with(PARTY, List.of("no"));
        assertThat(found(outside)).as("nor is another day held against it").isEmpty();
    }
}
